/** Placeholder shape until the scenario schema lands. */
export interface Scenario {
  readonly id: string;
  readonly version: string;
  readonly title: string;
}
