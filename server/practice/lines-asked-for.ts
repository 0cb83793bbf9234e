import type { ClientState } from '../scenario/client-state.ts';
import type { AskedFor } from '../scenario/heard.ts';
import { topicOf } from '../scenario/line-of.ts';
import { oncePer } from '../scenario/once-per.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { questionWords, type QuestionWords, type Wanted } from '../text/question-words.ts';

/** One of the questions of a line. */
interface LineQuestion extends QuestionWords {
  readonly line: string;
  readonly topic: string | null;
}

interface QuestionIndex {
  readonly questions: readonly LineQuestion[];
  readonly holding: ReadonlyMap<string, readonly LineQuestion[]>;
  /** How many lines there are that have questions. */
  readonly lines: number;
  /** How many lines a stem stands in the questions of. */
  readonly spread: ReadonlyMap<string, number>;
}

const indexOf = oncePer(({ pools }: Scenario): QuestionIndex => {
  const questions: LineQuestion[] = [];
  const holding = new Map<string, LineQuestion[]>();
  const inLines = new Map<string, Set<string>>();
  const lines = [...pools].flatMap(([place, all]) => all.map((line) => ({ place, line })));
  const asked = lines.filter(({ line }) => line.asked.length > 0);
  for (const { place, line } of asked)
    for (const text of line.asked) {
      const [group, topic] = place.split('.');
      const own = group === 'topics' ? (topic ?? null) : line.about;
      const question = { ...questionWords(text), line: line.id, topic: own };
      questions.push(question);
      for (const stem of question.stems) {
        holding.set(stem, [...(holding.get(stem) ?? []), question]);
        inLines.set(stem, (inLines.get(stem) ?? new Set()).add(line.id));
      }
    }
  const spread = new Map([...inLines].map(([stem, ids]) => [stem, ids.size]));
  return { questions, holding, lines: asked.length, spread };
});

/**
 * The lines one of whose questions is the turn's, nearest first: by how much of either the two have in common, rare words
 * counting for more (the F measure of overlap, words weighted by inverse document frequency, Spärck Jones 1972), and by whether
 * both ask for the same kind of thing.
 *
 * @param question the turn's last question, or null where it asks nothing
 * @param named ids of the topics that the turn names
 */
export function linesAskedFor(
  scenario: Scenario,
  { topic, spoken }: ClientState,
  question: string | null,
  named: readonly string[],
): AskedFor[] {
  if (question === null) return [];
  const index = indexOf(scenario);
  const asked = questionWords(question);
  const weigh = (stem: string): number =>
    Math.log(1 + index.lines / (index.spread.get(stem) ?? unknownIn));
  const whole = sum(asked.stems, weigh);
  if (whole === 0) return [];
  const near = new Map<string, number>();
  const met = new Set([...asked.stems].flatMap((stem) => index.holding.get(stem) ?? []));
  const said = spoken.at(-1);
  const inHand = new Set([topic, said === undefined ? null : topicOf(scenario, said)]);
  for (const each of met) {
    const shared = sum(
      [...asked.stems].filter((stem) => each.stems.has(stem)),
      weigh,
    );
    const here = each.topic !== null && (named.includes(each.topic) || inHand.has(each.topic));
    const common = (2 * shared) / (whole + sum(each.stems, weigh));
    const score = common * fits(asked.wanted, each.wanted) * (here ? 1 : elsewhere);
    if (score >= least && score > (near.get(each.line) ?? 0)) near.set(each.line, score);
  }
  return [...near]
    .map(([line, score]) => ({ line, near: score }))
    .toSorted((a, b) => b.near - a.near);
}

// A word that no question of the client's holds weighs as one that some do: it may be another word for the same.
const unknownIn = 6;
// What is less near than this is another question.
const least = 0.5;
// A question about something else than what is in hand or named has to be nearer.
const elsewhere = 0.78;

/** How well an answer to one kind of question does for another, 0–1. */
function fits(asked: Wanted, own: Wanted): number {
  if (asked === own) return 1;
  const pair = [asked, own];
  if (pair.includes('yes')) return 0.85;
  return pair.every((each) => wide.includes(each)) ? 0.9 : 0.45;
}

const wide: readonly Wanted[] = ['what', 'how', 'why'];

function sum(stems: Iterable<string>, weigh: (stem: string) => number): number {
  let total = 0;
  for (const stem of stems) total += weigh(stem);
  return total;
}
