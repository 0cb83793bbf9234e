import { isLight, type QuestionWords, type Wanted } from '../text/question-words.ts';
import type { LineQuestion, QuestionIndex } from './question-index.ts';

/** A turn's question with all that bears on what it asks for. */
export interface Asked extends QuestionWords {
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

/**
 * How near a line's question is to the turn's, 0–1: by how much of either the two have in common, rare words counting for more (the
 * F measure of overlap, words weighted by inverse document frequency, Spärck Jones 1972), and by whether both ask for the same kind
 * of thing. What the turn's question leaves out may stand around it: in the turn's other words, or in what the client said last.
 */
export function nearness(each: LineQuestion, asked: Asked, { weigh }: QuestionIndex): number {
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
    ofSame(asked.of, each.of, both.length) *
    (asked.supposes === each.supposes ? 1 : supposed) *
    (here ? (topic === null ? ofNoTopic : 1) : asked.isTold(topic) ? elsewhere : untouched) *
    (little ? byLittle : 1)
  );
}

// From here on two questions are the same in other words.
const theVery = 0.95;
// How much of a word counts that stands around the question and not in it.
const leaning = 0.6;
// What is asked of the client is not what is asked of somebody else.
const ofAnother = 0.7;
const ofAnotherAlone = 0.55;
const ofThing = 0.6;
// Nor is what would be said what was said.
const supposed = 0.85;
// A question that shares nothing with a line's but its topic and what may be asked of any has to be nearer, too.
const byLittle = 0.8;
// What belongs to no topic may be asked at any time, and less is meant by it.
const ofNoTopic = 0.85;
// And what nobody has spoken of yet, nearer still: it would come from nowhere.
const untouched = 0.6;
// A question about something else than what is in hand or named has to be nearer.
const elsewhere = 0.75;

/**
 * How well what is asked of one does for what is asked of another, 0–1.
 *
 * @param shared how many telling words the two questions share
 */
function ofSame(asked: Asked['of'], own: Asked['of'], shared: number): number {
  if (asked === null || own === null || asked === own) return 1;
  // "What were they wearing?" has nothing but its verb in common with what the client wears.
  if (asked !== 'it' && own !== 'it') return shared > 1 ? ofAnother : ofAnotherAlone;
  // "What does it do?" may be asked of a man's work, and never of the client's.
  return asked === 'you' || own === 'you' ? ofThing : 1;
}

/** How well an answer to one kind of question does for another, 0–1. */
function fits(asked: Wanted, own: Wanted): number {
  if (asked === own) return 1;
  const pair = [asked, own];
  // Yes or no may be answered by how it is, and hardly by who, where or when.
  if (asked === 'yes') return wide.includes(own) ? 0.85 : 0.72;
  if (own === 'yes') return 0.85;
  return pair.every((each) => wide.includes(each)) ? 0.9 : 0.45;
}

const wide: readonly Wanted[] = ['what', 'how', 'why'];

function sum(stems: Iterable<string>, weigh: (stem: string) => number): number {
  let total = 0;
  for (const stem of stems) total += weigh(stem);
  return total;
}
