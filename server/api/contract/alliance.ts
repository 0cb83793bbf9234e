import { Type, type Static } from 'typebox';
import { Briefing } from './scenario.ts';
import { AttemptAt, SessionSummary } from './session.ts';

/** A story of several sessions with one client, as the list shows it. */
export const EngagementSummary = Type.Object({
  id: Type.String(),
  title: Type.String(),
  /** What it is about, one or two sentences. */
  summary: Type.String(),
  /** 1 gentle, 2 testing, 3 hard. */
  level: Type.Integer({ minimum: 1, maximum: 3 }),
  client: Type.Object({ name: Type.String(), about: Type.String() }),
  /** How many sessions it has. */
  sessions: Type.Integer({ minimum: 1 }),
  /** Titles of the behaviours that it gives occasion for. */
  practises: Type.Array(Type.String()),
});
export type EngagementSummary = Static<typeof EngagementSummary>;

/** An engagement before it begins. */
export const EngagementBriefing = Type.Intersect([
  EngagementSummary,
  Type.Object({
    /** How the two came together, in paragraphs. */
    story: Type.Array(Type.String()),
    /** Titles of its sessions in their order. */
    titles: Type.Array(Type.String()),
  }),
]);
export type EngagementBriefing = Static<typeof EngagementBriefing>;

/** One thing on an alliance sheet. */
export const SheetEntry = Type.Object({
  id: Type.String(),
  /** Whose words they are. The coach's can be changed. */
  by: Type.Union([Type.Literal('client'), Type.Literal('coach')]),
  /** How the two work together, or what the client means to do. */
  kind: Type.Union([Type.Literal('agreed'), Type.Literal('promised')]),
  words: Type.String(),
  /** As it read before, oldest first. */
  formerly: Type.Array(Type.String()),
  /** False for what was let go. */
  holds: Type.Boolean(),
  /** The session that it comes from: 0 for the first. */
  order: Type.Integer({ minimum: 0 }),
  /** ISO 8601, UTC. */
  at: Type.String(),
});
export type SheetEntry = Static<typeof SheetEntry>;

/** A session of an alliance. */
export const AllianceSession = Type.Object({
  order: Type.Integer({ minimum: 0 }),
  title: Type.String(),
  standing: Type.Union([
    /** It has ended. */
    Type.Literal('held'),
    Type.Literal('running'),
    /** It can begin. */
    Type.Literal('next'),
    /** It waits for the one before. */
    Type.Literal('later'),
    /** It was held, and deleted since. */
    Type.Literal('deleted'),
  ]),
  /** What the coach reads before; null for one that waits. */
  briefing: Type.Union([Briefing, Type.Null()]),
  /** The first take of it, or null where there is none. */
  session: Type.Union([SessionSummary, Type.Null()]),
});
export type AllianceSession = Static<typeof AllianceSession>;

/** One coach and one client over the sessions of an engagement. */
export const AllianceView = Type.Object({
  id: Type.String(),
  engagement: EngagementBriefing,
  /** ISO 8601, UTC. */
  startedAt: Type.String(),
  sessions: Type.Array(AllianceSession),
  sheet: Type.Array(SheetEntry),
  /** What it is an attempt at; null for an alliance of one's own, which nobody else sees. */
  assignment: Type.Union([AttemptAt, Type.Null()]),
});
export type AllianceView = Static<typeof AllianceView>;

/** An alliance as a list shows it. */
export const AllianceSummary = Type.Object({
  id: Type.String(),
  engagement: Type.Object({ id: Type.String(), title: Type.String(), client: Type.String() }),
  /** ISO 8601, UTC. */
  startedAt: Type.String(),
  /** How many sessions were held. */
  held: Type.Integer({ minimum: 0 }),
  /** How many there are. */
  sessions: Type.Integer({ minimum: 1 }),
});
export type AllianceSummary = Static<typeof AllianceSummary>;

/** Begins an engagement with its client. */
export const BeginAlliance = Type.Object(
  { engagement: Type.String({ minLength: 1, maxLength: 200 }) },
  { additionalProperties: false },
);
export type BeginAlliance = Static<typeof BeginAlliance>;

/** The longest entry on a sheet, in code units. */
export const LONGEST_ENTRY = 1000;

const Words = Type.String({ minLength: 1, maxLength: LONGEST_ENTRY });

/** Writes on the sheet what the coach brings. */
export const WriteEntry = Type.Object({ words: Words }, { additionalProperties: false });
export type WriteEntry = Static<typeof WriteEntry>;

/** Other words for an entry, or that it is let go, or holds again. */
export const ChangeEntry = Type.Object(
  { words: Type.Optional(Words), holds: Type.Optional(Type.Boolean()) },
  { additionalProperties: false, minProperties: 1 },
);
export type ChangeEntry = Static<typeof ChangeEntry>;
