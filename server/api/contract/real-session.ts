import { Type, type Static } from 'typebox';

/** More turns no talk of three hours has. */
export const MOST_TURNS = 2000;
/** The longest turn of a real session, in code units: more than half an hour of one voice. */
export const LONGEST_REAL_TURN = 50_000;
/** The longest real session, all turns together, in code units: more than six hours of fast talk. */
export const LONGEST_TALK = 500_000;
/** The longest line that is written about a real session, in code units. */
export const LONGEST_LINE = 120;
/** The longest note on how the client agreed, in code units. */
export const LONGEST_CONSENT = 1000;

const Moment = Type.Integer({ minimum: 0, maximum: 86_400_000 });

/** A turn of a real session. Neighbours of one speaker are joined where they are kept. */
export const RealTurn = Type.Object(
  {
    speaker: Type.Union([Type.Literal('coach'), Type.Literal('client')]),
    text: Type.String({ minLength: 1, maxLength: LONGEST_REAL_TURN }),
    /** Milliseconds from the beginning of the talk; left out where nobody knows. */
    start: Type.Optional(Moment),
    end: Type.Optional(Moment),
  },
  { additionalProperties: false },
);
export type RealTurn = Static<typeof RealTurn>;

/** Brings a real session here, to be kept and heard. */
export const BringSession = Type.Object(
  {
    /** What it is called, one line. */
    title: Type.String({ minLength: 1, maxLength: LONGEST_LINE }),
    /** When they talked. ISO 8601, UTC, such as `2026-11-20T14:00:00.000Z`; not in the future. */
    talkedAt: Type.String({ minLength: 1, maxLength: 40 }),
    /** Whether the time of day is told, and not the day alone. */
    timeTold: Type.Boolean(),
    /** How the client agreed that it is kept here, in the coach's words. */
    consent: Type.String({ minLength: 1, maxLength: LONGEST_CONSENT }),
    /** What the client is called here, one line. */
    client: Type.String({ minLength: 1, maxLength: LONGEST_LINE }),
    turns: Type.Array(RealTurn, { minItems: 1, maxItems: MOST_TURNS }),
    /** A word of the page's own by which it can ask how far this is, such as a random UUID. */
    watch: Type.Optional(Type.String({ minLength: 16, maxLength: 64 })),
  },
  { additionalProperties: false },
);
export type BringSession = Static<typeof BringSession>;

/** A real session that is kept and heard. Its report stands where debriefs do. */
export const BroughtSession = Type.Object({
  /** Id of the session. */
  id: Type.String(),
});
export type BroughtSession = Static<typeof BroughtSession>;

/** How far a real session is heard: coach turns. Both 0 where nothing is under way by this word. */
export const HearingProgress = Type.Object({
  done: Type.Integer({ minimum: 0 }),
  of: Type.Integer({ minimum: 0 }),
});
export type HearingProgress = Static<typeof HearingProgress>;
