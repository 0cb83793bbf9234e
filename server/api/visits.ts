import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isPerson } from '../accounts/person.ts';
import { passwordFault } from '../accounts/password.ts';
import { signIn, signUp, type LetIn, type Reception } from '../accounts/sign-in.ts';
import type { Account } from '../store/account-store.ts';
import { Me, SignIn, SignUp } from './contract/account.ts';
import { Problem } from './contract/problem.ts';
import type { House } from './house.ts';
import { SIGN_INS } from './limits.ts';
import { oneLine } from './plain-text.ts';
import { Refusal } from './refusal.ts';
import { showMe } from './show-me.ts';
import { browserOf, giveToken, takeToken } from './visitor.ts';

/** Coming and going: who somebody is, signing up, in and out. */
export const visitRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { store } = house;

  app.get('/api/me', { config: { may: 'read-me' }, schema: { response: { 200: Me } } }, (request) =>
    showMe(house, request.visitor),
  );

  app.post(
    '/api/sign-up',
    {
      config: { may: 'sign-up', rateLimit: SIGN_INS },
      schema: { body: SignUp, response: { 201: Me, '4xx': Problem } },
    },
    async (request, reply) => {
      const { visitor } = request;
      if (isPerson(visitor)) throw alreadyIn(visitor);
      const who = readSignUp(request.body);
      const letIn = await signUp(reception(house, request), visitor, who);
      if (letIn === null) throw emailTaken();
      return reply.code(201).send(await admit(house, request, reply, letIn));
    },
  );

  app.post(
    '/api/sign-in',
    {
      config: { may: 'sign-in', rateLimit: SIGN_INS },
      schema: { body: SignIn, response: { 200: Me, '4xx': Problem } },
    },
    async (request, reply) => {
      const { visitor } = request;
      if (isPerson(visitor)) throw alreadyIn(visitor);
      const letIn = await signIn(reception(house, request), request.body, request.ip);
      if ('wait' in letIn) throw letIn.wait > 0 ? tooManyTries(letIn.wait) : wrongPassword();
      if (request.body.bring === true && visitor !== null)
        await store.moveWork(visitor.id, letIn.account.id);
      return admit(house, request, reply, letIn);
    },
  );

  app.post(
    '/api/sign-out',
    { config: { may: 'sign-out' }, schema: { response: { 204: Type.Null() } } },
    async (request, reply) => {
      // A guest who signs out would lose the way to their sessions for good.
      if (request.token !== null && isPerson(request.visitor)) {
        await store.removeToken(request.token);
        takeToken(house, request, reply);
      }
      return reply.code(204).send(null);
    },
  );
  done();
};

/** What the rooms of accounts need to know of a request. */
export function reception({ store, random, clock }: House, request: FastifyRequest): Reception {
  return { store, random, now: clock(), browser: browserOf(request) };
}

/** Hands somebody who was let in their cookie, in place of the one that they came with. */
export async function admit(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  { account, token }: LetIn,
): Promise<Me> {
  if (request.token !== null) await house.store.removeToken(request.token);
  giveToken(house, request, reply, token.secret);
  return showMe(house, account);
}

/** What somebody tells of themselves, in one line each; refused where the password will not do. */
export function readSignUp({ name, email, password }: SignUp): SignUp {
  const who = { name: oneLine(name), email: email.trim(), password };
  refuseWeak(password, [who.name, who.email]);
  return who;
}

/** @throws Refusal with a sentence where a password will not do */
export function refuseWeak(password: string, about: readonly string[]): void {
  const fault = passwordFault(password, about);
  if (fault !== null) throw new Refusal(400, 'weak-password', fault);
}

/** The address has an account. Said only to who tries to sign up with it. */
export function emailTaken(): Refusal {
  return new Refusal(
    409,
    'email-taken',
    'This address has an account already. Sign in with it, or choose a new password.',
  );
}

function alreadyIn({ email, name }: Account): Refusal {
  return new Refusal(409, 'signed-in', `You are signed in as ${email ?? name}. Sign out first.`);
}

function wrongPassword(): Refusal {
  return new Refusal(
    401,
    'wrong-password',
    'This address and password do not go together. Try again, or choose a new password.',
  );
}

/** Said to who tried passwords too often; `wait` in milliseconds. */
export function tooManyTries(wait: number): Refusal {
  const minutes = Math.ceil(wait / 60_000);
  return new Refusal(
    429,
    'too-many-tries',
    `That was tried too often. Wait ${minutes} minutes, or choose a new password.`,
  );
}
