import type { ClientState } from '../scenario/client-state.ts';
import type { AskedFor } from '../scenario/heard.ts';
import { lineOf, topicOf } from '../scenario/line-of.ts';
import { oncePer } from '../scenario/once-per.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { isLight, questionWords, type QuestionWords, type Wanted } from '../text/question-words.ts';

/** One of the questions of a line. */
interface LineQuestion extends QuestionWords {
  readonly line: string;
  readonly topic: string | null;
  /** Whether the line is told in its order, when its topic is named. */
  readonly tells: boolean;
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
      const tells = /^topics\.[^.]+\.(guarded|partial|open)$/.test(place);
      const question = { ...questionWords(text), line: line.id, topic: own, tells };
      questions.push(question);
      for (const stem of question.stems) {
        holding.set(stem, [...(holding.get(stem) ?? []), question]);
        inLines.set(stem, (inLines.get(stem) ?? new Set()).add(line.id));
      }
    }
  const spread = new Map([...inLines].map(([stem, ids]) => [stem, ids.size]));
  return { questions, holding, lines: asked.length, spread };
});

/** Stems of the words that ask for a topic, by topic: sharing them tells no line on it from the others. */
const namesOf = oncePer(
  ({ file }: Scenario): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(
      Object.entries(file.topics).map(([id, { asked }]) => [
        id,
        questionWords([id, ...asked].join(' ')).stems,
      ]),
    ),
);

/** What a turn asks, and what stands around it. */
export interface TurnQuestion {
  /** The turn's last question. */
  readonly question: string;
  /** What the turn says right before it; empty where it says nothing. */
  readonly before: string;
  /** The whole turn. */
  readonly turn: string;
  /** The turn's verbs. */
  readonly verbs: string;
  /** Ids of the topics that the turn names. */
  readonly named: readonly string[];
}

/**
 * The lines one of whose questions is the turn's, nearest first: by how much of either the two have in common, rare words
 * counting for more (the F measure of overlap, words weighted by inverse document frequency, Spärck Jones 1972), and by whether
 * both ask for the same kind of thing. What the turn's question leaves out may stand around it: in the turn's other words, or in
 * what the client said last.
 */
export function linesAskedFor(
  scenario: Scenario,
  { topic, told, spoken }: ClientState,
  { question, before, turn, verbs, named }: TurnQuestion,
): AskedFor[] {
  const index = indexOf(scenario);
  const asked = questionWords(question);
  const weigh = (stem: string): number =>
    Math.log(1 + index.lines / (index.spread.get(stem) ?? unknownIn)) *
    (isLight(stem) ? lightness : 1);
  // "The beach. How did you come to be on it?" asks of the beach.
  const bare = [...asked.stems].every(isLight);
  const lead = bare ? [...questionWords(before).stems] : [];
  const stems = new Set([...asked.stems, ...lead]);
  const whole = sum(asked.stems, weigh) + leaning * sum(lead, weigh);
  if (whole === 0) return [];
  const last = spoken.slice(-2);
  const said = last.map((id) => lineOf(scenario, id)?.say ?? '').join(' ');
  const around = questionWords(`${turn} ${said}`).stems;
  const inHand = [topic, ...last.map((id) => topicOf(scenario, id))];
  // What is done may be done to anything: it takes a thing to tell that something else than what is in hand is asked about.
  const done = questionWords(verbs).stems;
  const near = new Map<string, number>();
  for (const each of new Set([...stems].flatMap((stem) => index.holding.get(stem) ?? []))) {
    const own = [...each.stems];
    const both = own.filter((stem) => asked.stems.has(stem));
    const here = each.topic === null || named.includes(each.topic) || inHand.includes(each.topic);
    const names = namesOf(scenario).get(each.topic ?? '');
    const isName = (stem: string): boolean => here && names?.has(stem) === true;
    const implied = own.filter(
      (stem) => !asked.stems.has(stem) && around.has(stem) && !(asked.points && isName(stem)),
    );
    const shared = bare ? [...both, ...implied] : both;
    // "What did you tell him?" needs no name.
    const unnamed = asked.points ? own.filter((stem) => !isName(stem) || both.includes(stem)) : own;
    const alike = (2 * sum(both, weigh)) / (sum(asked.stems, weigh) + sum(unnamed, weigh));
    const very = here && alike > theVery && asked.wanted === each.wanted;
    // A topic that is only named is told in its order first, unless this is the very question.
    const inOrder = each.tells || (each.topic !== null && told[each.topic] === undefined);
    if (!very && inOrder && shared.every((stem) => isLight(stem) || isName(stem))) continue;
    const little = !very && shared.every((stem) => isLight(stem) || isName(stem) || done.has(stem));
    if (little && !here) continue;
    const led = lead.filter((stem) => each.stems.has(stem));
    const held = (sum(both, weigh) + leaning * sum(implied, weigh)) / sum(unnamed, weigh);
    const met = (sum(both, weigh) + leaning * sum(led, weigh)) / whole;
    const score =
      ((2 * held * met) / Math.max(held + met, Number.MIN_VALUE)) *
      fits(asked.wanted, each.wanted) *
      (asked.of !== null && each.of !== null && asked.of !== each.of ? ofAnother : 1) *
      (asked.supposes === each.supposes ? 1 : supposed) *
      (here ? (each.topic === null ? ofNoTopic : 1) : elsewhere) *
      (little ? byLittle : 1);
    if (score >= least && score > (near.get(each.line) ?? 0)) near.set(each.line, score);
  }
  return [...near]
    .map(([line, score]) => ({ line, near: score }))
    .toSorted((a, b) => b.near - a.near);
}

// From here on two questions are the same in other words.
const theVery = 0.95;
// How much an everyday verb tells, beside a word of its own.
const lightness = 0.5;
// How much of a word counts that stands around the question and not in it.
const leaning = 0.6;
// What is asked of the client is not what is asked of somebody else.
const ofAnother = 0.7;
// Nor is what would be said what was said.
const supposed = 0.85;
// A word that no question of the client's holds weighs as one that some do: it may be another word for the same.
const unknownIn = 6;
// What is less near than this is another question.
const least = 0.5;
// A question that shares nothing with a line's but its topic and what may be asked of any has to be nearer, too.
const byLittle = 0.8;
// What belongs to no topic may be asked at any time, and less is meant by it.
const ofNoTopic = 0.85;
// A question about something else than what is in hand or named has to be nearer.
const elsewhere = 0.75;

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
