import { oncePer } from '../scenario/once-per.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { isLight, questionWords, type QuestionWords } from '../text/question-words.ts';

/** One of the questions of a line. */
export interface LineQuestion extends QuestionWords {
  readonly line: string;
  readonly topic: string | null;
  /** Whether the line is told in its order, when its topic is named. */
  readonly tells: boolean;
}

/** All questions that a client's lines answer. */
export interface QuestionIndex {
  /** Questions by the stems that they hold. */
  readonly holding: ReadonlyMap<string, readonly LineQuestion[]>;
  /** How much a stem tells: more, the fewer lines it asks for. */
  readonly weigh: (stem: string) => number;
  readonly none: ReadonlySet<string>;
}

/** The questions of a client's lines, worked out once. */
export const questionIndex = oncePer(({ pools }: Scenario): QuestionIndex => {
  const holding = new Map<string, LineQuestion[]>();
  const inLines = new Map<string, Set<string>>();
  const lines = [...pools].flatMap(([place, all]) => all.map((line) => ({ place, line })));
  const asked = lines.filter(({ line }) => line.asked.length > 0);
  for (const { place, line } of asked)
    for (const text of line.asked) {
      const [group, topic] = place.split('.');
      const own = group === 'topics' ? (topic ?? null) : line.about;
      const tells = /^topics\.[^.]+\.(guarded|partial|open)$/.test(place);
      const question = { ...questionWords(text), line: line.id, topic: own, tells };
      for (const stem of question.stems) {
        const kept = holding.get(stem);
        if (kept === undefined) holding.set(stem, [question]);
        else kept.push(question);
        inLines.set(stem, (inLines.get(stem) ?? new Set()).add(line.id));
      }
    }
  const weights = new Map<string, number>();
  const weigh = (stem: string): number => {
    const kept = weights.get(stem);
    if (kept !== undefined) return kept;
    const spread = inLines.get(stem)?.size ?? unknownIn;
    const weight = Math.log(1 + asked.length / spread) * (isLight(stem) ? lightness : 1);
    if (inLines.has(stem)) weights.set(stem, weight);
    return weight;
  };
  return { holding, weigh, none: new Set() };
});

// How much an everyday verb tells, beside a word of its own.
const lightness = 0.5;
// A word that no question of the client's holds weighs as one that some do: it may be another word for the same.
const unknownIn = 6;
