import { Type, type Static } from 'typebox';

/** A session that has ended, as its instructors find it among those to review. */
export const QueuedReview = Type.Object({
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
  /** How many comments of the trainee nobody has answered. */
  replies: Type.Integer({ minimum: 0 }),
});
export type QueuedReview = Static<typeof QueuedReview>;

/** The sessions of a cohort that there is something to review in, or was. */
export const ReviewQueue = Type.Object({
  /** What waits for an instructor: open disputes first, the oldest of them foremost, then what is not released, in the order in which it ended. */
  waiting: Type.Array(QueuedReview),
  /** What is released and has no open dispute, newest release first. */
  released: Type.Array(QueuedReview),
});
export type ReviewQueue = Static<typeof ReviewQueue>;
