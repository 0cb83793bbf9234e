import { firstTakeOf } from '../practice/fork.ts';
import type { Session } from '../practice/session.ts';
import type { SessionHead, Store } from '../store/store.ts';
import type { SessionView } from './contract/session.ts';
import type { House } from './house.ts';

/** A session as the page shows it, with every take of the same talk. */
export async function showSession(
  { practice, store }: House,
  session: Session,
): Promise<SessionView> {
  return practice.view(session, await takesOf(store, session));
}

/** Every take of the session's talk, itself included, in the order in which they began. */
export function takesOf(store: Store, session: Session): Promise<SessionHead[]> {
  return store.listTakes(firstTakeOf(session), session.account);
}
