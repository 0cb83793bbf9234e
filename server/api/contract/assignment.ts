import { Type, type Static } from 'typebox';

const Moment = Type.String({ maxLength: 40 });
const Id = Type.String({ minLength: 1, maxLength: 100 });

/** `exam`: the same client for everybody, no hints, and no turn taken again. */
export const Mode = Type.Union([Type.Literal('practice'), Type.Literal('exam')]);
export type Mode = Static<typeof Mode>;

export const Standing = Type.Union([
  Type.Literal('not-open'),
  Type.Literal('not-begun'),
  Type.Literal('in-progress'),
  Type.Literal('done'),
  Type.Literal('late'),
  Type.Literal('reviewed'),
]);
export type Standing = Static<typeof Standing>;

/** What is practised: one session with a client, or an engagement of several. */
export const AssignedKind = Type.Union([Type.Literal('scenario'), Type.Literal('engagement')]);
export type AssignedKind = Static<typeof AssignedKind>;

/** What a cohort is asked to practise. */
export const AssignmentView = Type.Object({
  id: Type.String(),
  kind: AssignedKind,
  /** The scenario, or the engagement. */
  scenario: Type.Object({ id: Type.String(), title: Type.String(), client: Type.String() }),
  /** How many sessions an attempt has, or null where the engagement is not here any more. */
  sessions: Type.Union([Type.Integer({ minimum: 1 }), Type.Null()]),
  instructions: Type.String(),
  mode: Mode,
  /** ISO 8601, UTC. */
  opensAt: Moment,
  /** ISO 8601, UTC, or null where it is never late. */
  dueAt: Type.Union([Moment, Type.Null()]),
  /** How often each trainee may try, or null for as often as they like. */
  attempts: Type.Union([Type.Integer({ minimum: 1 }), Type.Null()]),
  withdrawn: Type.Boolean(),
  /** False where its client was withdrawn by who wrote them, or is shared with this cohort no longer: then nobody begins it. */
  there: Type.Boolean(),
});
export type AssignmentView = Static<typeof AssignmentView>;

/** A session of an attempt. */
export const AttemptSession = Type.Object({
  /** Id, or null where it was deleted. */
  session: Type.Union([Type.String(), Type.Null()]),
  title: Type.String(),
  /** ISO 8601, UTC. */
  begunAt: Moment,
  /** ISO 8601, UTC, or null while it runs, or where it was deleted. */
  endedAt: Type.Union([Moment, Type.Null()]),
  /** Whether the trainee can read what was said of it. */
  reviewed: Type.Boolean(),
});
export type AttemptSession = Static<typeof AttemptSession>;

/** An attempt as a trainee and their instructors see it. */
export const AttemptView = Type.Object({
  /** Id of the session, of an engagement the one begun last; null where all was deleted. */
  session: Type.Union([Type.String(), Type.Null()]),
  /** ISO 8601, UTC. */
  begunAt: Moment,
  /** ISO 8601, UTC: of an engagement when its last session ended. Null while it goes on, or where it was deleted. */
  endedAt: Type.Union([Moment, Type.Null()]),
  /** Whether the trainee can read what was said of it. */
  reviewed: Type.Boolean(),
  /** Id of the alliance, or null at a scenario, and where it was deleted. */
  alliance: Type.Union([Type.String(), Type.Null()]),
  /** One, or at an engagement those that were begun, in their order. */
  sessions: Type.Array(AttemptSession),
});
export type AttemptView = Static<typeof AttemptView>;

/** An assignment as one trainee sees it. */
export const OwnAssignment = Type.Object({
  ...AssignmentView.properties,
  cohort: Type.Object({ id: Type.String(), title: Type.String(), timeZone: Type.String() }),
  standing: Standing,
  own: Type.Array(AttemptView),
  /** Whether another attempt can begin now. */
  open: Type.Boolean(),
});
export type OwnAssignment = Static<typeof OwnAssignment>;

export const MakeAssignment = Type.Object(
  {
    /** Left out for a scenario. */
    kind: Type.Optional(AssignedKind),
    /** Id of the scenario or of the engagement. */
    scenario: Id,
    instructions: Type.String({ maxLength: 4000 }),
    mode: Mode,
    /** ISO 8601 with its offset; left out for now. */
    opensAt: Type.Optional(Moment),
    dueAt: Type.Optional(Type.Union([Moment, Type.Null()])),
    /** Left out for one in an exam, and for any number in practice. */
    attempts: Type.Optional(Type.Union([Type.Integer({ minimum: 1, maximum: 50 }), Type.Null()])),
  },
  { additionalProperties: false },
);
export type MakeAssignment = Static<typeof MakeAssignment>;

export const ChangeAssignment = Type.Object(
  {
    instructions: Type.Optional(Type.String({ maxLength: 4000 })),
    opensAt: Type.Optional(Moment),
    dueAt: Type.Optional(Type.Union([Moment, Type.Null()])),
    attempts: Type.Optional(Type.Union([Type.Integer({ minimum: 1, maximum: 50 }), Type.Null()])),
    /** Nobody begins it from then on; what was begun goes on. */
    withdrawn: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false, minProperties: 1 },
);
export type ChangeAssignment = Static<typeof ChangeAssignment>;

/** Every trainee of a cohort with every assignment. */
export const Matrix = Type.Object({
  assignments: Type.Array(AssignmentView),
  trainees: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
  /** One for each trainee and assignment. */
  cells: Type.Array(
    Type.Object({
      trainee: Type.String(),
      assignment: Type.String(),
      standing: Standing,
      attempts: Type.Array(AttemptView),
    }),
  ),
});
export type Matrix = Static<typeof Matrix>;
