/**
 * How a session closed: the client went deep (`well`), stayed on the surface (`flat`), broke off (`early`),
 * or the coach finished before the client's story came to an end (`finished`).
 */
export type Ending = 'well' | 'flat' | 'early' | 'finished';

/** How far a client lets the coach in, shallowest first. */
export const depths = ['guarded', 'partial', 'open'] as const;
export type Depth = (typeof depths)[number];

/** Where a simulated client stands. Plain data: it can be stored as JSON and played on. */
export interface ClientState {
  /** Coach turns answered so far, staying quiet included. */
  readonly turn: number;
  /** 0–1 each. */
  readonly trust: number;
  readonly openness: number;
  readonly agency: number;
  /** Turns left in which trust comes back slowly, after it fell. */
  readonly sore: number;
  /** How often each behaviour was heard: the same again moves less. */
  readonly heard: Readonly<Record<string, number>>;
  /** Id of the stage that the story has reached. */
  readonly beat: string;
  /** Ids of the lines already spoken: none is spoken twice in a session. */
  readonly spoken: readonly string[];
  /** The deepest depth told so far, by topic. */
  readonly told: Readonly<Record<string, Depth>>;
  /** What client and coach are working on, or null while nothing is agreed. */
  readonly focus: string | null;
  /** Id of the tangent the client is on, or null. */
  readonly tangent: string | null;
  /** The turn in which the client last drifted off, counted from 1; −4 when not yet. */
  readonly driftedAt: number;
  /** Ids of the tangents that were entered. */
  readonly drifted: readonly string[];
  /** Id of the topic spoken about last, or null. */
  readonly topic: string | null;
  /** Name of the feeling that the client's last reply showed, or null. */
  readonly feeling: string | null;
  /** Name of the part that the client's last reply cast the coach in, or null. */
  readonly cast: string | null;
  /** Names of the parts that the coach was cast in so far. */
  readonly casts: readonly string[];
  /** What is remembered of the sessions before, in the words that lines wait for: `promised`, `told father`. */
  readonly remembers: readonly string[];
  /** Ids of the lines that were said in the sessions before: said again only where nothing new is left. */
  readonly saidBefore: readonly string[];
  /** How often in a row the coach stayed quiet. */
  readonly quiet: number;
  /** True once the client has said that this may not be for them. */
  readonly doubted: boolean;
  /** How often the coach began to say goodbye, and how often the coach turned to what comes next. */
  readonly farewells: number;
  readonly steps: number;
  /** What the client's last reply offered the coach. */
  readonly offered: readonly Opportunity[];
  readonly ending: Ending | null;
}

/**
 * What a client's line offers the coach to take up: a part to decline, a drift from the focus, a feeling, a contradiction,
 * a story they tell themselves, their consent, a wish to be told what to do.
 */
export const opportunities = [
  'role',
  'drift',
  'feeling',
  'contradiction',
  'story',
  'consent',
  'to-be-told',
] as const;
export type Opportunity = (typeof opportunities)[number];
