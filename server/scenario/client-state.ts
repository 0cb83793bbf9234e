/**
 * How a session closed: the client went deep (`well`), stayed on the surface (`flat`), broke off (`early`),
 * or the coach finished before the client's story came to an end (`finished`).
 */
export type Ending = 'well' | 'flat' | 'early' | 'finished';

/** Where a simulated client stands. Plain data: it can be stored as JSON and played on. */
export interface ClientState {
  /** Coach turns answered so far, staying quiet included. */
  readonly turn: number;
  /** 0–1 each. */
  readonly trust: number;
  readonly openness: number;
  readonly agency: number;
  /** Ids of the beats and of the topic depths reached, in order. */
  readonly beat: string;
  /** Ids of the lines already spoken: none is spoken twice in a session. */
  readonly spoken: readonly string[];
  /** What client and coach are working on, or null while nothing is agreed. */
  readonly focus: string | null;
  /** Id of the tangent the client is on, or null. */
  readonly tangent: string | null;
  /** Id of the topic spoken about last, or null. */
  readonly topic: string | null;
  readonly ending: Ending | null;
}
