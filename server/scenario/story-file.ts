import { Type, type Static } from 'typebox';
import { depths } from './client-state.ts';

const strict = { additionalProperties: false } as const;
const Text = Type.String({ minLength: 1 });
const Id = Type.String({ minLength: 1 });

/** How far the client must let the coach in. */
export const DepthId = Type.Enum([...depths]);

/** A line with the questions that it answers, all of them in one text: `What put you ashore? Why are you ashore?` */
const AskedLine = Type.Object(
  {
    asked: Type.String({
      minLength: 1,
      description:
        'Questions that this line answers, in the words of several coaches, each with its question mark.',
    }),
    say: Text,
  },
  strict,
);
export type AskedLine = Static<typeof AskedLine>;

/** Speech of the client, one line an entry, with its tags in brackets in front: `(partial, feeling) I miss it.` */
export const Lines = Type.Array(Type.Union([Text, AskedLine]), {
  minItems: 1,
  description:
    'One line of speech an entry, alone or as `say` with the questions that it answers in `asked`. Tags may stand in front: (partial), (open), (feeling), (feeling NAME), (about TOPIC).',
});

/** What the client says only where it is asked for. */
export const Questions = Type.Array(AskedLine, {
  minItems: 1,
  description: 'Lines that are said only where one of their questions is asked.',
});

/** 0–1. */
export const Share = Type.Number({ minimum: 0, maximum: 1 });

/** What the client will tell about one thing, at three depths. */
export const TopicFile = Type.Object(
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
    questions: Type.Optional(Questions),
  },
  strict,
);

/** When a stage of the story begins, or something of it shows: everything that is named must hold. */
export const BeatStart = Type.Object(
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

/** A stage of the story. */
export const BeatFile = Type.Object(
  {
    id: Id,
    from: Type.Optional(BeatStart),
    'goes-on': Type.Array(Type.Union([Text, AskedLine]), {
      description: 'What the client says next when the coach makes room.',
    }),
    answers: Type.Optional(Type.Record(Id, Lines)),
  },
  strict,
);

/** A side story that the client drifts off on. */
export const TangentFile = Type.Object(
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

/** What the client feels under the talk. A line tagged `(feeling NAME)` shows it. */
export const FeelingFile = Type.Object(
  {
    met: Type.Array(Text, {
      minItems: 2,
      description: 'Said first when the coach meets the feeling. Each stands before any answer.',
    }),
    passed: Type.Array(Text, {
      minItems: 2,
      description: 'Said first when the coach talks the feeling away or goes past it.',
    }),
  },
  strict,
);

/** Whom the client makes of the coach. */
export const ProjectionFile = Type.Object(
  {
    from: Type.Optional(BeatStart),
    shows: Type.Array(Text, {
      minItems: 1,
      description: 'Casts the coach, once in a session, behind an answer. Offers `role`.',
    }),
    declined: Type.Array(Text, {
      minItems: 1,
      description: 'Said first when the coach defines their own part or hands it back.',
    }),
    accepted: Type.Array(Text, {
      minItems: 1,
      description: 'Said first when the coach takes the part.',
    }),
  },
  strict,
);
