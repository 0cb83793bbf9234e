import { Type, type Static } from 'typebox';
import { FindingKind } from './rubric.ts';

/** What somebody outside the rubric looks for in a session, as a choice shows it. */
export const FrameworkView = Type.Object({
  id: Type.String(),
  title: Type.String(),
  /** Whose it is, and what it is not. */
  notice: Type.String(),
  groups: Type.Array(
    Type.Object({
      title: Type.String(),
      markers: Type.Array(Type.Object({ number: Type.String(), says: Type.String() })),
    }),
  ),
});
export type FrameworkView = Static<typeof FrameworkView>;

/** What a session shows of a marker; see `MarkerState` of the domain. */
export const MarkerState = Type.Union([
  Type.Literal('found'),
  Type.Literal('absent'),
  Type.Literal('not-observable'),
  Type.Literal('not-listened-for'),
]);
export type MarkerState = Static<typeof MarkerState>;

/** Words of a turn that speak for a marker or against it. */
export const CrosswalkQuote = Type.Object({
  /** The coach's turn as the transcript numbers it, from 1. */
  turn: Type.Integer(),
  /** When the turn began, in milliseconds from the beginning, or null where that is not known. */
  at: Type.Union([Type.Integer(), Type.Null()]),
  quote: Type.String(),
  behaviour: Type.String(),
  title: Type.String(),
  /** What the rubric holds of the behaviour, apart from the framework. */
  kind: FindingKind,
});
export type CrosswalkQuote = Static<typeof CrosswalkQuote>;

const CrosswalkMarkerView = Type.Object({
  number: Type.String(),
  says: Type.String(),
  observable: Type.Union([Type.Literal('yes'), Type.Literal('partly'), Type.Literal('no')]),
  /** What text cannot show, or null. */
  unseen: Type.Union([Type.String(), Type.Null()]),
  state: MarkerState,
  for: Type.Array(CrosswalkQuote),
  against: Type.Array(CrosswalkQuote),
  /** What the session as a whole shows against it. */
  session: Type.Array(Type.Object({ id: Type.String(), title: Type.String() })),
});
export type CrosswalkMarkerView = Static<typeof CrosswalkMarkerView>;

/** A framework laid over a session. Nothing in it is a pass or a fail. */
export const CrosswalkView = Type.Object({
  /** What the session is called. */
  title: Type.String(),
  framework: FrameworkView,
  groups: Type.Array(
    Type.Object({ title: Type.String(), markers: Type.Array(CrosswalkMarkerView) }),
  ),
});
export type CrosswalkView = Static<typeof CrosswalkView>;
