import type { GrowthPoint as DomainPoint } from '../practice/growth.ts';
import type { GrowthPoint } from './contract/growth.ts';
import { nameScenario, toIso, type SummaryOf } from './session-view.ts';

/** A finished session as a point in the growth figures. */
export function viewGrowthPoint(
  { session, markers, ...point }: DomainPoint,
  summaryOf: SummaryOf,
): GrowthPoint {
  const { startedAt, endedAt } = session;
  return {
    ...point,
    session: session.id,
    scenario: nameScenario(session.scenario.id, summaryOf),
    endedAt: toIso(endedAt ?? startedAt),
    markers: [...markers],
  };
}
