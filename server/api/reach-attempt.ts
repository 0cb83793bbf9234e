import type { FastifyRequest } from 'fastify';
import type { Session } from '../practice/session.ts';
import { ownPlace, signedIn } from './guard.ts';
import type { House } from './house.ts';
import { noSuch, Refusal } from './refusal.ts';
import { tellResults } from './waiting.ts';

/**
 * The session that an instructor asks for: an attempt at an assignment of the very cohort that the address names, or one that a
 * trainee shares with it; it has ended.
 *
 * @throws Refusal for any other
 */
export async function reachAttempt(house: House, request: FastifyRequest): Promise<Session> {
  const { store } = house;
  const { session: id } = request.params as { session: string };
  const { id: cohort, archivedAt } = ownPlace(request).cohort;
  const assignment = await store.assignmentOf(id);
  // What is shared is read while the cohort goes on.
  if (assignment === null && archivedAt !== null) throw noSuch('session');
  const session =
    assignment === null
      ? await store.findShared(id, cohort)
      : await store.findForInstructor(id, signedIn(request).id);
  if (session === null || (assignment !== null && assignment.cohort !== cohort))
    throw noSuch('session');
  // Whoever has left keeps what they did to themselves.
  if ((await store.roleIn(cohort, session.account)) === null) throw noSuch('session');
  if (session.endedAt === null)
    throw new Refusal(409, 'session-running', 'The trainee is still in this session.');
  // Who was a trainee before they became an instructor learns no more this way of their own session.
  if (session.account === signedIn(request).id) await tellResults(house, session);
  return session;
}

/**
 * The same, to review it. Who was a trainee before they became an instructor has no say about their own sessions.
 *
 * @throws Refusal for any other, and for one's own
 */
export async function reachForReview(house: House, request: FastifyRequest): Promise<Session> {
  const session = await reachAttempt(house, request);
  if (session.account === signedIn(request).id)
    throw new Refusal(
      403,
      'own-session',
      'This session is your own: another instructor reviews it.',
    );
  return session;
}
