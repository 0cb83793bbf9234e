import { staysQuiet } from './check-scenario.ts';
import type { ClientState } from './client-state.ts';
import type { Heard } from './heard.ts';
import type { Scenario } from './scenario.ts';

/** How much one behaviour moved the client's trust, −1 to 1. */
export interface Moved {
  readonly behaviour: string;
  readonly change: number;
}

const gauges = ['trust', 'openness', 'agency'] as const;

// The same kindness again counts for less each time; the same harm wears off more slowly.
const wearsOff = { up: 0.3, down: 0.15 };
// After a fall, trust comes back at this part of its pace, for this many turns, where the scenario says nothing else.
const usually = { pace: 0.5, turns: 2 };

// An open question opens nothing where it stands in a heap of them.
const asksOpenly = 'open-question';
const stacks = 'stacked-questions';

/**
 * Moves trust, openness and agency by what was heard. One turn never moves a value by more than the scenario's `most`;
 * `change` is the behaviour's part of what trust really moved, or of openness where trust is not touched.
 */
export function moveTrust(
  scenario: Scenario,
  state: ClientState,
  heard: Heard,
): { state: ClientState; moved: Moved[] } {
  const { most, 'moved-by': movedBy, recovers = usually } = scenario.file.trust;
  const causes = [
    ...new Set([
      ...heard.behaviours,
      ...heard.asks,
      ...(heard.quiet && state.quiet > 0 ? [staysQuiet] : []),
    ]),
  ].filter((id) => id in movedBy && !(id === asksOpenly && heard.behaviours.includes(stacks)));

  const sums = { trust: 0, openness: 0, agency: 0 };
  const shares = causes.map((behaviour) => {
    const times = state.heard[behaviour] ?? 0;
    const share = { trust: 0, openness: 0, agency: 0 };
    for (const gauge of gauges) {
      const by = movedBy[behaviour]?.[gauge] ?? 0;
      const pace = by > 0 && state.sore > 0 ? recovers.pace : 1;
      share[gauge] = (by * pace) / (1 + times * (by > 0 ? wearsOff.up : wearsOff.down));
      sums[gauge] += share[gauge];
    }
    return { behaviour, share };
  });

  const next = { trust: state.trust, openness: state.openness, agency: state.agency };
  const kept = { trust: 1, openness: 1, agency: 1 };
  for (const gauge of gauges) {
    const bounded = Math.max(-most.down, Math.min(most.up, sums[gauge]));
    next[gauge] = round(Math.max(0, Math.min(1, state[gauge] + bounded)));
    if (sums[gauge] !== 0) kept[gauge] = (next[gauge] - state[gauge]) / sums[gauge];
  }
  const moved = shares
    .map(({ behaviour, share }) => ({
      behaviour,
      change: round(share.trust !== 0 ? share.trust * kept.trust : share.openness * kept.openness),
    }))
    .filter(({ change }) => change !== 0);

  const counts = { ...state.heard };
  for (const id of new Set([...heard.behaviours, ...causes])) counts[id] = (counts[id] ?? 0) + 1;
  const sore = next.trust < state.trust ? recovers.turns : Math.max(0, state.sore - 1);
  return { state: { ...state, ...next, sore, heard: counts }, moved };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
