import { firstTakeOf } from '../practice/fork.ts';
import type { Session } from '../practice/session.ts';
import type { Assignment } from '../store/assignment-store.ts';
import type { SessionHead, Store } from '../store/store.ts';
import type { AttemptAt, SessionView } from './contract/session.ts';
import type { House } from './house.ts';

/** A session as the page shows it, with every take of the same talk. */
export async function showSession(
  { practice, store }: House,
  session: Session,
): Promise<SessionView> {
  const [takes, assignment] = await Promise.all([
    takesOf(store, session),
    attemptAt(store, session.id),
  ]);
  return { ...practice.view(session, takes), assignment };
}

/** What a session is an attempt at, or null for one of somebody's own. */
export async function attemptAt(store: Store, session: string): Promise<AttemptAt | null> {
  return viewAttemptAt(store, await store.assignmentOf(session));
}

/** An assignment as whoever attempts it sees it on the way, or null for none. */
export async function viewAttemptAt(
  store: Store,
  assignment: Assignment | null,
): Promise<AttemptAt | null> {
  const cohort = assignment === null ? null : await store.findCohort(assignment.cohort);
  if (assignment === null || cohort === null) return null;
  const { instructions, mode, dueAt } = assignment;
  return {
    cohort: { id: cohort.id, title: cohort.title, timeZone: cohort.timeZone },
    instructions,
    mode,
    dueAt: dueAt === null ? null : new Date(dueAt).toISOString(),
  };
}

/** Every take of the session's talk, itself included, in the order in which they began. */
export function takesOf(store: Store, session: Session): Promise<SessionHead[]> {
  return store.listTakes(firstTakeOf(session), session.account);
}
