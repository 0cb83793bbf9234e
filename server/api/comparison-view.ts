import type { Branch, Comparison as DomainComparison } from '../practice/compare-takes.ts';
import type { Session } from '../practice/session.ts';
import type { SessionHead } from '../store/store.ts';
import type { BranchView, Comparison } from './contract/comparison.ts';
import { viewTurn } from './debrief-view.ts';
import { summariseSession, type SummaryOf } from './session-view.ts';

/**
 * Two takes as the page shows them side by side.
 *
 * @param sessions the two, in the order of the comparison's branches
 * @param takes all takes of their talk
 */
export function viewComparison(
  { parting, before, branches: [one, other] }: DomainComparison,
  sessions: readonly [Session, Session],
  takes: readonly SessionHead[],
  summaryOf: SummaryOf,
): Comparison {
  const view = ({ exchanges, markers }: Branch, session: Session): BranchView => ({
    session: summariseSession(session, takes, summaryOf),
    exchanges: exchanges.map((exchange) => ({ ...exchange, coach: viewTurn(exchange.coach) })),
    markers: [...markers],
  });
  return { parting, before, branches: [view(one, sessions[0]), view(other, sessions[1])] };
}
