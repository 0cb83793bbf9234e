import type { Scenario } from '../scenario/scenario.ts';

/** What lists show of a scenario: plain data, which can be kept. */
export type ScenarioHead = Readonly<
  Pick<Scenario['file'], 'title' | 'summary' | 'level' | 'client' | 'turns' | 'practises'>
>;

/** What lists show of it. */
export function headOf({ file }: Scenario): ScenarioHead {
  const { title, summary, level, client, turns, practises } = file;
  return { title, summary, level, client, turns, practises };
}
