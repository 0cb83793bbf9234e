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
  readonly holding: ReadonlyMap<string, readonly LineQuestion[]>;
  /** How much a stem tells: more, the fewer lines it asks for. */
  readonly weigh: (stem: string) => number;
  readonly none: ReadonlySet<string>;
}

const indexOf = oncePer(({ pools }: Scenario): QuestionIndex => {
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

/** Stems of the words that ask for a topic, by topic: sharing them tells no line on it from the others. */
const namesIn = oncePer(
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
  state: ClientState,
  turn: TurnQuestion,
): AskedFor[] {
  const index = indexOf(scenario);
  const asked = readAsked(scenario, state, turn, index);
  const near = new Map<string, number>();
  for (const each of candidates(index, asked)) {
    const score = nearness(each, asked, index);
    if (score >= least && score > (near.get(each.line) ?? 0)) near.set(each.line, score);
  }
  return [...near]
    .map(([line, score]) => ({ line, near: score }))
    .toSorted((a, b) => b.near - a.near);
}

/** A turn's question with all that bears on what it asks for. */
interface Asked extends QuestionWords {
  /** What stands right before a question that tells next to nothing: "The beach. How did you come to be on it?" */
  readonly lead: ReadonlySet<string>;
  /** What stands around it: in the turn's other words, or in what the client said last. */
  readonly around: ReadonlySet<string>;
  /** What is done in the turn: it may be done to anything. */
  readonly done: ReadonlySet<string>;
  /** Whether a topic is in hand or named. */
  readonly isHere: (topic: string) => boolean;
  readonly isTold: (topic: string) => boolean;
  readonly namesOf: (topic: string) => ReadonlySet<string>;
}

function readAsked(
  scenario: Scenario,
  { topic, told, spoken }: ClientState,
  { question, before, turn, verbs, named }: TurnQuestion,
  { none }: QuestionIndex,
): Asked {
  const words = questionWords(question);
  const last = spoken.slice(-2);
  const said = last.map((id) => lineOf(scenario, id)?.say ?? '').join(' ');
  const inHand = [topic, ...last.map((id) => topicOf(scenario, id)), ...named];
  const names = namesIn(scenario);
  return {
    ...words,
    lead: [...words.stems].every(isLight) ? questionWords(before).stems : none,
    around: questionWords(`${turn} ${said}`).stems,
    done: questionWords(verbs).stems,
    isHere: (id) => inHand.includes(id),
    isTold: (id) => told[id] !== undefined,
    namesOf: (id) => names.get(id) ?? none,
  };
}

/** The questions that share a telling word with the turn's, or any word where it has none. */
function candidates({ holding }: QuestionIndex, { stems, lead }: Asked): Set<LineQuestion> {
  const all = [...stems, ...lead];
  const telling = all.filter((stem) => !isLight(stem));
  return new Set((telling.length > 0 ? telling : all).flatMap((stem) => holding.get(stem) ?? []));
}

/** How near a line's question is to the turn's, 0–1. */
function nearness(each: LineQuestion, asked: Asked, { weigh }: QuestionIndex): number {
  const { topic } = each;
  const here = topic === null || asked.isHere(topic);
  const names = topic === null ? null : asked.namesOf(topic);
  const isName = (stem: string): boolean => here && names?.has(stem) === true;
  const own = [...each.stems];
  const both = own.filter((stem) => asked.stems.has(stem));
  const implied = own.filter(
    (stem) => !asked.stems.has(stem) && asked.around.has(stem) && !(asked.points && isName(stem)),
  );
  // "What did you tell him?" needs no name.
  const unnamed = asked.points ? own.filter((stem) => !isName(stem) || both.includes(stem)) : own;
  const [sharedWeight, askedWeight] = [sum(both, weigh), sum(asked.stems, weigh)];
  const alike = (2 * sharedWeight) / (askedWeight + sum(unnamed, weigh));
  const very = here && alike > theVery && asked.wanted === each.wanted;
  const shared = asked.lead.size > 0 ? [...both, ...implied] : both;
  // A topic that is only named is told in its order first, unless this is the very question.
  const inOrder = each.tells || (topic !== null && !asked.isTold(topic));
  if (!very && inOrder && shared.every((stem) => isLight(stem) || isName(stem))) return 0;
  const little =
    !very && shared.every((stem) => isLight(stem) || isName(stem) || asked.done.has(stem));
  if (little && !here) return 0;
  const led = [...asked.lead].filter((stem) => each.stems.has(stem));
  const held = (sharedWeight + leaning * sum(implied, weigh)) / sum(unnamed, weigh);
  const met =
    (sharedWeight + leaning * sum(led, weigh)) / (askedWeight + leaning * sum(asked.lead, weigh));
  if (!(held + met > 0)) return 0;
  return (
    ((2 * held * met) / (held + met)) *
    fits(asked.wanted, each.wanted) *
    (asked.of !== null && each.of !== null && asked.of !== each.of ? ofAnother : 1) *
    (asked.supposes === each.supposes ? 1 : supposed) *
    (here ? (topic === null ? ofNoTopic : 1) : elsewhere) *
    (little ? byLittle : 1)
  );
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
