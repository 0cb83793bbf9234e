import { Type, type Static } from 'typebox';

export const CohortRole = Type.Union([Type.Literal('trainee'), Type.Literal('instructor')]);
export type CohortRole = Static<typeof CohortRole>;

const Title = Type.String({ minLength: 1, maxLength: 120, pattern: '\\S' });
/** IANA name, such as `Europe/Lisbon`. */
export const TimeZone = Type.String({ minLength: 1, maxLength: 60 });

/** A cohort as a list shows it. */
export const CohortSummary = Type.Object({
  id: Type.String(),
  title: Type.String(),
  /** What the visitor is in it. */
  role: CohortRole,
  timeZone: TimeZone,
  /** ISO 8601, UTC. */
  madeAt: Type.String(),
  archived: Type.Boolean(),
});
export type CohortSummary = Static<typeof CohortSummary>;

/** Somebody in a cohort. Trainees see instructors, and of one another only the name. */
export const CohortMember = Type.Object({
  id: Type.String(),
  name: Type.String(),
  /** Told to instructors alone. */
  email: Type.Union([Type.String(), Type.Null()]),
  role: CohortRole,
  /** ISO 8601, UTC. */
  joinedAt: Type.String(),
});
export type CohortMember = Static<typeof CohortMember>;

/** A cohort as its page shows it. */
export const CohortView = Type.Object({
  ...CohortSummary.properties,
  members: Type.Array(CohortMember),
  /** What trainees join by: told to instructors alone; null where nobody can join. */
  code: Type.Union([
    Type.Object({
      word: Type.String(),
      /** ISO 8601, UTC. */
      expiresAt: Type.String(),
    }),
    Type.Null(),
  ]),
});
export type CohortView = Static<typeof CohortView>;

export const MakeCohort = Type.Object(
  { title: Title, timeZone: TimeZone },
  { additionalProperties: false },
);
export type MakeCohort = Static<typeof MakeCohort>;

export const ChangeCohort = Type.Object(
  {
    title: Type.Optional(Title),
    timeZone: Type.Optional(TimeZone),
    archived: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false, minProperties: 1 },
);
export type ChangeCohort = Static<typeof ChangeCohort>;

export const MakeCode = Type.Object(
  {
    /** How long it lets people in. */
    days: Type.Integer({ minimum: 1, maximum: 365 }),
  },
  { additionalProperties: false },
);
export type MakeCode = Static<typeof MakeCode>;

export const AddInstructor = Type.Object(
  { email: Type.String({ minLength: 3, maxLength: 254 }) },
  { additionalProperties: false },
);
export type AddInstructor = Static<typeof AddInstructor>;

/** What somebody reads before they join. */
export const JoinView = Type.Object({
  title: Type.String(),
  /** Names. */
  instructors: Type.Array(Type.String()),
  /** What the visitor is in it already, or null. */
  role: Type.Union([CohortRole, Type.Null()]),
});
export type JoinView = Static<typeof JoinView>;
