import { Type, type Static } from 'typebox';
import {
  BeatFile,
  DepthId,
  FeelingFile,
  Lines,
  ProjectionFile,
  Questions,
  Share,
  TangentFile,
  TopicFile,
} from './story-file.ts';

const strict = { additionalProperties: false } as const;
const Text = Type.String({ minLength: 1 });
const Id = Type.String({ minLength: 1 });
/** A change of a value from 0 to 1. */
const Change = Type.Number({ minimum: -0.3, maximum: 0.3 });

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
    remembers: Type.Optional(
      Type.Array(Text, {
        description: 'In an engagement: what the client remembers of the sessions before.',
      }),
    ),
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
    questions: Type.Optional(Questions),
    beats: Type.Array(BeatFile, { minItems: 2 }),
    tangents: Type.Record(Id, TangentFile, { minProperties: 1 }),
    feelings: Type.Optional(Type.Record(Id, FeelingFile)),
    projections: Type.Optional(Type.Record(Id, ProjectionFile)),
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
        /** How trust comes back after a fall: at what part of its pace, and for how many turns. */
        recovers: Type.Optional(
          Type.Object({ pace: Share, turns: Type.Integer({ minimum: 0, maximum: 6 }) }, strict),
        ),
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
