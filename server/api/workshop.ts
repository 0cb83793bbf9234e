import type { EvidenceDocument } from '../practice/evidence/evidence-document.ts';
import type { ScenarioHead } from '../practice/scenario-head.ts';
import type { BenchReportView, StartBench } from './contract/bench.ts';
import type {
  AskPlaytest,
  Playtest,
  RecordedTranscript,
  RecordTranscript,
} from './contract/playtest.ts';
import type { Candidate, FindNames, ReadTalk } from './contract/transcript.ts';
import type { FaultView, ScenarioCheck, ScenarioWords } from './contract/scenario-check.ts';

/** What has to be known of a text before others can meet its client. */
export interface Proof {
  /** Of the text and of its transcripts, in the order of the text. */
  readonly faults: readonly FaultView[];
  /** What it is called and what tells it from every other text; null where one of the faults is an error. */
  readonly proven: { readonly head: ScenarioHead; readonly version: string } | null;
}

/** What an evidence file can be written out as, besides a table. */
export type DocumentFormat = 'docx' | 'pdf';

/**
 * Where texts that somebody is writing are read and tried, off the server's own thread. Every method but `words` can throw
 * {@link TooHeavy}.
 */
export interface Workshop {
  /**
   * Writes an evidence file out.
   *
   * @param signal stops it; then it throws the signal's reason
   */
  writeOut(
    format: DocumentFormat,
    file: EvidenceDocument,
    signal: AbortSignal,
  ): Promise<Uint8Array>;
  /** What an editor completes by. */
  readonly words: ScenarioWords;
  /** A small client that works, to begin with. */
  readonly example: string;
  /** Makes ready for somebody who is about to write. Nothing waits for it. */
  wake(): void;
  /** The text of a scenario that ships, or null where there is none of this id. */
  shipped(scenario: string): string | null;
  /**
   * Reads the transcript of a real talk. Nothing of it is kept.
   *
   * @param onShare told how much is read, from 0 to 1
   * @param signal stops it; then it throws the signal's reason
   * @throws Unreadable for a file that is no talk
   */
  readTalk(
    bytes: Uint8Array,
    onShare: (share: number) => void,
    signal: AbortSignal,
  ): Promise<ReadTalk>;
  /** Looks for what may tell who is meant in the turns of a talk, as {@link readTalk} does in a file. Nothing of them is kept. */
  findNames(
    wish: FindNames,
    onShare: (share: number) => void,
    signal: AbortSignal,
  ): Promise<Candidate[]>;
  check(text: string): Promise<ScenarioCheck>;
  playtest(ask: AskPlaytest): Promise<Playtest>;
  record(ask: RecordTranscript): Promise<RecordedTranscript>;
  prove(text: string): Promise<Proof>;
  /**
   * Plays a text with coaches of every kind.
   *
   * @param onSession told how many sessions of how many are played
   * @param signal stops it; then it throws the signal's reason
   * @throws Unreadable for a text that is no scenario
   * @throws BenchTaken when too many are played here at once
   */
  bench(
    plan: StartBench,
    onSession: (done: number, of: number) => void,
    signal: AbortSignal,
  ): Promise<BenchReportView>;
}

/** A text that costs more time or memory than anybody's client may. The message says what to do. */
export class TooHeavy extends Error {}

/** A text that cannot be played or read, with the first of its faults as the message. */
export class Unreadable extends Error {}

/** The bench is busy with others. */
export class BenchTaken extends Error {}
