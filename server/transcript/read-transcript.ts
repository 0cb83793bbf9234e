import type { TranscriptTurn } from '../practice/transcript-turn.ts';
import { castSpeakers } from './cast-speakers.ts';
import { decodeText } from './decode-text.ts';
import { nameSpeakers } from './name-speakers.ts';
import { areCaptions, readCaptions } from './read-captions.ts';
import { isTimeAlone } from './split-label.ts';
import { nameKey, type SpokenLine, type Utterance } from './spoken-line.ts';

/** A conversation as its file tells it. */
export interface Transcript {
  /** In the order of the file; a speaker's lines in a row are one turn, so the two take turns. */
  readonly turns: readonly TranscriptTurn[];
  /** How the coach was found where the labels do not say it in so many words, else null. One sentence. */
  readonly guess: string | null;
}

/**
 * Reads a transcript: text with a speaker's label before each turn, WebVTT, or SRT. What the content
 * is counts, not what the file is called.
 *
 * @param bytes the file, in UTF-8 or UTF-16
 * @param coach the coach's name in the transcript, where the caller knows it
 * @throws TranscriptError with one sentence when there is no conversation to be read
 */
export async function readTranscript(bytes: Uint8Array, coach?: string): Promise<Transcript> {
  const text = decodeText(bytes);
  const lines = areCaptions(text) ? await readCaptions(text) : linesOf(text);
  const utterances = nameSpeakers(lines);
  const { roles, guess } = castSpeakers(utterances, coach);
  return { turns: joinTurns(utterances, roles), guess };
}

function linesOf(text: string): SpokenLine[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !isTimeAlone(line))
    .map((line) => ({ voice: null, text: line.trim() }));
}

function joinTurns(
  utterances: readonly Utterance[],
  roles: ReadonlyMap<string, TranscriptTurn['speaker']>,
): TranscriptTurn[] {
  const turns: TranscriptTurn[] = [];
  for (const { voice, start, end, ...line } of utterances) {
    const speaker = roles.get(nameKey(voice)) ?? 'client';
    const text = oneLine(line.text);
    // A label with nothing said before the other speaks is no turn.
    if (turns.at(-1)?.text === '' && turns.at(-1)?.speaker !== speaker) turns.pop();
    const before = turns.at(-1);
    const times = {
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
    };
    if (before?.speaker !== speaker) turns.push({ speaker, text, ...times });
    else turns[turns.length - 1] = { ...times, ...before, ...joined(before, text, end) };
  }
  return turns.filter(({ text }) => text !== '');
}

function joined(before: TranscriptTurn, text: string, end: number | undefined) {
  return {
    text: [before.text, text].filter((part) => part !== '').join(' '),
    ...(end === undefined ? {} : { end: Math.max(end, before.end ?? end) }),
  };
}

/** On one line and without control characters, which a terminal would obey. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
