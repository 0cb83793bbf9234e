import { Type, type Static } from 'typebox';
import type { SpokenTurn } from './finding.ts';

const Text = Type.String({ minLength: 1 });

/** One line of the talk before the turn: one of the two keys. */
const Line = Type.Object(
  { client: Type.Optional(Text), coach: Type.Optional(Text) },
  { additionalProperties: false },
);

/** What stands under one key of `items`. */
export const DrillItemFile = Type.Object(
  {
    /** Who the client is and what they came with, in one sentence. */
    scene: Type.Optional(Text),
    /** What coach and client agreed to work on, as the engine is told; the scene tells the learner. */
    focus: Type.Optional(Text),
    /** The talk before the turn, oldest first; the last line is the client's. */
    before: Type.Array(Line, { minItems: 1, maxItems: 4 }),
    /** The coach's words. */
    turn: Text,
    /** Every behaviour that the turn shows; an empty list where it shows none. */
    heard: Type.Array(
      Type.Object(
        {
          behaviour: Text,
          /** The exact words of the turn that show it. */
          quote: Text,
          /** Why these words show it, in one plain sentence. */
          because: Text,
        },
        { additionalProperties: false },
      ),
    ),
    /** Behaviours that people often name here and that the turn does not show. */
    not: Type.Optional(
      Type.Array(Type.Object({ behaviour: Text, because: Text }, { additionalProperties: false }), {
        minItems: 1,
      }),
    ),
  },
  { additionalProperties: false },
);
export type DrillItemFile = Static<typeof DrillItemFile>;

/** What stands in one file of `drill/`. */
export const DrillThemeFile = Type.Object(
  {
    /** What the learner sees as the theme. */
    title: Text,
    items: Type.Record(Text, DrillItemFile, { minProperties: 1 }),
  },
  { additionalProperties: false },
);
export type DrillThemeFile = Static<typeof DrillThemeFile>;

/** A behaviour that an item's turn shows, with the words that show it. */
export interface DrillProof {
  /** Id of the behaviour. */
  readonly behaviour: string;
  /** Evidence in the turn: code-unit offsets, `start` inclusive, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly because: string;
}

/** A coach turn to hear, with what there is to hear in it. */
export interface DrillItem {
  /** `THEME/KEY`, such as `first-five-minutes/the-full-inbox`. */
  readonly id: string;
  /** Title of its theme. */
  readonly theme: string;
  readonly scene: string | null;
  /** What was agreed, or null where nothing is told of it. */
  readonly focus: string | null;
  /** The talk before the turn, oldest first, one to four lines; the last is the client's. */
  readonly before: readonly SpokenTurn[];
  readonly turn: string;
  /** In the order of the file; empty where the turn shows nothing. */
  readonly heard: readonly DrillProof[];
  /** What is often named here and not shown, with the reason. */
  readonly not: readonly { readonly behaviour: string; readonly because: string }[];
}
