import { Type, type Static } from 'typebox';

/** A session that waits for an instructor. */
export const WaitingReview = Type.Object({
  session: Type.String(),
  trainee: Type.Object({ id: Type.String(), name: Type.String() }),
  assignment: Type.Object({ id: Type.String(), title: Type.String() }),
  /** ISO 8601, UTC. */
  endedAt: Type.String(),
  /** Whether somebody has begun to review it. */
  begun: Type.Boolean(),
  /** ISO 8601, UTC, or null where nothing is released. */
  releasedAt: Type.Union([Type.String(), Type.Null()]),
  /** How many of its findings the trainee disputes, and nobody has decided. */
  openDisputes: Type.Integer({ minimum: 0 }),
});
export type WaitingReview = Static<typeof WaitingReview>;

/** What waits for the instructors of a cohort: open disputes first, then what ended first. */
export const ReviewQueue = Type.Array(WaitingReview);
export type ReviewQueue = Static<typeof ReviewQueue>;
