import { Type, type Static } from 'typebox';
import { LONGEST_SCENARIO } from './longest-scenario.ts';

/** Something that is wrong with a text, or that its author should look at, and where. Lines and columns count from 1. */
export const FaultView = Type.Object({
  line: Type.Integer({ minimum: 1 }),
  column: Type.Integer({ minimum: 1 }),
  /** Where it ends, on the same line; the column is the first behind it. Left out where it is a mere place. */
  endLine: Type.Optional(Type.Integer({ minimum: 1 })),
  endColumn: Type.Optional(Type.Integer({ minimum: 1 })),
  /** What, and what to do: the sentence that `coequal check` prints. */
  message: Type.String(),
  /** With an `error` it cannot be published; a `warning` is for the author to judge. */
  severity: Type.Union([Type.Literal('error'), Type.Literal('warning')]),
});
export type FaultView = Static<typeof FaultView>;

const Depth = Type.Union([Type.Literal('guarded'), Type.Literal('partial'), Type.Literal('open')]);

/** A part of the story. */
export const PictureNode = Type.Object({
  /** Such as `topic:father`. */
  id: Type.String(),
  kind: Type.Union([
    Type.Literal('opening'),
    Type.Literal('beat'),
    Type.Literal('topic'),
    Type.Literal('tangent'),
    Type.Literal('ending'),
  ]),
  /** As the file calls it: `father`; `well`, `flat`, `early` or `finished` for an ending. */
  name: Type.String(),
  /** Where it stands in the text, counted from 1. */
  line: Type.Integer({ minimum: 1 }),
  /** Lines of speech in it. */
  lines: Type.Integer({ minimum: 0 }),
  /** Of a topic: how many lines it has at each depth; null for everything else. */
  depths: Type.Union([
    Type.Object({ guarded: Type.Integer(), partial: Type.Integer(), open: Type.Integer() }),
    Type.Null(),
  ]),
  /** Of a topic that lies under the question: the depth at which a session can end well; else null. */
  deep: Type.Union([Depth, Type.Null()]),
});
export type PictureNode = Static<typeof PictureNode>;

/**
 * A path from one part of the story to another.
 *
 * - `then`: opening → first beat, beat → next beat; after `turn` turns and from `level` on
 * - `waits-for`: topic → beat that begins only once the topic is told at `depth`
 * - `leads-to`: opening, beat or topic → topic that one of its lines names or turns to
 * - `drifts`: opening → tangent, after `turn` turns
 * - `ends`: topic that lies under the question → `well` at `depth`; last beat → `flat`, `finished`; opening → `early`
 */
export const PictureEdge = Type.Object({
  from: Type.String(),
  to: Type.String(),
  kind: Type.Union([
    Type.Literal('then'),
    Type.Literal('waits-for'),
    Type.Literal('leads-to'),
    Type.Literal('drifts'),
    Type.Literal('ends'),
  ]),
  /** Coach turns that have to be taken, or null. */
  turn: Type.Union([Type.Integer(), Type.Null()]),
  /** Mean of trust and openness that is needed, 0 to 1, or null. */
  level: Type.Union([Type.Number(), Type.Null()]),
  depth: Type.Union([Depth, Type.Null()]),
});
export type PictureEdge = Static<typeof PictureEdge>;

/** The beats, topics, tangents and endings of a scenario, and the paths between them. */
export const Picture = Type.Object({
  nodes: Type.Array(PictureNode),
  edges: Type.Array(PictureEdge),
});
export type Picture = Static<typeof Picture>;

/** How much there is in a scenario. */
export const ScenarioCounts = Type.Object({
  /** Lines of speech; a client needs 60 at least. */
  lines: Type.Integer(),
  topics: Type.Integer(),
  beats: Type.Integer(),
  tangents: Type.Integer(),
  /** Lines with questions of their own. */
  questions: Type.Integer(),
  transcripts: Type.Integer(),
  /** Lines that offer each kind of opportunity, by its name: `feeling`, `role`, … */
  opportunities: Type.Record(Type.String(), Type.Integer()),
});
export type ScenarioCounts = Static<typeof ScenarioCounts>;

/** A text that somebody is writing. */
export const CheckScenario = Type.Object(
  { text: Type.String({ maxLength: LONGEST_SCENARIO }) },
  { additionalProperties: false },
);
export type CheckScenario = Static<typeof CheckScenario>;

/** What is to be said of it. */
export const ScenarioCheck = Type.Object({
  /** In the order of the text. */
  faults: Type.Array(FaultView),
  /** Null where the text cannot be read so far. */
  picture: Type.Union([Picture, Type.Null()]),
  counts: Type.Union([ScenarioCounts, Type.Null()]),
});
export type ScenarioCheck = Static<typeof ScenarioCheck>;

const Word = Type.Object({ id: Type.String(), title: Type.String() });

/** What an editor completes by. */
export const ScenarioWords = Type.Object({
  /** JSON Schema, draft 7, of a scenario file. */
  schema: Type.Record(Type.String(), Type.Unknown()),
  /** Keys of `answers` and, beside behaviours, of `reactions`, `trust.moved-by` and `endings.early`. */
  asks: Type.Array(Word),
  /** Entries of `practises` and `hears`. */
  behaviours: Type.Array(Word),
  /** Kinds of opportunity, which are tags in front of a line. */
  opportunities: Type.Array(Type.String()),
});
export type ScenarioWords = Static<typeof ScenarioWords>;
