import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Claims } from '../accounts/claims.ts';
import { isPerson } from '../accounts/person.ts';
import { ATTEMPT_LIFE, beginSignOn, letInBy, takeAttempt } from '../accounts/sign-on.ts';
import { homeOf } from './home-of.ts';
import type { House } from './house.ts';
import { SIGN_INS } from './limits.ts';
import { ownPath } from './own-path.ts';
import { oneLine } from './plain-text.ts';
import { Refusal } from './refusal.ts';
import { isSecure } from './visitor.ts';
import { admit, reception } from './visits.ts';

const BACK = '/api/sign-on/back';
/** Whoever asks for the head of a page only does not begin or end anything. */
const route = { exposeHeadRoute: false, config: { may: 'sign-on', rateLimit: SIGN_INS } } as const;

/** Why nobody was let in; the page says it in a sentence. */
type SignOnProblem = `sign-on-${'refused' | 'over' | 'taken' | 'failed'}`;

/** Signing on elsewhere: out to the issuer, and back from it. A browser is sent to both, so that they answer with where to go. */
export const signOnRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { signOn: issuer } = house;

  app.get(
    '/api/sign-on',
    {
      ...route,
      schema: {
        querystring: Type.Object({
          /** Path of this site to go on to. */
          to: Type.Optional(Type.String()),
          /** Whether what was done as a guest comes along to an account that there is already. */
          bring: Type.Optional(Type.Literal('true')),
          /** Whether somebody who is signed in shows anew that it is they. */
          again: Type.Optional(Type.Literal('true')),
        }),
      },
    },
    async (request, reply) => {
      if (issuer === null) throw notSet();
      const wish = { to: ownPath(request.query.to), bring: request.query.bring === 'true' };
      const again = request.query.again === 'true';
      if (isPerson(request.visitor) && !again) return reply.redirect(wish.to, 303);
      try {
        const back = `${homeOf(house, request)}${BACK}`;
        const begun = await beginSignOn(reception(house, request), issuer, wish, back, again);
        keepSecret(request, reply, begun.secret);
        return reply.redirect(begun.address.href, 303);
      } catch (error) {
        request.log.error({ err: error }, 'a sign-on could not begin');
        return turnBack(reply, 'sign-on-failed', wish.to);
      }
    },
  );

  app.get(
    BACK,
    { ...route, schema: { querystring: Type.Object({ state: Type.Optional(Type.String()) }) } },
    async (request, reply) => {
      if (issuer === null) throw notSet();
      const secret = request.cookies[cookieName(request)];
      const here = reception(house, request);
      const attempt = await takeAttempt(here, secret, request.query.state);
      if (attempt === null) return turnBack(reply, 'sign-on-over', '/');
      keepSecret(request, reply, null);
      const { to, bring } = attempt;
      try {
        const address = new URL(request.url, homeOf(house, request));
        const draw = { ...attempt, state: request.query.state ?? '' };
        const claims = await issuer.end(draw, address);
        if (claims === null) return turnBack(reply, 'sign-on-refused', to);
        const letIn = await letInBy(here, tidy(claims), request.visitor, bring);
        if (letIn === null) return turnBack(reply, 'sign-on-taken', to);
        await admit(house, request, reply, letIn);
        return reply.redirect(to, 303);
      } catch (error) {
        request.log.error({ err: error }, 'a sign-on could not end');
        return turnBack(reply, 'sign-on-failed', to);
      }
    },
  );

  /** Gives the browser the secret that binds it to its sign-on, or takes it back. */
  function keepSecret(request: FastifyRequest, reply: FastifyReply, secret: string | null): void {
    reply.setCookie(cookieName(request), secret ?? '', {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: isSecure(house, request),
      maxAge: secret === null ? 0 : ATTEMPT_LIFE / 1000,
    });
  }

  function cookieName(request: FastifyRequest): string {
    return isSecure(house, request) ? '__Host-coequal-sign-on' : 'coequal-sign-on';
  }
  done();
};

function turnBack(reply: FastifyReply, problem: SignOnProblem, to: string): FastifyReply {
  const query = new URLSearchParams({ problem, ...(to === '/' ? {} : { to }) });
  return reply.redirect(`/sign-in?${query.toString()}`, 303);
}

/** What the issuer says, as it would have been typed here; what is no address is left out. */
function tidy({ name, email, ...rest }: Claims): Claims {
  const fits = email !== null && email.length <= 254 && /^[^\s@]+@[^\s@]+$/.test(email);
  const line = name === null ? '' : oneLine(name).slice(0, 120);
  return { ...rest, name: line === '' ? null : line, email: fits ? email : null };
}

function notSet(): Refusal {
  return new Refusal(404, 'not-found', 'There is no sign-on here. Sign in with your password.');
}
