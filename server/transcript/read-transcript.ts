import type { TranscriptTurn } from '../practice/transcript-turn.ts';
import { castSpeakers } from './cast-speakers.ts';
import { joinLines } from './join-lines.ts';
import { nameSpeakers } from './name-speakers.ts';
import { readLines } from './read-lines.ts';
import { nameKey } from './spoken-line.ts';

/** A conversation as its file tells it. */
export interface Transcript {
  /** In the order of the file; a speaker's lines in a row are one turn, so the two take turns. */
  readonly turns: readonly TranscriptTurn[];
  /** How the coach was found where the labels do not say it in so many words, else null. One sentence. */
  readonly guess: string | null;
}

/**
 * Reads a transcript whose speakers are named: WebVTT, SRT, a Word document, or text with a label before each turn.
 *
 * @param bytes the file
 * @param coach the coach's name in the transcript, where the caller knows it
 * @throws TranscriptError with one sentence when there is no conversation to be read
 */
export async function readTranscript(bytes: Uint8Array, coach?: string): Promise<Transcript> {
  const utterances = nameSpeakers((await readLines(bytes)).lines);
  const { roles, guess } = castSpeakers(utterances, coach);
  const lines = utterances.map(({ voice, ...line }) => ({
    ...line,
    speaker: roles.get(nameKey(voice)) ?? ('client' as const),
  }));
  return { turns: joinLines(lines), guess };
}
