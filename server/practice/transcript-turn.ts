import type { SpokenTurn } from '../rubric/finding.ts';

/** One turn of a real conversation, with its place in the recording where the source tells it. */
export interface TranscriptTurn extends SpokenTurn {
  /** Milliseconds from the beginning of the recording. */
  readonly start?: number;
  /** Milliseconds from the beginning of the recording, not before `start`. */
  readonly end?: number;
}
