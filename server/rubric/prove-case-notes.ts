import type { Fault } from '../definition/definition-error.ts';
import { readMarks } from './evidence-marks.ts';
import type { CaseNotes } from './note-language.ts';
import { idleIn } from './prove.ts';
import { inSentence, readNote, readParagraph } from './read-note.ts';

/**
 * Holds the reading of case notes to its own examples, by the laws of the rubric: every line under `flags` gives exactly its
 * marked words, every line under `allows` gives nothing of its kind, and every pattern is needed by some line.
 *
 * @returns what is not proven, in the order of the files; empty when all is
 */
export function proveCaseNotes(notes: CaseNotes): Fault[] {
  return notes.languages.flatMap(({ id, examples, heardAs }) => {
    const definition = notes.definitions.get(id);
    if (definition === undefined) return [];
    const lines = (['flags', 'allows'] as const).flatMap((list) =>
      examples[list].map((line, at) => ({ list, at, line })),
    );
    const unproven = lines.flatMap(({ list, at, line }): Fault[] => {
      const { text, span } = readMarks(line) ?? { text: line, span: null };
      const found = readParagraph(notes, text).filter(({ language }) => language === id);
      const heard = found.map(({ quote }) => quote).join('" and "');
      const wanted = span === null ? '' : text.slice(span.start, span.end);
      if (heard === wanted) return [];
      return [
        definition.fault(
          ['examples', list, at],
          `The line is to give "${wanted}", but it gives "${heard}".`,
        ),
      ];
    });
    const readings = lines.flatMap(({ line }) => {
      const reading = readNote(notes, readMarks(line)?.text ?? line);
      return reading.coach.sentences.map((sentence) => inSentence(notes, reading, sentence));
    });
    return [...unproven, ...idleIn(definition, heardAs, readings)];
  });
}
