import { Type, type Static } from 'typebox';

/** How a session ended: by the client, `well`, `flat` or too `early`; `finished` by the coach. */
export const Ending = Type.Union([
  Type.Literal('well'),
  Type.Literal('flat'),
  Type.Literal('early'),
  Type.Literal('finished'),
]);
export type Ending = Static<typeof Ending>;

/** One coach move and the client's answer. */
export const ExchangeView = Type.Object({
  /** 0 for the first coach turn. */
  index: Type.Integer({ minimum: 0 }),
  /** The coach's words, or null when the coach stayed quiet. */
  coach: Type.Union([Type.String(), Type.Null()]),
  /** Empty where a coach had the last word in a real session. */
  reply: Type.String(),
  /** ISO 8601, UTC. */
  at: Type.String(),
});
export type ExchangeView = Static<typeof ExchangeView>;

/** What a session is when it takes a turn of an earlier one again. Only first takes count for growth. */
export const Take = Type.Object({
  /** Among all takes of the talk, in the order in which they began; the first take is number 1. */
  number: Type.Integer({ minimum: 2 }),
  /** The session whose turn was taken again, or null where it is deleted. */
  from: Type.Union([Type.String(), Type.Null()]),
  /** The turn that was taken again: 0 for the first coach turn. */
  index: Type.Integer({ minimum: 0 }),
});
export type Take = Static<typeof Take>;

/** A session's place in an alliance. */
export const AlliancePlace = Type.Object({
  /** Id of the alliance. */
  id: Type.String(),
  /** 0 for the first session. */
  order: Type.Integer({ minimum: 0 }),
});
export type AlliancePlace = Static<typeof AlliancePlace>;

/** A scenario and its client as lists call them. */
export const PlayedView = Type.Object({
  id: Type.String(),
  title: Type.String(),
  client: Type.String(),
});
export type PlayedView = Static<typeof PlayedView>;

/** What is known of a real session beside its words. */
export const RealView = Type.Object({
  title: Type.String(),
  /** What the client is called here. */
  client: Type.String(),
  /** When they talked. ISO 8601, UTC. */
  talkedAt: Type.String(),
  /** Whether the time of day was told, and not the day alone. */
  timeTold: Type.Boolean(),
  /** How the client agreed, in the coach's words. */
  consent: Type.String(),
});
export type RealView = Static<typeof RealView>;

/** A session as a list shows it. */
export const SessionSummary = Type.Object({
  id: Type.String(),
  /** Null for a real session. */
  scenario: Type.Union([PlayedView, Type.Null()]),
  /** Null for a session that was practised here. */
  real: Type.Union([RealView, Type.Null()]),
  /** ISO 8601, UTC. */
  startedAt: Type.String(),
  /** ISO 8601, UTC, or null while the session runs. */
  endedAt: Type.Union([Type.String(), Type.Null()]),
  ending: Type.Union([Ending, Type.Null()]),
  /** Coach turns taken so far. */
  turns: Type.Integer(),
  /** Null for a first take. */
  take: Type.Union([Take, Type.Null()]),
  /** Null for a session that stands alone. */
  alliance: Type.Union([AlliancePlace, Type.Null()]),
});
export type SessionSummary = Static<typeof SessionSummary>;

/** A session of one's own, and whether instructors have said something of it. */
export const OwnSession = Type.Object({
  ...SessionSummary.properties,
  /** Null where no review of it is released. */
  review: Type.Union([
    Type.Object({
      /** ISO 8601, UTC. */
      releasedAt: Type.String(),
      /** When an instructor last said something in it. ISO 8601, UTC. */
      newestAt: Type.String(),
    }),
    Type.Null(),
  ]),
  /** Whether its results wait until the person has rated themselves. */
  waits: Type.Boolean(),
});
export type OwnSession = Static<typeof OwnSession>;

/** What a session is an attempt at. */
export const AttemptAt = Type.Object({
  cohort: Type.Object({
    id: Type.String(),
    title: Type.String(),
    /** IANA name: its moments are told in it. */
    timeZone: Type.String(),
  }),
  instructions: Type.String(),
  /** In an `exam` no turn is taken again. */
  mode: Type.Union([Type.Literal('practice'), Type.Literal('exam')]),
  /** ISO 8601, UTC, or null where it is never late. */
  dueAt: Type.Union([Type.String(), Type.Null()]),
});
export type AttemptAt = Static<typeof AttemptAt>;

/** A session with its words, and nothing that was heard in them: everything that a reload of the practice page needs. */
export const SessionView = Type.Object({
  id: Type.String(),
  /** Null for a real session. */
  scenario: Type.Union([
    Type.Object({
      id: Type.String(),
      title: Type.String(),
      client: Type.Object({ name: Type.String(), about: Type.String() }),
      /** How many coach turns a whole session takes; 0 both where the scenario is not here any more. */
      turns: Type.Object({ least: Type.Integer(), most: Type.Integer() }),
    }),
    Type.Null(),
  ]),
  /** Null for a session that was practised here. */
  real: Type.Union([RealView, Type.Null()]),
  /** ISO 8601, UTC. */
  startedAt: Type.String(),
  /** ISO 8601, UTC, or null while the session runs. */
  endedAt: Type.Union([Type.String(), Type.Null()]),
  ending: Type.Union([Ending, Type.Null()]),
  /** The client's first words; empty where the coach spoke first in a real session. */
  opening: Type.String(),
  exchanges: Type.Array(ExchangeView),
  /** What coach and client agreed to work on, or null while nothing is agreed. */
  focus: Type.Union([Type.String(), Type.Null()]),
  /** The coach's share of all words spoken, 0–1; null before anyone spoke. */
  talkShare: Type.Union([Type.Number(), Type.Null()]),
  /** Null for a first take. */
  take: Type.Union([Take, Type.Null()]),
  /** Every take of this talk, this one included, in the order in which they began. */
  takes: Type.Array(SessionSummary),
  /** Null for a session that stands alone. */
  alliance: Type.Union([AlliancePlace, Type.Null()]),
  /** Null for a session of one's own, which nobody else sees. */
  assignment: Type.Union([AttemptAt, Type.Null()]),
});
export type SessionView = Static<typeof SessionView>;

/** Begins a session with one client. */
export const StartSession = Type.Object(
  {
    scenario: Type.String({ minLength: 1, maxLength: 200 }),
    /** Left out: the server draws one. */
    seed: Type.Optional(Type.Integer({ minimum: 0, maximum: 4294967295 })),
  },
  { additionalProperties: false },
);
export type StartSession = Static<typeof StartSession>;

/** The longest turn that can be said, in code units. */
export const LONGEST_TURN = 10_000;

/**
 * Takes a turn. `index` is the number of exchanges that the page has seen: a turn sent again after a lost
 * answer is answered again and not taken twice; another text at a taken index is refused with `turn-taken`.
 */
export const TakeTurn = Type.Object(
  {
    index: Type.Integer({ minimum: 0 }),
    /** The coach's words, or null to stay quiet. */
    coach: Type.Union([Type.String({ minLength: 1, maxLength: LONGEST_TURN }), Type.Null()]),
  },
  { additionalProperties: false },
);
export type TakeTurn = Static<typeof TakeTurn>;

/** Takes a turn again: a new session begins with all that came before it. */
export const TakeAgain = Type.Object(
  {
    /** A turn that was taken, 0 for the first coach turn. */
    index: Type.Integer({ minimum: 0 }),
  },
  { additionalProperties: false },
);
export type TakeAgain = Static<typeof TakeAgain>;
