import type { ClientState } from '../scenario/client-state.ts';
import type { AskedFor } from '../scenario/heard.ts';
import { lineOf, topicOf } from '../scenario/line-of.ts';
import { oncePer } from '../scenario/once-per.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { isLight, questionWords } from '../text/question-words.ts';
import { nearness, type Asked } from './nearness.ts';
import { questionIndex, type LineQuestion, type QuestionIndex } from './question-index.ts';

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

/** The lines one of whose questions is the turn's, nearest first. */
export function linesAskedFor(
  scenario: Scenario,
  state: ClientState,
  turn: TurnQuestion,
): AskedFor[] {
  const index = questionIndex(scenario);
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

// What is less near than this is another question.
const least = 0.5;

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

/** Stems of the words that ask for a topic, by topic: sharing them tells no line on it from the others. */
export const namesIn = oncePer(
  ({ file }: Scenario): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(
      Object.entries(file.topics).map(([id, { asked }]) => [
        id,
        questionWords([id, ...asked].join(' ')).stems,
      ]),
    ),
);

/** The questions that share a telling word with the turn's, or any word where it has none. */
function candidates({ holding }: QuestionIndex, { stems, lead }: Asked): Set<LineQuestion> {
  const all = [...stems, ...lead];
  const telling = all.filter((stem) => !isLight(stem));
  return new Set((telling.length > 0 ? telling : all).flatMap((stem) => holding.get(stem) ?? []));
}
