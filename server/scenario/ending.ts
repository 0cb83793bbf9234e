import type { ClientState, Ending } from './client-state.ts';
import type { Heard } from './heard.ts';
import type { Moved } from './move-trust.ts';
import type { Scenario } from './scenario.ts';
import { atLeast } from './voice.ts';

/** True when the client has told one of the things that lie under their question. */
export function isDeep(scenario: Scenario, state: ClientState): boolean {
  return Object.entries(scenario.file.endings.deep).some(([topic, depth]) =>
    atLeast(state.told[topic], depth),
  );
}

/**
 * How the session closes with this turn, or null when it goes on.
 *
 * @param state the client as moved by this turn, `turn` counted up
 */
export function endingNow(
  scenario: Scenario,
  state: ClientState,
  heard: Heard,
  moved: readonly Moved[],
): Ending | null {
  const { least, most } = scenario.file.turns;
  const fell = moved.some(({ change }) => change < 0);
  if (state.doubted && state.trust < scenario.file.trust.leaves && fell) return 'early';
  const deep = isDeep(scenario, state);
  if (state.turn >= most) return deep ? 'well' : 'flat';
  // A first farewell that comes too soon is answered, a second one is taken at its word.
  if (saysFarewell(heard) && (state.turn >= least || state.farewells > 0))
    return deep ? 'well' : 'flat';
  if (takesSteps(heard) && deep && state.turn >= least && state.steps > 0) return 'well';
  return null;
}

/** Whether the coach closes the session or takes leave. */
export function saysFarewell({ asks, beside }: Heard): boolean {
  return [...asks, ...beside].some((id) => id === 'goodbye' || id === 'closing');
}

const steps = ['next-step', 'commitment', 'takeaways', 'follow-up', 'thanks'];

/** Whether the coach turns to what comes after the session. */
export function takesSteps({ asks, beside }: Heard): boolean {
  return [...asks, ...beside].some((id) => steps.includes(id));
}
