import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { newId } from '../accounts/random-names.ts';
import { firstTakeOf, type NoFork } from '../practice/fork.ts';
import type { Session } from '../practice/session.ts';
import { Comparison } from './contract/comparison.ts';
import { Problem } from './contract/problem.ts';
import { SessionView, TakeAgain } from './contract/session.ts';
import { ownSession } from './guard.ts';
import type { House } from './house.ts';
import { REAL_SESSION } from './require-practised.ts';
import { STARTS } from './limits.ts';
import { noSuch, Refusal } from './refusal.ts';
import { showSession, takesOf } from './show-session.ts';

/** Turns taken again: another take begins, and two takes are laid side by side. */
export const takeRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { practice, store, clock, random } = house;

  app.post(
    '/api/sessions/:id/takes',
    {
      config: { may: 'take-turn-again', rateLimit: STARTS },
      schema: {
        params: Type.Object({ id: Type.String() }),
        body: TakeAgain,
        response: { 201: SessionView, '4xx': Problem },
      },
    },
    async (request, reply) => {
      const session = ownSession(request);
      if ((await store.assignmentOf(session.id))?.mode === 'exam')
        throw new Refusal(
          409,
          'exam',
          'This session is an exam: it is taken once. Practise with the same client from their own page.',
        );
      const begin = { id: newId(random), startedAt: clock() };
      const take = await practice.fork(session, request.body.index, begin);
      if (typeof take === 'string') throw new Refusal(...refusals[take]);
      // The session that it goes back to may have been deleted a moment ago.
      if (!(await store.addSession(take))) throw noSuch('session');
      return reply.code(201).send(await showSession(house, take));
    },
  );

  app.get(
    '/api/sessions/:id/comparison/:other',
    {
      config: { may: 'compare-takes' },
      schema: {
        params: Type.Object({ id: Type.String(), other: Type.String() }),
        response: { 200: Comparison, '4xx': Problem },
      },
    },
    async (request) => {
      const one = ownSession(request);
      const other = await store.findSession(request.params.other, one.account);
      if (other === null) throw noSuch('session');
      requireTwoTakes(one, other);
      return practice.compare(one, other, await takesOf(store, one));
    },
  );
  done();
};

function requireTwoTakes(one: Session, other: Session): void {
  if (one.id === other.id || firstTakeOf(one) !== firstTakeOf(other)) {
    throw new Refusal(
      422,
      'not-two-takes',
      'These are not two takes of one session. Choose two that come from the same one.',
    );
  }
  if (one.endedAt === null || other.endedAt === null) {
    throw new Refusal(
      409,
      'session-running',
      'One of the two takes is still running. Finish it to see both side by side.',
    );
  }
}

const refusals: Readonly<Record<NoFork, [status: number, code: NoFork, message: string]>> = {
  'real-session': REAL_SESSION,
  'no-such-turn': [
    422,
    'no-such-turn',
    'This turn was not taken in the session. Choose one of its turns.',
  ],
  'scenario-gone': [
    409,
    'scenario-gone',
    'The scenario is not here any more, so its client cannot answer. Begin a session with another one.',
  ],
  'scenario-changed': [
    409,
    'scenario-changed',
    'The scenario has changed since this session, so the client would not be the same person. Begin a new session with them instead.',
  ],
  'rubric-changed': [
    409,
    'rubric-changed',
    'The rubric has changed since this session, so the two takes would not be heard alike. Begin a new session instead.',
  ],
};
