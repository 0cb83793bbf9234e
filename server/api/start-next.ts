import { newId, newSeed } from '../accounts/random-names.ts';
import type { Alliance } from '../practice/alliance.ts';
import type { Session } from '../practice/session.ts';
import type { AttemptedEngagement } from '../store/assignment-store.ts';
import { examSeed } from './exam-seed.ts';
import type { House } from './house.ts';
import { noSuch, Refusal } from './refusal.ts';

/**
 * The next session of an alliance, begun and kept; in an attempt at an assignment it counts for that.
 *
 * @throws Refusal where no session can begin
 */
export async function startNext(house: House, alliance: Alliance): Promise<Session> {
  const { store, clock, random } = house;
  const { id, account } = alliance;
  const attempted = await ownAttempt(house, alliance);
  const sessions = await store.sessionsOfAlliance(id);
  const begin = { id: newId(random), account, seed: newSeed(random), startedAt: clock() };
  const drawn = draw(begin.seed);
  if (attempted === null) {
    if (await store.addSession(drawn)) return drawn;
  } else {
    const { assignment } = attempted;
    const session = assignment.mode === 'exam' ? inExam(drawn, attempted) : drawn;
    const attempt = { id: newId(random), assignment: assignment.id, account };
    if (await store.continueAttempt({ ...attempt, begunAt: begin.startedAt }, session))
      return session;
  }
  // Another request was faster. Looked at again, the session runs, or the alliance is gone.
  const now = await store.findAlliance(id, account);
  if (now === null) throw noSuch('alliance');
  return startNext(house, now);

  function draw(seed: number): Session {
    const session = house.practice.startNext(alliance, sessions, { ...begin, seed });
    if (typeof session !== 'string') return session;
    throw new Refusal(409, session, refusals[session]);
  }

  /** The same client for everybody; and who deletes a session does not meet them in it again. */
  function inExam(session: Session, { assignment, begun }: AttemptedEngagement): Session {
    const order = session.alliance?.order ?? 0;
    if (!begun.includes(order)) return draw(examSeed(assignment.seed, order));
    throw new Refusal(
      409,
      'closed',
      'This is an exam: each of its sessions is held once, and you have held this one.',
    );
  }
}

/** What the alliance is an attempt at, while its coach is in the cohort; whoever has left goes on for themselves. */
async function ownAttempt(
  { store }: House,
  { id, account }: Alliance,
): Promise<AttemptedEngagement | null> {
  const attempted = await store.attemptOfAlliance(id);
  const cohort = attempted && (await store.findCohort(attempted.assignment.cohort));
  if (cohort === null || (await store.roleIn(cohort.id, account)) === null) return null;
  if (cohort.archivedAt === null) return attempted;
  throw new Refusal(409, 'closed', 'The cohort is archived. Nothing in it can be begun any more.');
}

const refusals = {
  'session-running':
    'The last session of this alliance is still running. Reload the page to go back to it.',
  'all-held': 'All sessions of this engagement were held. Begin it anew to meet the client again.',
  'engagement-gone':
    'The engagement is not here any more, so its client cannot come back. Begin another one.',
} as const;
