import { Type, type Static } from 'typebox';
import { conditionNames } from './conditions.ts';

const Text = Type.String({ minLength: 1 });
const Texts = Type.Array(Text, { minItems: 1 });

/** Words of the turn or of the client, in the NLP library's match syntax; `$name` stands for a list in `words.yml`. */
const Patterns = Type.Array(Text, { minItems: 1 });

/** A coach turn that proves the behaviour. `<…>` in `coach` marks the exact evidence. */
export const Example = Type.Object(
  {
    focus: Type.Optional(Text),
    /** Turns before the client's last, oldest first, as `Coach: …` or `Client: …`. */
    before: Type.Optional(Texts),
    /** The client's last turn. */
    client: Type.Optional(Text),
    coach: Text,
  },
  { additionalProperties: false },
);
export type Example = Static<typeof Example>;

/** Words that the coach could have said; with conditions, words for a situation. */
export const Instead = Type.Union([
  Text,
  Type.Object(
    {
      say: Text,
      /** What the client's last turn offered: any of these. */
      offered: Type.Optional(Texts),
      /** What must hold of the turn's place in the talk: all of these. */
      when: Type.Optional(Type.Array(Type.Enum([...conditionNames]), { minItems: 1 })),
    },
    { additionalProperties: false },
  ),
]);
export type Instead = Static<typeof Instead>;

const head = {
  title: Text,
  kind: Type.Enum(['strength', 'flag']),
  /** How much one finding counts, 0.1–1. A light flag counts little. */
  weight: Type.Number({ minimum: 0.1, maximum: 1 }),
  /** Which end of the two-sided balance it pulls to, if any. */
  balance: Type.Optional(Type.Enum(['one-up', 'one-down', 'humble', 'provocative'])),
  /** Which stance of `rubric.yml` it is a sign of, if any. */
  stance: Type.Optional(Text),
  /** Opportunities of `opportunities.yml` that a turn with it takes, or spoils. */
  takes: Type.Optional(Texts),
  spoils: Type.Optional(Texts),
  /** Flags of the three turns before that it mends: their ids, or `any`. */
  mends: Type.Optional(Type.Union([Type.Literal('any'), Texts])),
  /** For a flag so slight that a coach who owns something means it only by name: what it is then called, any of these. */
  'owned-as': Type.Optional(Texts),
};

const conditions = {
  /** What must hold of the turn's place in the talk: all of these. */
  when: Type.Optional(Type.Array(Type.Enum([...conditionNames]), { minItems: 1 })),
  /** Behaviours that take its place: it is not given where one of them is heard. */
  'yields-to': Type.Optional(Texts),
  /** Behaviours whose evidence counts as its own where its conditions hold. */
  'heard-in': Type.Optional(Texts),
};

const tail = {
  /** What was heard, at most 90 characters; `{quote}` stands for the evidence. */
  message: Type.String({ minLength: 1, maxLength: 90 }),
  why: Text,
  /** Words that the coach could have said. The first three that fit the situation are shown. */
  instead: Type.Array(Instead, { minItems: 1 }),
  /** ICF PCC marker numbers that it is evidence for or against. */
  icf: Type.Array(Type.String({ pattern: '^[1-8]\\.[0-9]{1,2}$' })),
  /** The essays that it comes from, or `field`. */
  source: Type.Array(Type.Enum(['000', '001', '002', '003', '004', 'field']), { minItems: 1 }),
  examples: Type.Object(
    { flags: Type.Array(Example, { minItems: 3 }), allows: Type.Array(Example, { minItems: 2 }) },
    { additionalProperties: false },
  ),
};

const shape = <
  C extends string,
  B extends Record<string, ReturnType<typeof Type.Optional> | object>,
>(
  check: C,
  body: B,
) =>
  Type.Object(
    { ...head, check: Type.Literal(check), ...conditions, ...body, ...tail },
    { additionalProperties: false },
  );

const within = Type.Optional(Type.Enum(['turn', 'question', 'statement']));
/** How far the evidence reaches beyond the words that were found. */
const evidence = Type.Optional(Type.Enum(['match', 'clause', 'sentence', 'question']));

/** One schema a kind of check: what it needs to hear a behaviour. */
export const behaviourSchemas = {
  /** Heard by its wording. */
  wording: shape('wording', {
    within,
    find: Patterns,
    /** Must be found somewhere in the turn as well. */
    with: Type.Optional(Patterns),
    /** Not given where one of these stands in the same sentence. */
    unless: Type.Optional(Patterns),
    /** Must be found in the client's last turn. */
    after: Type.Optional(Patterns),
    /** Not given where one of these is found in the client's last turn. */
    'unless-after': Type.Optional(Patterns),
    evidence,
  }),
  /** Heard by the form of the questions. */
  question: shape('question', {
    forms: Type.Array(Type.Enum(['open', 'fact', 'polar', 'either', 'suggests', 'check']), {
      minItems: 1,
    }),
    /** `any`: one such question is enough. `only`: the turn asks nothing else. */
    share: Type.Enum(['any', 'only']),
    /** Questions with these words in them are passed over. */
    unless: Type.Optional(Patterns),
  }),
  /** Heard by how many different questions stand in one turn. */
  stack: shape('stack', {
    /** Questions with these words in them do not count. */
    unless: Type.Optional(Patterns),
  }),
  /** Heard by the length of the turn and by how much of it is about the coach's own thinking. */
  length: shape('length', {
    /** From this many words on. */
    words: Type.Integer({ minimum: 20 }),
    /** Signs of the coach's own thinking, stories or explaining. */
    find: Patterns,
    /** How many signs, at least. */
    signs: Type.Integer({ minimum: 1 }),
  }),
  /** Heard by what the turn gives back of the client's last words. */
  reflection: shape('reflection', {
    /** Words that lead a reflection in. */
    find: Patterns,
    unless: Type.Optional(Patterns),
  }),
  /** Heard by the client's last words said back, with nothing added. */
  echo: shape('echo', {
    /** Words that lead an echo in or check it; they do not count. */
    find: Patterns,
    unless: Type.Optional(Patterns),
    /** The least share of a sentence's words that the client said, in their order: 0.5 to 1. */
    share: Type.Number({ minimum: 0.5, maximum: 1 }),
    /** How many words must be said back; twice as many where a question follows. */
    words: Type.Integer({ minimum: 2 }),
  }),
  /** Heard by the coach going along where the client has left the focus. */
  tangent: shape('tangent', {
    /** The client's words when a talk wanders. */
    after: Patterns,
    /** The coach's words that name the turn or the focus. */
    unless: Patterns,
  }),
} as const;

/** The names of the kinds of check. */
export const checkKinds = Object.keys(behaviourSchemas) as (keyof typeof behaviourSchemas)[];

type Shapes = { [K in keyof typeof behaviourSchemas]: Static<(typeof behaviourSchemas)[K]> };

/** What stands in one behaviour file. */
export type BehaviourFile = Shapes[keyof Shapes];

/** A behaviour of the rubric. Its path gives its id and its marker. */
export type Behaviour<K extends keyof Shapes = keyof Shapes> = {
  [P in K]: Shapes[P] & { readonly id: string; readonly marker: string };
}[K];
