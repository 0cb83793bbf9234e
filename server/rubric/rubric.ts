import { Type, type Static } from 'typebox';
import type { Definition } from '../definition/definition.ts';
import type { AccuracyFile } from './accuracy.ts';
import type { Behaviour } from './behaviour.ts';
import type { CaseNotes } from './note-language.ts';
import { conditionNames } from './conditions.ts';
import type { Framework } from './framework/framework.ts';
import type { RubricPatterns } from './reading.ts';
import type { SessionFinding } from './session-finding.ts';
import type { Model } from './second-hearer/model.ts';

const Text = Type.String({ minLength: 1 });

/** What stands in `rubric.yml`. */
export const RubricFile = Type.Object(
  {
    title: Text,
    /** Counts up when the code of the checks changes what is heard. */
    version: Type.Integer({ minimum: 1 }),
    markers: Type.Record(
      Text,
      Type.Object(
        {
          title: Text,
          /** The question that the marker puts to a session. */
          asks: Text,
          /** How much it counts in the session's score. */
          weight: Type.Number({ minimum: 0.1, maximum: 2 }),
        },
        { additionalProperties: false },
      ),
      { minProperties: 1 },
    ),
    /** Ways to be a coach that behaviours are signs of, each with the question that it puts to a session. */
    stances: Type.Optional(
      Type.Record(Text, Type.Object({ title: Text, asks: Text }, { additionalProperties: false })),
    ),
    /**
     * How well a behaviour has to be heard, as shares 0–1, to be told without "ask your mentor". Left out: a precision of 0.7
     * and a recall of 0.5.
     */
    bar: Type.Optional(
      Type.Object(
        {
          precision: Type.Number({ minimum: 0, maximum: 1 }),
          recall: Type.Number({ minimum: 0, maximum: 1 }),
        },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
);
export type RubricFile = Static<typeof RubricFile>;

/** What stands in `words.yml`: lists of words that patterns share, used as `$name`. */
export const WordsFile = Type.Record(Text, Type.Array(Text, { minItems: 1 }));
export type WordsFile = Static<typeof WordsFile>;

/** What stands in `moves.yml`: the wordings of the moves that are not told by the form of a question. */
export const MovesFile = Type.Object(
  {
    advice: Type.Array(Text, { minItems: 1 }),
    information: Type.Array(Text, { minItems: 1 }),
    reflection: Type.Array(Text, { minItems: 1 }),
  },
  { additionalProperties: false },
);
export type MovesFile = Static<typeof MovesFile>;

const Signs = Type.Record(Text, Type.Array(Text, { minItems: 1 }));

/** What stands in `signs.yml`: wordings of speech acts and stances, which the second hearer weighs. */
export const SignsFile = Type.Object(
  { coach: Signs, client: Signs },
  { additionalProperties: false },
);
export type SignsFile = Static<typeof SignsFile>;

/** What stands in `opportunities.yml`: what a client's turn can offer, by id. */
export const OpportunitiesFile = Type.Record(
  Text,
  Type.Object(
    {
      title: Text,
      /** The marker that it is a chance for. */
      marker: Text,
      /** What must hold of its place in the talk: all of these. */
      when: Type.Optional(Type.Array(Type.Enum([...conditionNames]), { minItems: 1 })),
      /** The client's words that tell it. */
      find: Type.Array(Text, { minItems: 1 }),
    },
    { additionalProperties: false },
  ),
);
export type OpportunitiesFile = Static<typeof OpportunitiesFile>;

/** Something that a client's turn can offer the coach. */
export type OpportunityKind = OpportunitiesFile[string] & { readonly id: string };

/** One partnership marker: a group of behaviours that answer one question. */
export interface Marker {
  readonly id: string;
  readonly title: string;
  readonly asks: string;
  readonly weight: number;
}

/** A way to be a coach that some behaviours are signs of. */
export interface Stance {
  readonly id: string;
  readonly title: string;
  readonly asks: string;
}

/** What `bar` says, defaults filled in. */
export type Bar = NonNullable<RubricFile['bar']>;

/** A rubric that loaded: nothing in it is broken, every pattern is ready. */
export interface Rubric {
  readonly id: string;
  /**
   * The author's number and a digest of all that can change a finding or a score, such as `1-3f9a02c4`.
   * Results of two versions are not compared.
   */
  readonly version: string;
  readonly title: string;
  readonly markers: readonly Marker[];
  readonly stances: readonly Stance[];
  readonly opportunities: readonly OpportunityKind[];
  readonly sessionFindings: readonly SessionFinding[];
  /** What others look for in a session, told by what this rubric hears; in the order of their files. */
  readonly frameworks: readonly Framework[];
  /** In the order of markers, then of names. */
  readonly behaviours: readonly Behaviour[];
  readonly patterns: RubricPatterns;
  /** What was learned from the corpus, or null where nothing was. */
  readonly secondHearer: Model | null;
  /** How well its behaviours are heard, or null where that was not measured. */
  readonly accuracy: AccuracyFile | null;
  /** How notes about clients are read, or null where the rubric does not say. */
  readonly caseNotes: CaseNotes | null;
  readonly bar: Bar;
  /** The files that the behaviours came from, by id: to locate what their examples do not prove. */
  readonly definitions: ReadonlyMap<string, Definition>;
}
