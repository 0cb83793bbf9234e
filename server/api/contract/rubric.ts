import { Type, type Static } from 'typebox';

/** Whether a behaviour serves the partnership or strains it. */
export const FindingKind = Type.Union([Type.Literal('strength'), Type.Literal('flag')]);

/** The rubric as the page needs it: titles and reasons by id. */
export const RubricView = Type.Object({
  id: Type.String(),
  version: Type.String(),
  title: Type.String(),
  markers: Type.Array(
    Type.Object({
      id: Type.String(),
      title: Type.String(),
      asks: Type.String(),
      /** How much it counts in the session's score. */
      weight: Type.Number(),
    }),
  ),
  behaviours: Type.Array(
    Type.Object({
      id: Type.String(),
      title: Type.String(),
      kind: FindingKind,
      marker: Type.String(),
      why: Type.String(),
      /** Words that the coach could have said; empty for strengths that need none. */
      instead: Type.Array(Type.String()),
      /** ICF PCC marker numbers. */
      icf: Type.Array(Type.String()),
    }),
  ),
});
export type RubricView = Static<typeof RubricView>;
