import { Type, type Static } from 'typebox';
import { PlayedView, RealView } from './session.ts';
import { BalanceView, MarkerScoreView } from './figures.ts';

/** One finished session as a point in time. */
export const GrowthPoint = Type.Object({
  /** Id of the session. */
  session: Type.String(),
  /** Null for a real session. */
  scenario: Type.Union([PlayedView, Type.Null()]),
  /** Null for a session that was practised here. */
  real: Type.Union([RealView, Type.Null()]),
  /** When it ended; of a real session when it was held. ISO 8601, UTC. */
  endedAt: Type.String(),
  /** A line breaks where this changes: scores of two versions are not compared. */
  rubricVersion: Type.String(),
  coachTurns: Type.Integer(),
  markers: Type.Array(MarkerScoreView),
  /** 0–100, or null for *not enough to say*. */
  score: Type.Union([Type.Number(), Type.Null()]),
  balance: BalanceView,
});
export type GrowthPoint = Static<typeof GrowthPoint>;

/** All finished sessions of the person who asks, oldest first; real ones stand where they were held. */
export const Growth = Type.Object({
  markers: Type.Array(Type.Object({ id: Type.String(), title: Type.String() })),
  points: Type.Array(GrowthPoint),
});
export type Growth = Static<typeof Growth>;
