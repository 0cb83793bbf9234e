import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { Session } from '../practice/session.ts';
import { Problem } from './contract/problem.ts';
import { SessionView, TakeTurn } from './contract/session.ts';
import { ownSession } from './guard.ts';
import type { House } from './house.ts';
import { TURNS } from './limits.ts';
import { plainText } from './plain-text.ts';
import { noSuch, Refusal } from './refusal.ts';
import { requirePractised } from './require-practised.ts';
import { showSession } from './show-session.ts';

/** The coach's turns. An answer says that the turn is kept. */
export const turnRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  app.post(
    '/api/sessions/:id/turns',
    {
      config: { may: 'take-turn', rateLimit: TURNS },
      schema: {
        params: Type.Object({ id: Type.String() }),
        body: TakeTurn,
        response: { 200: SessionView, '4xx': Problem },
      },
    },
    async (request) => {
      const { index, coach } = request.body;
      const spoken = coach === null ? null : plainText(coach);
      if (spoken?.trim() === '') {
        throw new Refusal(
          400,
          'nothing-said',
          'The turn has no words. Say something, or stay quiet.',
        );
      }
      return showSession(house, await answer(house, ownSession(request), index, spoken));
    },
  );
  done();
};

/** The session after the turn, which may have been taken before. */
async function answer(
  house: House,
  session: Session,
  index: number,
  coach: string | null,
): Promise<Session> {
  const { practice, store, clock } = house;
  requirePractised(session);
  const before = session.exchanges[index];
  if (before !== undefined) {
    // The same words again are the same turn, sent again because its answer was lost.
    if (before.coach === coach) return session;
    throw new Refusal(
      409,
      'turn-taken',
      'Another turn was taken here, perhaps in another window. Reload to see it.',
    );
  }
  if (session.endedAt !== null) {
    throw new Refusal(409, 'session-over', 'This session has ended. Its debrief is ready.');
  }
  if (index > session.exchanges.length) {
    throw new Refusal(409, 'turn-ahead', 'A turn before this one is missing. Reload to go on.');
  }
  const taken = await practice.takeTurn(session, coach, clock());
  if (taken === null) {
    throw new Refusal(
      409,
      'scenario-gone',
      'The scenario is not here any more. Finish the session to read its debrief.',
    );
  }
  const { exchange, closing } = taken;
  if (await store.addExchange(session.id, exchange, closing)) {
    return { ...session, ...closing, exchanges: [...session.exchanges, exchange] };
  }
  // Another request was faster. Looked at again, the session has the turn, has ended, or is gone.
  const now = await store.findSession(session.id, session.account);
  if (now === null) throw noSuch('session');
  return answer(house, now, index, coach);
}
