import type { GrowthPoint as DomainPoint } from '../practice/growth.ts';
import type { GrowthPoint } from './contract/growth.ts';
import { nameSession, toIso, type SummaryOf } from './session-view.ts';

/** A finished session as a point in the growth figures; a real one stands where it was held. */
export function viewGrowthPoint(
  { session, markers, ...point }: DomainPoint,
  summaryOf: SummaryOf,
): GrowthPoint {
  const { startedAt, endedAt, real } = session;
  return {
    ...point,
    session: session.id,
    ...nameSession(session, summaryOf),
    endedAt: toIso(real?.talkedAt ?? endedAt ?? startedAt),
    markers: [...markers],
  };
}
