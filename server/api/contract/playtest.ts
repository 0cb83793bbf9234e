import { Type, type Static } from 'typebox';
import { LONGEST_SCENARIO } from './longest-scenario.ts';
import { FaultView } from './scenario-check.ts';
import { Ending, LONGEST_TURN } from './session.ts';

/** Where the client stands; shares from 0 to 1. */
export const ClientStanding = Type.Object({
  trust: Type.Number(),
  openness: Type.Number(),
  agency: Type.Number(),
  /** How far the client lets the coach in now. */
  depth: Type.Union([Type.Literal('guarded'), Type.Literal('partial'), Type.Literal('open')]),
  /** Id of the stage of the story. */
  beat: Type.String(),
  /** What coach and client agreed to work on, or null. */
  focus: Type.Union([Type.String(), Type.Null()]),
  /** Id of the tangent that the client is on, or null. */
  tangent: Type.Union([Type.String(), Type.Null()]),
});
export type ClientStanding = Static<typeof ClientStanding>;

/** One turn of a playtest, and what came of it. */
export const PlaytestExchange = Type.Object({
  index: Type.Integer({ minimum: 0 }),
  /** Null where the coach stayed quiet. */
  coach: Type.Union([Type.String(), Type.Null()]),
  reply: Type.String(),
  /** Ids of the behaviours that the rubric heard. */
  behaviours: Type.Array(Type.String()),
  /** Ids of the topics that the turn named or asked for, the clearest first. */
  topics: Type.Array(Type.Object({ id: Type.String(), asked: Type.Boolean() })),
  /** Ids of the asks that were heard, the clearest first. */
  asks: Type.Array(Type.String()),
  /** What the reply is made of: each line's id, and its place in the text, counted from 1. */
  lines: Type.Array(
    Type.Object({ id: Type.String(), line: Type.Integer(), column: Type.Integer() }),
  ),
  /** What moved the client's trust, −1 to 1. */
  moved: Type.Array(Type.Object({ behaviour: Type.String(), change: Type.Number() })),
  client: ClientStanding,
});
export type PlaytestExchange = Static<typeof PlaytestExchange>;

/** Plays a text from its opening. Nothing of it is kept. */
export const AskPlaytest = Type.Object(
  {
    text: Type.String({ maxLength: LONGEST_SCENARIO }),
    /** The same seed and turns give the same replies. */
    seed: Type.Integer({ minimum: 0, maximum: 4294967295 }),
    /** What the coach says; null stays quiet. Turns behind the end of the session are not played. */
    turns: Type.Array(
      Type.Union([Type.String({ minLength: 1, maxLength: LONGEST_TURN }), Type.Null()]),
      { maxItems: 40 },
    ),
  },
  { additionalProperties: false },
);
export type AskPlaytest = Static<typeof AskPlaytest>;

/** A playtest from its opening to where it stands. */
export const Playtest = Type.Object({
  /** `error`s where the text cannot be played. */
  faults: Type.Array(FaultView),
  /** Null where the text cannot be played. */
  play: Type.Union([
    Type.Object({
      opening: Type.String(),
      /** The client before the first turn. */
      client: ClientStanding,
      exchanges: Type.Array(PlaytestExchange),
      ending: Type.Union([Ending, Type.Null()]),
      /** How many coach turns a whole session takes. */
      turns: Type.Object({ least: Type.Integer(), most: Type.Integer() }),
    }),
    Type.Null(),
  ]),
});
export type Playtest = Static<typeof Playtest>;

/** Records a playtest as an entry of `transcripts`, with what it heard, replied and how it ended. */
export const RecordTranscript = Type.Object(
  { ...AskPlaytest.properties, title: Type.String({ minLength: 1, maxLength: 200 }) },
  { additionalProperties: false },
);
export type RecordTranscript = Static<typeof RecordTranscript>;

/** A playtest as it stands in the file. */
export const RecordedTranscript = Type.Object({
  /** `error`s where the text cannot be played; then both others are null. */
  faults: Type.Array(FaultView),
  /** The entry alone, indented as it stands under `transcripts:`. */
  entry: Type.Union([Type.String(), Type.Null()]),
  /** The whole text with the entry as its last transcript. */
  text: Type.Union([Type.String(), Type.Null()]),
});
export type RecordedTranscript = Static<typeof RecordedTranscript>;
