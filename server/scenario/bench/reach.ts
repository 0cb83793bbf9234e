import { depths, type Depth } from '../client-state.ts';
import type { Scenario } from '../scenario.ts';

/** How soon the best of all coaches could get a client somewhere, in coach turns; `Infinity` where never in this session. */
export interface Reach {
  /** The mean of trust and openness at a level, 0 to 1. */
  readonly level: (level: number) => number;
  /** A depth, by trust and openness. */
  readonly depth: (depth: Depth) => number;
  /** A depth of the client's sense of being in charge. */
  readonly agency: (depth: Depth) => number;
  /** A topic told at a depth. */
  readonly told: (topic: string, depth: Depth) => number;
}

/**
 * A bound that no coach can beat: everything that helps is heard in every turn and never wears off.
 *
 * @param returns true for a client who has met the coach before, and may begin further on
 */
export function reachOf({ file }: Scenario, returns = false): Reach {
  const { start, most, depths: levels, 'moved-by': movedBy } = file.trust;
  const perTurn = (gauge: 'trust' | 'openness' | 'agency'): number =>
    Math.min(
      most.up,
      Object.values(movedBy).reduce((sum, by) => sum + Math.max(0, by[gauge] ?? 0), 0),
    );
  const at = (gauge: 'trust' | 'openness' | 'agency', turn: number): number => {
    const begins = returns ? Math.max(start[gauge], (1 + start[gauge]) / 2) : start[gauge];
    return Math.min(1, begins + turn * perTurn(gauge));
  };
  const firstTurn = (holds: (turn: number) => boolean): number => {
    for (let turn = 1; turn <= file.turns.most; turn += 1) if (holds(turn)) return turn;
    return Infinity;
  };
  const level = (needed: number): number =>
    firstTurn((turn) => (at('trust', turn) + at('openness', turn)) / 2 >= needed - rounding);
  const needs: Readonly<Record<Depth, number>> = { guarded: 0, ...levels };
  const depth = (needed: Depth): number => level(needs[needed]);
  return {
    level,
    depth,
    agency: (needed) => firstTurn((turn) => at('agency', turn) >= needs[needed] - rounding),
    told: (topic, needed) => {
      const steps = depths.slice(0, depths.indexOf(needed) + 1);
      const own = file.topics[topic];
      if (own === undefined || own[needed] === undefined) return Infinity;
      // The deepest is told only to who has heard the one before it, in this session or an earlier one.
      if (needed === 'open' && own.partial === undefined && !returns) return Infinity;
      return Math.max(steps.length, depth(needed));
    },
  };
}

// Gauges are rounded to thousandths.
const rounding = 0.0005;
