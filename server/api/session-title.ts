import type { Session } from '../practice/session.ts';
import { nameSession, type SummaryOf } from './session-view.ts';

/** What a session is called: by the scenario that was played, or as its coach calls a real one. */
export function titleOf(session: Pick<Session, 'scenario' | 'real'>, summaryOf: SummaryOf): string {
  const { scenario, real } = nameSession(session, summaryOf);
  return scenario?.title ?? real?.title ?? '';
}
