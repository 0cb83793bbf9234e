import { Type, type Static } from 'typebox';
import { DebriefTurn } from './debrief-turn.ts';
import { LONGEST_TURN } from './session.ts';

/** A place in a real session where the client has spoken: what was said then, and the coach's own words since. */
export const MomentView = Type.Object({
  /** What the coach calls the session and the client. */
  title: Type.String(),
  client: Type.String(),
  /** The coach turn that is answered anew: 0 for the first of the session. */
  place: Type.Integer({ minimum: 0 }),
  /** The talk up to it, oldest first; the last line is the client's. */
  before: Type.Array(
    Type.Object({
      speaker: Type.Union([Type.Literal('client'), Type.Literal('coach')]),
      text: Type.String(),
    }),
  ),
  /** What the coach said then, heard as the tries are; null where they said nothing more. */
  then: Type.Union([DebriefTurn, Type.Null()]),
  /** Latest first. */
  tries: Type.Array(
    Type.Object({
      id: Type.String(),
      /** ISO 8601, UTC. */
      at: Type.String(),
      turn: DebriefTurn,
    }),
  ),
});
export type MomentView = Static<typeof MomentView>;

/** The moments of a session at which there are tries, in the order of the talk. */
export const TriedMoments = Type.Object({
  title: Type.String(),
  client: Type.String(),
  moments: Type.Array(
    Type.Object({
      place: Type.Integer({ minimum: 0 }),
      /** The client's words. */
      said: Type.String(),
      /** How many tries there are, and the latest of them. */
      tries: Type.Integer({ minimum: 1 }),
      latest: Type.String(),
    }),
  ),
});
export type TriedMoments = Static<typeof TriedMoments>;

/** Says a moment's answer anew. */
export const TryMoment = Type.Object(
  { words: Type.String({ minLength: 1, maxLength: LONGEST_TURN }) },
  { additionalProperties: false },
);
export type TryMoment = Static<typeof TryMoment>;
