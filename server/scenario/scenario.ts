import type { Ask } from './asks.ts';
import type { KnownBehaviour } from './known-behaviours.ts';
import type { Line } from './line.ts';
import type { ScenarioFile } from './scenario-file.ts';
import type { Wording } from './wording.ts';

/** A scenario ready to be played. */
export interface Scenario {
  /** The file's name without its ending. */
  readonly id: string;
  /** Changes with every change of the scenario or of the asks. */
  readonly version: string;
  readonly file: ScenarioFile;
  /** What every coach asks, whatever the client. */
  readonly asks: readonly Ask[];
  /** All behaviours that the rubric knows. */
  readonly behaviours: readonly KnownBehaviour[];
  /** Words that ask for a topic or follow a tangent, by their id. */
  readonly wordings: ReadonlyMap<string, readonly Wording[]>;
  /** All lines of the client by the place where they stand, such as `topics.father.open`. */
  readonly pools: ReadonlyMap<string, readonly Line[]>;
}
