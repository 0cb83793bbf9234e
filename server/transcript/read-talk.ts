import { castSpeakers } from './cast-speakers.ts';
import { cutPieces } from './cut-pieces.ts';
import { joinLines, type SaidLine } from './join-lines.ts';
import { listSpeakers, type Speaker } from './list-speakers.ts';
import { nameSpeakers } from './name-speakers.ts';
import { oneLine } from './one-line.ts';
import { readLines, type FileLines } from './read-lines.ts';
import { nameKey, type Utterance } from './spoken-line.ts';
import { TranscriptError } from './transcript-error.ts';

/** More are no session: a lecture, or a list that looks like one. */
const MOST_SPEAKERS = 30;
/** Milliseconds. A talk that begins later was written down with the time of day. */
const LATE = 3_600_000;
/** Of the reading, this much is done with the format, and this much with the labels. */
const FORMAT = 0.6;
const NAMED = 0.9;
/** So much of what is left out is shown, in code units. */
const LONGEST_HEADING = 200;
/** Fewer letters tell nothing of how a talk is written. */
const FEW_LETTERS = 200;

/** A real talk as its file tells it, before anybody said who the coach is. */
export interface Talk {
  /** In the order in which they come in; none where the lines have to be shared out by hand. */
  readonly speakers: readonly Speaker[];
  /** A speaker's lines in a row are one; without speakers, sentences or paragraphs. A speaker is their place in `speakers`. */
  readonly lines: readonly SaidLine<number | null>[];
  /** Who is taken for the coach, as a place in `speakers`, and why; null where nobody is. */
  readonly guess: { readonly coach: number; readonly reason: string } | null;
  /** Why the lines have to be shared out by hand, in one sentence, or null where speakers are named. */
  readonly byHand: string | null;
  /** What the person ought to know of how the file was read. */
  readonly notes: readonly string[];
}

/**
 * Reads the transcript of a real talk, with speakers or without.
 *
 * @param bytes the file: WebVTT, SRT, a Word document, or text
 * @param onRead told how much is read, from 0 to 1
 * @throws TranscriptError with one sentence when there is no talk to be read
 */
export async function readTalk(
  bytes: Uint8Array,
  onRead: (share: number) => void = () => undefined,
): Promise<Talk> {
  const file = await readLines(bytes, (share) => onRead(share * FORMAT));
  onRead(FORMAT);
  const utterances = nameSpeakers(file.lines);
  onRead(NAMED);
  const said = joinLines(
    utterances.map(({ voice, ...line }) => ({ ...line, speaker: nameKey(voice) })),
  );
  const keys = [...new Set(said.map(({ speaker }) => speaker))];
  if (keys.length > MOST_SPEAKERS) {
    throw new TranscriptError(
      `This file has ${keys.length} speakers, and a session has two or a few; cut out the part that is your session, and choose that.`,
    );
  }
  return keys.length < 2
    ? withoutSpeakers(file, utterances)
    : withSpeakers(file, utterances, keys, said);
}

function withSpeakers(
  file: FileLines,
  utterances: readonly Utterance[],
  keys: readonly string[],
  said: readonly SaidLine<string>[],
): Talk {
  const names = keys.map(
    (key) => utterances.find(({ voice }) => nameKey(voice) === key)?.voice ?? key,
  );
  const placed = said.map((line) => ({ ...line, speaker: keys.indexOf(line.speaker) }));
  const { lines, moved } = fromTheBeginning(placed);
  const before = leftOut(file, utterances);
  return {
    speakers: listSpeakers(names, lines),
    lines,
    guess: guessCoach(utterances, keys),
    byHand: null,
    notes: [file.note, before, smallLetters(lines), moved].filter((one) => one !== null),
  };
}

/** Programs that write no capital letters leave little to tell a name by. */
function smallLetters(lines: readonly SaidLine<unknown>[]): string | null {
  const text = lines.map((line) => line.text).join(' ');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters > FEW_LETTERS && capitals < letters / 200
    ? 'This talk is written in small letters, in which most names cannot be found. Read it yourself, and add each name as words of your own.'
    : null;
}

/** What stands before anybody is named is a heading, as a rule; the person who knows the talk is told. */
function leftOut({ lines }: FileLines, utterances: readonly Utterance[]): string | null {
  const first = lines.length - utterances.length;
  const heading = oneLine(
    lines
      .slice(0, first)
      .map(({ text }) => text)
      .join(' '),
  );
  if (!/\p{L}/u.test(heading)) return null;
  const shown =
    heading.length > LONGEST_HEADING ? `${heading.slice(0, LONGEST_HEADING)}…` : heading;
  return `What stands before the first speaker is left out: “${shown}”`;
}

/** One name over everything says no more than none. */
function withoutSpeakers(file: FileLines, utterances: readonly Utterance[]): Talk {
  const [only] = utterances;
  const pieces = cutPieces(only === undefined ? file.lines : utterances, file.captions);
  if (!pieces.some(({ text }) => /\p{L}/u.test(text))) {
    throw new TranscriptError(
      'There are no words in this file; choose the file that holds the talk.',
    );
  }
  const { lines, moved } = fromTheBeginning(pieces);
  return {
    speakers: [],
    lines,
    guess: null,
    byHand:
      only === undefined
        ? 'The file does not say who speaks.'
        : `Everything in the file stands under one name, ${only.voice}.`,
    notes: [file.note, smallLetters(lines), moved].filter((one) => one !== null),
  };
}

function guessCoach(utterances: readonly Utterance[], keys: readonly string[]): Talk['guess'] {
  try {
    const { roles, guess } = castSpeakers(utterances);
    const coach = keys.findIndex((key) => roles.get(key) === 'coach');
    return coach === -1 ? null : { coach, reason: guess ?? 'The file says so.' };
  } catch (error) {
    // Nobody who could be the coach: the person knows.
    if (error instanceof TranscriptError) return null;
    throw error;
  }
}

/** Some tools write the time of day: then the first words are at 0. */
function fromTheBeginning<Who>(lines: readonly SaidLine<Who>[]): {
  readonly lines: SaidLine<Who>[];
  readonly moved: string | null;
} {
  const first = lines.find(({ start }) => start !== undefined)?.start ?? 0;
  if (first < LATE) return { lines: [...lines], moved: null };
  return {
    lines: lines.map(({ start, end, ...line }) => ({
      ...line,
      ...(start === undefined ? {} : { start: Math.max(0, start - first) }),
      ...(end === undefined ? {} : { end: Math.max(0, end - first) }),
    })),
    moved: 'The times in the file are times of day. They are counted from the first words here.',
  };
}
