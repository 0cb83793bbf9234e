import { Type, type Static } from 'typebox';
import { LONGEST_SCENARIO } from './longest-scenario.ts';
import { FaultView } from './scenario-check.ts';

/**
 * Writing scenarios. A draft is its author's alone; what they publish has the draft's id as the scenario's id.
 *
 * | request | takes | answers |
 * |---|---|---|
 * | `GET /api/drafts` | | `DraftSummary[]`, changed last first |
 * | `POST /api/drafts` | `NewDraft` | 201 `Draft` |
 * | `GET /api/drafts/:draft` | | `Draft` |
 * | `PUT /api/drafts/:draft` | `WriteDraft` | `Draft`; 409 `draft-changed` |
 * | `DELETE /api/drafts/:draft` | | 204; 409 `published` while others can begin it |
 * | `POST /api/drafts/:draft/publish` | `PublishDraft` | `PublishAnswer`; 409 `draft-changed` |
 * | `PATCH /api/drafts/:draft/publication` | `ChangePublication` | `Draft` |
 * | `GET /api/drafts/:draft/versions` | | `PublishedVersion[]`, newest first |
 * | `GET /api/drafts/:draft/versions/:number` | | `VersionText` |
 * | `POST /api/drafts/:draft/versions/:number/restore` | `RestoreVersion` | `Draft`; 409 `draft-changed` |
 * | `POST /api/drafts/:draft/playtest` | `AskPlaytest` | `Playtest` |
 * | `POST /api/drafts/:draft/transcript` | `RecordTranscript` | `RecordedTranscript` |
 * | `POST /api/drafts/:draft/bench` | `StartBench` | 202 `BenchRun`; 409 `bench-taken` |
 * | `GET /api/drafts/:draft/bench` | | `BenchRun` |
 * | `DELETE /api/drafts/:draft/bench` | | `BenchRun` |
 * | `POST /api/scenario-checks` | `CheckScenario` | `ScenarioCheck` |
 * | `GET /api/scenario-schema` | | `ScenarioWords` |
 *
 * All of them are an instructor's; somebody else's draft is told to be none.
 */
const Id = Type.String({ minLength: 1, maxLength: 100 });
const Text = Type.String({ maxLength: LONGEST_SCENARIO });
const Revision = Type.Integer({ minimum: 1 });

/** Who can begin a published scenario beside its author. */
export const SharedWith = Type.Object(
  {
    /** Everybody who practises here, guests included. */
    school: Type.Boolean(),
    /** Ids of cohorts that the author instructs: everybody in them. */
    cohorts: Type.Array(Id, { maxItems: 100, uniqueItems: true }),
  },
  { additionalProperties: false },
);
export type SharedWith = Static<typeof SharedWith>;

/** A version that was published. */
export const PublishedVersion = Type.Object({
  /** 1 for the first. */
  number: Type.Integer({ minimum: 1 }),
  /** What sessions that are played with it name. */
  version: Type.String(),
  title: Type.String(),
  /** ISO 8601, UTC. */
  publishedAt: Type.String(),
  /** Name of who published it. */
  by: Type.String(),
});
export type PublishedVersion = Static<typeof PublishedVersion>;

/** The newest version of a draft that others can begin. */
export const Publication = Type.Object({
  newest: PublishedVersion,
  sharedWith: Type.Object({
    school: Type.Boolean(),
    cohorts: Type.Array(Type.Object({ id: Type.String(), title: Type.String() })),
  }),
  /** Nobody begins it any more; what was begun goes on. */
  withdrawn: Type.Boolean(),
  /** Whether the draft reads otherwise than the newest version. */
  changed: Type.Boolean(),
});
export type Publication = Static<typeof Publication>;

/** A draft as a list shows it. */
export const DraftSummary = Type.Object({
  id: Type.String(),
  /** As far as the text can be read; null where it has none. */
  title: Type.Union([Type.String(), Type.Null()]),
  /** ISO 8601, UTC. */
  changedAt: Type.String(),
  /** One more with every change. */
  revision: Revision,
  /** Null while no version is published. */
  publication: Type.Union([Publication, Type.Null()]),
});
export type DraftSummary = Static<typeof DraftSummary>;

/** A draft with its text, which need not be a scenario yet. */
export const Draft = Type.Object({ ...DraftSummary.properties, text: Type.String() });
export type Draft = Static<typeof Draft>;

/** Begins a draft: with a text, or as a copy of a scenario; with neither, with a small client that works. */
export const NewDraft = Type.Object(
  {
    text: Type.Optional(Text),
    /** Id of a scenario that the author can begin; not together with `text`. */
    from: Type.Optional(Id),
  },
  { additionalProperties: false },
);
export type NewDraft = Static<typeof NewDraft>;

/** Keeps a text as it reads now. */
export const WriteDraft = Type.Object(
  {
    text: Text,
    /** The revision that the text was written on. When another was kept since, nothing changes: `draft-changed`. */
    revision: Revision,
  },
  { additionalProperties: false },
);
export type WriteDraft = Static<typeof WriteDraft>;

/** Publishes a draft as it is kept. */
export const PublishDraft = Type.Object(
  {
    /** The revision that the author has before them. */
    revision: Revision,
    sharedWith: SharedWith,
  },
  { additionalProperties: false },
);
export type PublishDraft = Static<typeof PublishDraft>;

/** What came of it. */
export const PublishAnswer = Type.Object({
  /** False where one of the faults is an error: then nothing was published. */
  published: Type.Boolean(),
  /** The same as a check tells, and transcripts that go otherwise than written. */
  faults: Type.Array(FaultView),
  draft: Draft,
});
export type PublishAnswer = Static<typeof PublishAnswer>;

/** Changes who can begin what is published; what is left out stays. */
export const ChangePublication = Type.Object(
  { sharedWith: Type.Optional(SharedWith), withdrawn: Type.Optional(Type.Boolean()) },
  { additionalProperties: false, minProperties: 1 },
);
export type ChangePublication = Static<typeof ChangePublication>;

/** A published version as it was written. */
export const VersionText = Type.Object({ ...PublishedVersion.properties, text: Type.String() });
export type VersionText = Static<typeof VersionText>;

/** Makes a published version the draft's text again, as its next revision. */
export const RestoreVersion = Type.Object({ revision: Revision }, { additionalProperties: false });
export type RestoreVersion = Static<typeof RestoreVersion>;
