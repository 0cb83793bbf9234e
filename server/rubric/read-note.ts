import { quotationsOf } from '../text/quotations.ts';
import type { Match } from '../text/match.ts';
import type { Span } from '../text/span.ts';
import type { Sentence, Word } from '../text/utterance.ts';
import { check } from './checks/check.ts';
import { fillMessage } from './fill-message.ts';
import type { CaseNotes, NoteLanguage } from './note-language.ts';
import { subjectOf } from './note-subject.ts';
import { readTurn, type Reading } from './reading.ts';
import { rewordNote } from './reword-note.ts';

/** Words of a note that judge the client, with curious ones in their stead. */
export interface NoteFinding {
  /** Id of the kind of language. */
  readonly language: string;
  /** Code-unit offsets in the note, `start` inclusive, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Exactly `note.slice(start, end)`. */
  readonly quote: string;
  /** The sentence that they stand in, by the same offsets. */
  readonly sentence: Span;
  readonly message: string;
  readonly why: string;
  readonly instead: readonly string[];
}

/**
 * The judging language in one paragraph of a note. Questions are not judged, and neither is what somebody is quoted with.
 *
 * @param paragraph without a line break, and short enough to be read at once
 * @param from where the paragraph begins in its note
 */
export function readParagraph(notes: CaseNotes, paragraph: string, from = 0): NoteFinding[] {
  const reading = readNote(notes, paragraph);
  return reading.coach.sentences
    .flatMap((sentence) => {
      const own = inSentence(notes, reading, sentence);
      const heard = notes.languages.flatMap((language) => {
        const span = check(language.heardAs, own);
        return span === null ? [] : [{ language, span }];
      });
      const marks = heard.map(({ span }) => span);
      return heard.map((one) =>
        toFinding(one.language, one.span, marks, sentence, paragraph, from),
      );
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** A paragraph read with the patterns of case notes. */
export function readNote({ patterns }: CaseNotes, paragraph: string): Reading {
  return readTurn({ focus: null, context: [], coach: paragraph, position: null }, patterns);
}

/**
 * What was found in one sentence alone, outside of quotations; nothing in a question. What is said of somebody or something else
 * than the client is left out, and what is said of the client begins with the word for them where that stands directly before.
 */
export function inSentence(
  { languages, people }: CaseNotes,
  reading: Reading,
  sentence: Sentence,
): Reading {
  const { start, end, asks } = sentence;
  const { text, words } = reading.coach;
  const first = words.findIndex((word) => word === sentence.words[0]);
  const quoted = quotationsIn(text);
  const ofClient = new Map(languages.map(({ id, find }) => [`${id}.find`, find.length]));
  const found = new Map(
    [...reading.found].map(([name, matches]) => [
      name,
      matches.flatMap((match) => {
        if (asks || match.start < start || end <= match.start) return [];
        if (quoted.some((quote) => quote.start < match.end && match.start < quote.end)) return [];
        if (match.at < (ofClient.get(name) ?? Infinity)) return [match];
        const subject = subjectOf(sentence, match.from - first, text, people);
        if (subject.of === 'other') return [];
        return [subject.at === null ? match : fromSubject(match, words, first + subject.at)];
      }),
    ]),
  );
  return { ...reading, found };
}

function fromSubject(match: Match, words: readonly Word[], from: number): Match {
  return { ...match, from, start: words[from]?.start ?? match.start };
}

/** In a note one word between marks is quoted or doubted, too. */
function quotationsIn(text: string): Span[] {
  const single = [
    ...text.matchAll(/“[^“”\n]+”|"[^"\n]+"|(?<![\p{L}\p{N}])[‘'][^‘’'\n]+[’'](?![\p{L}\p{N}])/gu),
  ];
  return [
    ...quotationsOf(text),
    ...single.map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
  ];
}

function toFinding(
  { id, message, why, instead }: NoteLanguage,
  found: Span,
  marks: readonly Span[],
  sentence: Sentence,
  paragraph: string,
  from: number,
): NoteFinding {
  // The part of a contraction that is only implied begins at the gap before the next word.
  const gap = /^\s*/.exec(paragraph.slice(found.start, found.end))?.[0].length ?? 0;
  const [start, end] = [found.start + gap, found.end];
  const quote = paragraph.slice(start, end);
  return {
    ...{ language: id, start: from + start, end: from + end, quote },
    sentence: { start: from + sentence.start, end: from + sentence.end },
    ...{ message: fillMessage(message, quote), why },
    instead: rewordNote(instead, paragraph, { start, end }, sentence, marks),
  };
}
