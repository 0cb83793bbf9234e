import { Type, type Static } from 'typebox';
import { DebriefTurn } from './debrief-turn.ts';
import { BalanceView, MarkerScoreView, MoveCounts } from './figures.ts';
import { AttemptAt, SessionSummary } from './session.ts';
import { MarkerWeightView } from './weights.ts';

/** What was heard in a session that has ended, turn by turn and as a whole. */
export const Debrief = Type.Object({
  session: SessionSummary,
  /** What it is an attempt at: then the cohort's instructors read this, too. Null for a session of one's own. */
  assignment: Type.Union([AttemptAt, Type.Null()]),
  /** Every take of this talk, this one included, in the order in which they began. */
  takes: Type.Array(SessionSummary),
  rubric: Type.Object({ id: Type.String(), version: Type.String() }),
  /** What coach and client agreed to work on, or null. */
  focus: Type.Union([Type.String(), Type.Null()]),
  turns: Type.Array(DebriefTurn),
  markers: Type.Array(MarkerScoreView),
  /** 0–100, or null for *not enough to say*. */
  score: Type.Union([Type.Number(), Type.Null()]),
  /**
   * The same score by what the markers weigh in the cohort that the session is an attempt in, as it was set when the session began;
   * null where the rubric's own weights counted.
   */
  weighted: Type.Union([
    Type.Object({
      /** The cohort's title. */
      cohort: Type.String(),
      score: Type.Union([Type.Number(), Type.Null()]),
      low: Type.Union([Type.Number(), Type.Null()]),
      high: Type.Union([Type.Number(), Type.Null()]),
      markers: Type.Array(MarkerWeightView),
    }),
    Type.Null(),
  ]),
  balance: BalanceView,
  moves: MoveCounts,
  /** Who spoke how much and when in a real session; null for one that was practised here. */
  talk: Type.Union([
    Type.Object({
      over: Type.Object({
        /** What the pieces are told in: milliseconds from the beginning, or indices of lines where times are not known. */
        by: Type.Union([Type.Literal('time'), Type.Literal('lines')]),
        pieces: Type.Array(
          Type.Object({
            from: Type.Number(),
            to: Type.Number(),
            /** The coach's share of the words, 0–1; null where nobody speaks. */
            share: Type.Union([Type.Number(), Type.Null()]),
          }),
        ),
      }),
      /** Times without words between lines; null where the times do not tell. */
      silences: Type.Union([
        Type.Array(
          Type.Object({
            /** `index` of the line that ended it. */
            before: Type.Integer(),
            /** Milliseconds. */
            length: Type.Integer(),
          }),
        ),
        Type.Null(),
      ]),
    }),
    Type.Null(),
  ]),
  /** The client's trust and openness after each exchange, 0–1, with what moved it; none in a real session. */
  trust: Type.Array(
    Type.Object({
      exchange: Type.Integer(),
      trust: Type.Number(),
      openness: Type.Number(),
      /** Behaviour ids that moved it up or down in this exchange. */
      because: Type.Array(Type.Object({ behaviour: Type.String(), change: Type.Number() })),
    }),
  ),
  /** Slips that were owned or mended within three turns. Turns are named by their `index`. */
  repairs: Type.Array(
    Type.Object({ turn: Type.Integer(), behaviour: Type.String(), by: Type.Integer() }),
  ),
  /** Every stance that the rubric knows, with the `index` of each turn that shows a sign of it. */
  stances: Type.Array(
    Type.Object({
      id: Type.String(),
      title: Type.String(),
      asks: Type.String(),
      turns: Type.Array(Type.Integer()),
    }),
  ),
  /** What only the session as a whole shows. */
  sessionFindings: Type.Array(
    Type.Object({
      id: Type.String(),
      title: Type.String(),
      why: Type.String(),
      instead: Type.Array(Type.String()),
    }),
  ),
  /** One to three things to practise next, most telling first. */
  next: Type.Array(
    Type.Object({
      behaviour: Type.String(),
      title: Type.String(),
      /** Why this one, from this session. */
      reason: Type.String(),
      instead: Type.Array(Type.String()),
    }),
  ),
});
export type Debrief = Static<typeof Debrief>;
