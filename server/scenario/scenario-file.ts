import { Type, type Static } from 'typebox';
import { depths } from './client-state.ts';

const strict = { additionalProperties: false } as const;
const Text = Type.String({ minLength: 1 });
const Id = Type.String({ minLength: 1 });
const DepthId = Type.Enum([...depths]);

/** Speech of the client, one line an entry, with its tags in brackets in front: `(partial, feeling) I miss it.` */
const Lines = Type.Array(Text, {
  minItems: 1,
  description:
    'One line of speech an entry. Tags may stand in front: (partial), (open), (feeling), (about TOPIC).',
});

/** 0–1, or a change of it. */
const Share = Type.Number({ minimum: 0, maximum: 1 });
const Change = Type.Number({ minimum: -0.3, maximum: 0.3 });

/** What the client will tell about one thing, at three depths. */
const TopicFile = Type.Object(
  {
    asked: Type.Array(Text, {
      minItems: 1,
      description: 'Words of the coach that ask for this topic.',
    }),
    guarded: Lines,
    partial: Type.Optional(Lines),
    open: Type.Optional(Lines),
    answers: Type.Optional(
      Type.Record(Id, Lines, {
        description: 'What the client says to an ask while on this topic.',
      }),
    ),
  },
  strict,
);

/** When a stage of the story begins: everything that is named must hold. */
const BeatStart = Type.Object(
  {
    turn: Type.Optional(
      Type.Integer({ minimum: 1, description: 'After so many coach turns, or more.' }),
    ),
    level: Type.Optional(Share),
    told: Type.Optional(
      Type.Record(Id, DepthId, {
        description: 'Topics and the depth that they were told at, or deeper.',
      }),
    ),
  },
  strict,
);

const BeatFile = Type.Object(
  {
    id: Id,
    from: Type.Optional(BeatStart),
    'goes-on': Type.Array(Text, {
      description: 'What the client says next when the coach makes room.',
    }),
    answers: Type.Optional(Type.Record(Id, Lines)),
  },
  strict,
);

const TangentFile = Type.Object(
  {
    asked: Type.Array(Text, { minItems: 1 }),
    /** Drifts after this many coach turns, or up to two later. */
    after: Type.Integer({ minimum: 2, maximum: 16 }),
    starts: Lines,
    further: Lines,
    back: Lines,
    alone: Lines,
  },
  strict,
);

const Moved = Type.Object(
  {
    trust: Type.Optional(Change),
    openness: Type.Optional(Change),
    agency: Type.Optional(Change),
  },
  strict,
);

const TranscriptFile = Type.Object(
  {
    title: Text,
    seed: Type.Optional(Type.Integer({ minimum: 0 })),
    turns: Type.Array(
      Type.Object(
        {
          coach: Type.Optional(Text),
          quiet: Type.Optional(Type.Literal(true)),
          hears: Type.Optional(
            Type.Array(Id, { description: 'Behaviours that the rubric hears in this turn.' }),
          ),
          topic: Type.Optional(Id),
          reply: Type.Optional(Text),
        },
        strict,
      ),
      { minItems: 1 },
    ),
    expect: Type.Object(
      {
        ending: Type.Enum(['well', 'flat', 'early', 'none']),
        told: Type.Optional(Type.Record(Id, DepthId)),
        'not-told': Type.Optional(Type.Record(Id, DepthId)),
      },
      strict,
    ),
  },
  strict,
);

/** One scenario file, in the order that an author writes it. */
export const ScenarioFile = Type.Object(
  {
    title: Text,
    summary: Text,
    level: Type.Integer({ minimum: 1, maximum: 3, description: '1 gentle, 2 testing, 3 hard.' }),
    client: Type.Object({ name: Text, about: Text }, strict),
    situation: Type.Array(Text, { minItems: 1 }),
    invitation: Type.Array(Text, { minItems: 1 }),
    practises: Type.Array(Id, { minItems: 1 }),
    discovery: Type.Optional(Type.Array(Type.Object({ ask: Text, answer: Text }, strict))),
    turns: Type.Object(
      {
        least: Type.Integer({ minimum: 6, maximum: 20 }),
        most: Type.Integer({ minimum: 12, maximum: 30 }),
      },
      strict,
    ),
    focus: Type.Object({ presenting: Text, under: Text }, strict),
    opening: Lines,
    topics: Type.Record(Id, TopicFile, { minProperties: 2 }),
    answers: Type.Record(Id, Lines),
    beats: Type.Array(BeatFile, { minItems: 2 }),
    tangents: Type.Record(Id, TangentFile, { minProperties: 1 }),
    reactions: Type.Record(Id, Lines),
    silence: Type.Object(
      {
        first: Lines,
        'after-feeling': Lines,
        again: Lines,
        long: Lines,
      },
      strict,
    ),
    trust: Type.Object(
      {
        start: Type.Object({ trust: Share, openness: Share, agency: Share }, strict),
        /** The most that one turn can move a value, up and down. */
        most: Type.Object({ up: Share, down: Share }, strict),
        /** Mean of trust and openness from which the client tells more. */
        depths: Type.Object({ partial: Share, open: Share }, strict),
        /** Trust below which the client says that this may not be for them, and leaves if it falls further. */
        leaves: Share,
        'moved-by': Type.Record(Id, Moved, { minProperties: 3 }),
      },
      strict,
    ),
    endings: Type.Object(
      {
        /** What lies under the question: one of these must be told before a session can end well. */
        deep: Type.Record(Id, DepthId, { minProperties: 1 }),
        well: Lines,
        flat: Lines,
        doubt: Lines,
        early: Type.Record(Id, Lines),
        finished: Lines,
      },
      strict,
    ),
    transcripts: Type.Array(TranscriptFile, { minItems: 3 }),
  },
  strict,
);
export type ScenarioFile = Static<typeof ScenarioFile>;
