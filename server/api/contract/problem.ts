import { Type, type Static } from 'typebox';

/** What every refused request answers: a clear sentence for the person at the screen. */
export const Problem = Type.Object({
  status: Type.Integer({ minimum: 400, maximum: 599 }),
  /** Stable word for programs, such as `not-found` or `session-over`. */
  code: Type.String(),
  /** What is wrong and what to do about it. */
  message: Type.String(),
});
export type Problem = Static<typeof Problem>;
