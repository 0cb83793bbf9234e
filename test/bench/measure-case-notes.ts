import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readParagraph } from '../../server/rubric/read-note.ts';
import type { CaseNotes } from '../../server/rubric/note-language.ts';

/** One sentence of a note, and whether it judges the client. */
interface LabelledSentence {
  readonly note: string;
  readonly judging: boolean;
}

/** How labelled sentences were read. */
export interface NotesMeasured {
  readonly sentences: number;
  /** How many judge the client. */
  readonly judging: number;
  /** How many of these were marked. */
  readonly found: number;
  /** How many of the others were marked. */
  readonly falseAlarms: number;
}

/** Reads every labelled sentence of some files of `case-notes/`. */
export function measureCaseNotes(notes: CaseNotes, files: readonly string[]): NotesMeasured {
  const sentences = files
    .flatMap((file) =>
      readFileSync(join(import.meta.dirname, 'case-notes', file), 'utf8')
        .trim()
        .split('\n'),
    )
    .map((line) => JSON.parse(line) as LabelledSentence);
  const marked = ({ note }: LabelledSentence) => readParagraph(notes, note).length > 0;
  const judging = sentences.filter((one) => one.judging);
  const others = sentences.filter((one) => !one.judging);
  return {
    sentences: sentences.length,
    judging: judging.length,
    found: judging.filter(marked).length,
    falseAlarms: others.filter(marked).length,
  };
}
