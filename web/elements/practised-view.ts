import type { SessionView } from '../../server/api/contract/session.ts';

/** A session with a simulated client, which can be gone on with. */
export type PractisedView = SessionView & {
  readonly scenario: NonNullable<SessionView['scenario']>;
};

/** Tells a session with a simulated client from a real one. */
export function isPractised(session: SessionView): session is PractisedView {
  return session.scenario !== null;
}
