import type { ClientState } from './client-state.ts';
import type { ScenarioFile } from './scenario-file.ts';
import type { Scenario } from './scenario.ts';
import { atLeast } from './voice.ts';

/** The state at the stage that the story has reached: one stage further when its conditions hold, never back. */
export function advanceBeat(scenario: Scenario, state: ClientState): ClientState {
  const { beats } = scenario.file;
  const next = beats[beats.findIndex(({ id }) => id === state.beat) + 1];
  if (next === undefined) return state;
  return startHolds(next.from, state) ? { ...state, beat: next.id } : state;
}

/** Whether everything holds that a stage, or a projection, waits for; what waits for nothing holds. */
export function startHolds(
  from: ScenarioFile['beats'][number]['from'],
  state: ClientState,
): boolean {
  const { turn = 0, level = 0, told = {} } = from ?? {};
  return (
    state.turn > turn &&
    (state.trust + state.openness) / 2 >= level &&
    Object.entries(told).every(([topic, depth]) => atLeast(state.told[topic], depth))
  );
}
