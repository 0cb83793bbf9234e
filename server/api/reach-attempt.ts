import type { FastifyRequest } from 'fastify';
import type { Session } from '../practice/session.ts';
import { ownPlace, signedIn } from './guard.ts';
import type { House } from './house.ts';
import { noSuch, Refusal } from './refusal.ts';

/**
 * The session that an instructor asks for: an attempt at an assignment of the very cohort that the address names, which has ended.
 *
 * @throws Refusal for any other
 */
export async function reachAttempt({ store }: House, request: FastifyRequest): Promise<Session> {
  const { session: id } = request.params as { session: string };
  const assignment = await store.assignmentOf(id);
  const session = await store.findForInstructor(id, signedIn(request).id);
  if (session === null || assignment?.cohort !== ownPlace(request).cohort.id)
    throw noSuch('session');
  if (session.endedAt === null)
    throw new Refusal(409, 'session-running', 'The trainee is still in this session.');
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
