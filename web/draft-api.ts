import type { BenchRun, StartBench } from '../server/api/contract/bench.ts';
import type {
  ChangePublication,
  Draft,
  DraftSummary,
  NewDraft,
  PublishAnswer,
  PublishDraft,
  PublishedVersion,
  RestoreVersion,
  VersionText,
  WriteDraft,
} from '../server/api/contract/draft.ts';
import type {
  AskPlaytest,
  Playtest,
  RecordedTranscript,
  RecordTranscript,
} from '../server/api/contract/playtest.ts';
import type { ScenarioCheck, ScenarioWords } from '../server/api/contract/scenario-check.ts';
import { ask } from './ask.ts';

const at = (draft: string, rest = '') => `/api/drafts/${encodeURIComponent(draft)}${rest}`;

/** The person's own drafts, changed last first. */
export const listDrafts = (signal?: AbortSignal) =>
  ask<DraftSummary[]>('GET', '/api/drafts', { signal });

/** Begins a draft: with a text, as a copy of a scenario, or with a small client that works. */
export const beginDraft = (begun: NewDraft) => ask<Draft>('POST', '/api/drafts', { body: begun });

/** A draft with its text. */
export const readDraftText = (draft: string, signal?: AbortSignal) =>
  ask<Draft>('GET', at(draft), { signal });

/** Keeps a draft's text; refused with `draft-changed` where another was kept since. */
export const writeDraft = (draft: string, written: WriteDraft) =>
  ask<Draft>('PUT', at(draft), { body: written });

/** Deletes a draft; refused with `published` while others can begin it. */
export const deleteDraft = (draft: string) => ask<void>('DELETE', at(draft), {});

/** What an editor completes by. */
export const readWords = (signal?: AbortSignal) =>
  ask<ScenarioWords>('GET', '/api/scenario-schema', { signal });

/** The faults of a text, and a picture of what is in it. */
export const checkScenario = (text: string, signal?: AbortSignal) =>
  ask<ScenarioCheck>('POST', '/api/scenario-checks', { body: { text }, signal });

/** Plays a text from its opening; nothing of it is kept. */
export const playDraft = (draft: string, asked: AskPlaytest) =>
  ask<Playtest>('POST', at(draft, '/playtest'), { body: asked });

/** A playtest as an entry of `transcripts`. */
export const recordTranscript = (draft: string, recorded: RecordTranscript) =>
  ask<RecordedTranscript>('POST', at(draft, '/transcript'), { body: recorded });

/** Puts a text on the test bench; refused with `bench-taken` while another run is under way. */
export const startBench = (draft: string, started: StartBench) =>
  ask<BenchRun>('POST', at(draft, '/bench'), { body: started });

/** The last run of a draft on the test bench. */
export const readBench = (draft: string, signal?: AbortSignal) =>
  ask<BenchRun>('GET', at(draft, '/bench'), { signal });

/** Ends a run on the test bench. */
export const cancelBench = (draft: string) => ask<BenchRun>('DELETE', at(draft, '/bench'), {});

/** Publishes a draft as it is kept, unless one of its faults is an error. */
export const publishDraft = (draft: string, published: PublishDraft) =>
  ask<PublishAnswer>('POST', at(draft, '/publish'), { body: published });

/** Changes who can begin what is published, or withdraws it. */
export const changePublication = (draft: string, change: ChangePublication) =>
  ask<Draft>('PATCH', at(draft, '/publication'), { body: change });

/** The published versions of a draft, newest first. */
export const listVersions = (draft: string, signal?: AbortSignal) =>
  ask<PublishedVersion[]>('GET', at(draft, '/versions'), { signal });

/** A published version as it was written. */
export const readVersion = (draft: string, number: number) =>
  ask<VersionText>('GET', at(draft, `/versions/${String(number)}`), {});

/** Makes a published version the draft's text again. */
export const restoreVersion = (draft: string, number: number, restored: RestoreVersion) =>
  ask<Draft>('POST', at(draft, `/versions/${String(number)}/restore`), { body: restored });
