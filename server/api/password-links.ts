import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { FastifyRequest } from 'fastify';
import {
  choosePassword,
  holderOf,
  isWelcome,
  makePasswordLink,
  welcome,
} from '../accounts/links.ts';
import { isPerson } from '../accounts/person.ts';
import { plainEmail } from '../accounts/sign-in.ts';
import {
  AskForLink,
  ChoosePassword,
  LinkHolder,
  LinkSent,
  Me,
  SignUp,
} from './contract/account.ts';
import { Problem } from './contract/problem.ts';
import { homeOf } from './home-of.ts';
import type { House } from './house.ts';
import { LINKS, SIGN_INS } from './limits.ts';
import { passwordLetter } from './password-letter.ts';
import { Refusal } from './refusal.ts';
import { admit, emailTaken, readSignUp, reception, refuseWeak } from './visits.ts';

const params = Type.Object({ secret: Type.String() });

/** Links that work once: to a new password, and to the place of the first administrator. */
export const linkRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { store, random, clock, mail } = house;

  app.post(
    '/api/password-links',
    {
      config: { may: 'ask-for-password-link', rateLimit: LINKS },
      schema: { body: AskForLink, response: { 202: LinkSent, '4xx': Problem } },
    },
    async (request, reply) => {
      // The same answer, whether the address has an account or not.
      const { email } = request.body;
      if (mail !== null) void sendLink(request, plainEmail(email));
      return reply.code(202).send({ by: mail === null ? 'administrator' : 'mail' });
    },
  );

  async function sendLink(request: FastifyRequest, email: string): Promise<void> {
    try {
      const made = await makePasswordLink(store, random, email, clock());
      if (made === null || mail === null) return;
      const address = `${homeOf(house, request)}/password/${made.secret}`;
      await mail(passwordLetter(made.account, address));
    } catch (error) {
      request.log.error({ err: error }, 'a letter with a password link could not be sent');
    }
  }

  app.get(
    '/api/password-links/:secret',
    {
      config: { may: 'use-password-link', rateLimit: SIGN_INS },
      schema: { params, response: { 200: LinkHolder, '4xx': Problem } },
    },
    async (request) => {
      const holder = await holderOf(store, request.params.secret, clock());
      if (holder?.name == null || holder.email === null) throw linkOver();
      return { name: holder.name, email: holder.email };
    },
  );

  app.post(
    '/api/password-links/:secret',
    {
      config: { may: 'use-password-link', rateLimit: SIGN_INS },
      schema: { params, body: ChoosePassword, response: { 200: Me, '4xx': Problem } },
    },
    async (request, reply) => {
      const { secret } = request.params;
      const { password } = request.body;
      const holder = await holderOf(store, secret, clock());
      if (holder === null) throw linkOver();
      refuseWeak(password, [holder.name ?? '', holder.email ?? '']);
      const letIn = await choosePassword(reception(house, request), secret, password);
      if (letIn === null) throw linkOver();
      const { visitor } = request;
      if (request.body.bring === true && visitor !== null && !isPerson(visitor))
        await store.moveWork(visitor.id, letIn.account.id);
      return admit(house, request, reply, letIn);
    },
  );

  app.get(
    '/api/welcome/:secret',
    {
      config: { may: 'use-welcome-link', rateLimit: SIGN_INS },
      schema: { params, response: { 204: Type.Null(), '4xx': Problem } },
    },
    async (request, reply) => {
      if (!(await isWelcome(store, request.params.secret, clock()))) throw linkOver();
      return reply.code(204).send(null);
    },
  );

  app.post(
    '/api/welcome/:secret',
    {
      config: { may: 'use-welcome-link', rateLimit: SIGN_INS },
      schema: { params, body: SignUp, response: { 201: Me, '4xx': Problem } },
    },
    async (request, reply) => {
      const { secret } = request.params;
      const guest = isPerson(request.visitor) ? null : request.visitor;
      if (!(await isWelcome(store, secret, clock()))) throw linkOver();
      const letIn = await welcome(
        reception(house, request),
        secret,
        guest,
        readSignUp(request.body),
      );
      if (letIn === null) throw emailTaken();
      return reply.code(201).send(await admit(house, request, reply, letIn));
    },
  );
  done();
};

function linkOver(): Refusal {
  return new Refusal(
    404,
    'link-over',
    'This link works no more: it was used, it is too old, or a newer one was made. Ask for another.',
  );
}
