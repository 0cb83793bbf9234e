import { Type, type Static } from 'typebox';

const Sharer = Type.Object({
  id: Type.String(),
  title: Type.String(),
  /** Names of those who would read it. */
  instructors: Type.Array(Type.String()),
});

/** With whom somebody shares a session of their own, and with whom they can. */
export const Sharing = Type.Object({
  with: Type.Union([
    Type.Object({
      cohort: Sharer,
      /** IANA name: the moment is told in it. */
      timeZone: Type.String(),
      /** ISO 8601, UTC. */
      sharedAt: Type.String(),
      /** True where the cohort is archived, so that nobody reads it at present. */
      archived: Type.Boolean(),
    }),
    Type.Null(),
  ]),
  /** None for what cannot be shared: an attempt, which its instructors read anyway. */
  cohorts: Type.Array(Sharer),
});
export type Sharing = Static<typeof Sharing>;

export const ShareWith = Type.Object(
  { cohort: Type.String({ minLength: 1, maxLength: 100 }) },
  { additionalProperties: false },
);
export type ShareWith = Static<typeof ShareWith>;

/** Sessions of their own that trainees share with a cohort's instructors, newest share first. */
export const SharedSessions = Type.Array(
  Type.Object({
    session: Type.String(),
    title: Type.String(),
    /** True for one with a real client. */
    real: Type.Boolean(),
    trainee: Type.Object({ id: Type.String(), name: Type.String() }),
    /** ISO 8601, UTC. */
    endedAt: Type.Union([Type.String(), Type.Null()]),
    /** ISO 8601, UTC. */
    sharedAt: Type.String(),
    /** Whether somebody has begun to review it, and whether the trainee can read that. */
    review: Type.Union([Type.Literal('none'), Type.Literal('begun'), Type.Literal('released')]),
  }),
);
export type SharedSessions = Static<typeof SharedSessions>;
