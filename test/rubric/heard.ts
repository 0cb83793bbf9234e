import type { TurnReport } from '../../server/rubric/finding.ts';

/** A turn in which these behaviours were heard; only their ids count for a score. */
export function heard(...ids: string[]): TurnReport {
  return {
    moves: [],
    findings: ids.map((behaviour) => ({
      behaviour,
      kind: 'strength',
      marker: '',
      start: 0,
      end: 1,
      quote: 'x',
      message: 'x',
      instead: [],
    })),
    opportunities: [],
  };
}
