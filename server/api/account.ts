import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { hashPassword, isPassword } from '../accounts/password.ts';
import { throttle } from '../accounts/throttle.ts';
import type { Token } from '../store/account-store.ts';
import { ChangeName, ChangePassword, Me, SignedIn } from './contract/account.ts';
import { Problem } from './contract/problem.ts';
import { signedIn } from './guard.ts';
import type { House } from './house.ts';
import { SIGN_INS } from './limits.ts';
import { oneLine } from './plain-text.ts';
import { noSuch, Refusal } from './refusal.ts';
import { showMe } from './show-me.ts';
import { refuseWeak } from './visits.ts';

/** One's own account: name, password, and the browsers that one is signed in with. */
export const accountRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { store, clock } = house;

  app.patch(
    '/api/me',
    {
      config: { may: 'change-name' },
      schema: { body: ChangeName, response: { 200: Me, '4xx': Problem } },
    },
    async (request) => {
      const account = signedIn(request);
      await store.rename(account.id, oneLine(request.body.name));
      return showMe(house, await store.findAccount(account.id));
    },
  );

  app.post(
    '/api/me/password',
    {
      config: { may: 'change-own-password', rateLimit: SIGN_INS },
      schema: { body: ChangePassword, response: { 204: Type.Null(), '4xx': Problem } },
    },
    async (request, reply) => {
      const { id, name, email } = signedIn(request);
      const { current, next } = request.body;
      // Who finds a browser open must not have all day to guess.
      const tried = await throttle(store, email ?? id, request.ip, clock());
      if (tried > 0 || !(await isPassword(await store.passwordOf(id), current)))
        throw new Refusal(403, 'wrong-password', 'That is not your present password.');
      refuseWeak(next, [name ?? '', email ?? '']);
      await store.changePassword(id, await hashPassword(next), request.token);
      return reply.code(204).send(null);
    },
  );

  app.get(
    '/api/sign-ins',
    {
      config: { may: 'list-own-sign-ins' },
      schema: { response: { 200: Type.Array(SignedIn), '4xx': Problem } },
    },
    async (request) => {
      const tokens = await store.listTokens(signedIn(request).id, clock());
      return tokens.map((token) => viewSignIn(token, request.token));
    },
  );

  app.delete(
    '/api/sign-ins/:id',
    {
      config: { may: 'revoke-sign-in' },
      schema: {
        params: Type.Object({ id: Type.String() }),
        response: { 204: Type.Null(), '4xx': Problem },
      },
    },
    async (request, reply) => {
      const gone = await store.revokeToken(request.params.id, signedIn(request).id);
      if (!gone) throw noSuch('sign-in');
      return reply.code(204).send(null);
    },
  );
  done();
};

function viewSignIn({ id, browser, createdAt, seenAt, hash }: Token, own: string | null): SignedIn {
  const moment = (at: number | null) => (at === null ? null : new Date(at).toISOString());
  return { id, browser, since: moment(createdAt), seen: moment(seenAt), here: hash === own };
}
