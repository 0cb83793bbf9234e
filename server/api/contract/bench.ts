import { Type, type Static } from 'typebox';
import { LONGEST_SCENARIO } from './longest-scenario.ts';
import { FaultView } from './scenario-check.ts';

const Count = Type.Integer({ minimum: 0 });

/** A line of the client with its place in the text, counted from 1. */
export const BenchLine = Type.Object({
  /** Such as `topics.father.open.0`. */
  id: Type.String(),
  line: Type.Integer({ minimum: 1 }),
  column: Type.Integer({ minimum: 1 }),
  say: Type.String(),
});
export type BenchLine = Static<typeof BenchLine>;

/** What came of the sessions that one kind of coach played. */
export const BenchPolicy = Type.Object({
  /** `partner`, `beginner`, `adviser`, … */
  policy: Type.String(),
  /** Whether it does harm: no client should open to it as much as to a beginner. */
  harms: Type.Boolean(),
  sessions: Count,
  /** How many sessions ended so; `none` where the client did not go. */
  endings: Type.Object({ well: Count, flat: Count, early: Count, finished: Count, none: Count }),
  turns: Type.Object({ mean: Type.Number(), least: Count, most: Count }),
  /** Mean of trust and openness, 0 to 1, before the first turn and after each. */
  curve: Type.Array(Type.Number()),
  /** In how many sessions each topic was told, by its deepest depth. */
  told: Type.Record(Type.String(), Type.Object({ guarded: Count, partial: Count, open: Count })),
  tangents: Type.Object({ entered: Count, followed: Count, named: Count, alone: Count }),
  replies: Count,
  /** Replies that would fit any talk. */
  fallbacks: Count,
  /** Replies without a word. */
  empty: Count,
  /** Lines that were said again in a session. */
  repeats: Count,
});
export type BenchPolicy = Static<typeof BenchPolicy>;

/** How a transcript of the text went when it was played again. */
export const ReplayedTranscript = Type.Object({
  title: Type.String(),
  line: Type.Integer({ minimum: 1 }),
  column: Type.Integer({ minimum: 1 }),
  holds: Type.Boolean(),
  /** What went otherwise than written, one sentence each. */
  differs: Type.Array(Type.String()),
});
export type ReplayedTranscript = Static<typeof ReplayedTranscript>;

/** What `check` and `autoplay` tell of a text. */
export const BenchReportView = Type.Object({
  title: Type.String(),
  /** Of each policy. */
  sessions: Count,
  seed: Count,
  /** The text's faults and warnings. */
  faults: Type.Array(FaultView),
  transcripts: Type.Array(ReplayedTranscript),
  policies: Type.Array(BenchPolicy),
  /** Ids of the topics, in the order of the file. */
  topics: Type.Array(Type.String()),
  /** Laws of the house that do not hold, and the seeds at which; empty where every law holds. */
  broken: Type.Array(Type.Object({ law: Type.String(), seeds: Type.Array(Type.Integer()) })),
  /** Lines that nobody got to hear. */
  neverSpoken: Type.Array(BenchLine),
  /** The five that were said most often, with the share of sessions, 0 to 1. */
  mostSpoken: Type.Array(Type.Object({ ...BenchLine.properties, share: Type.Number() })),
  /** All lines of the client. */
  lines: Count,
});
export type BenchReportView = Static<typeof BenchReportView>;

/** Puts a text on the test bench. */
export const StartBench = Type.Object(
  {
    text: Type.String({ maxLength: LONGEST_SCENARIO }),
    /** Of each kind of coach; 20 when left out. */
    sessions: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
    /** 1 when left out. */
    seed: Type.Optional(Type.Integer({ minimum: 0, maximum: 4294967295 })),
  },
  { additionalProperties: false },
);
export type StartBench = Static<typeof StartBench>;

/** The last run of a draft on the test bench. It stays until the next one. */
export const BenchRun = Type.Object({
  /** `none`: there was none. `failed`: see `message`. */
  state: Type.Union([
    Type.Literal('none'),
    Type.Literal('running'),
    Type.Literal('done'),
    Type.Literal('cancelled'),
    Type.Literal('failed'),
  ]),
  /** Sessions played so far, of so many. */
  done: Count,
  of: Count,
  /** ISO 8601, UTC; null where there was none. */
  startedAt: Type.Union([Type.String(), Type.Null()]),
  /** Why it failed and what to do, else null. */
  message: Type.Union([Type.String(), Type.Null()]),
  /** Null until it is done. */
  report: Type.Union([BenchReportView, Type.Null()]),
});
export type BenchRun = Static<typeof BenchRun>;
