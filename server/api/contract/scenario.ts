import { Type, type Static } from 'typebox';

const Client = Type.Object({
  name: Type.String(),
  /** One line: age, work, place, as the author chose to say it. */
  about: Type.String(),
});

/** A scenario as the list shows it. */
export const ScenarioSummary = Type.Object({
  id: Type.String(),
  title: Type.String(),
  /** What it is about, one or two sentences. */
  summary: Type.String(),
  /** 1 gentle, 2 testing, 3 hard. */
  level: Type.Integer({ minimum: 1, maximum: 3 }),
  /** How many coach turns a whole session takes. */
  turns: Type.Object({ least: Type.Integer(), most: Type.Integer() }),
  client: Client,
  /** Titles of the behaviours that it gives occasion for. */
  practises: Type.Array(Type.String()),
});
export type ScenarioSummary = Static<typeof ScenarioSummary>;

/** What the coach reads before the session. */
export const Briefing = Type.Intersect([
  ScenarioSummary,
  Type.Object({
    /** The situation, in paragraphs. */
    situation: Type.Array(Type.String()),
    /** The discovery form that the client filled in; empty when there is none. */
    discovery: Type.Array(Type.Object({ ask: Type.String(), answer: Type.String() })),
    /** What to try out in this session: one to three sentences of intent. */
    invitation: Type.Array(Type.String()),
  }),
]);
export type Briefing = Static<typeof Briefing>;
