import type { ClientState } from '../scenario/client-state.ts';
import type { AskedFor } from '../scenario/heard.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { plainStems } from '../text/content-words.ts';
import { linesAskedFor, type TurnQuestion } from './lines-asked-for.ts';
import { linesWith } from './lines-with.ts';
import type { Part } from './parts-of-turn.ts';

/** The lines that a turn's questions ask for, nearest first: the last question's, and the ones before it count a little less each. */
export function asksForLines(
  scenario: Scenario,
  state: ClientState,
  parts: readonly Part[],
  around: Omit<TurnQuestion, 'question' | 'before'>,
): AskedFor[] {
  const before = parts.findLast(({ form }) => form === 'statement')?.words ?? '';
  const questions = parts.filter(({ form }) => form !== 'statement' && form !== 'check');
  return questions
    .toReversed()
    .flatMap(({ words }, at) =>
      [
        ...linesAskedFor(scenario, state, { ...around, question: words, before }),
        ...linesThatName(scenario, words),
      ].map(({ line, near }) => ({ line, near: near * earlier ** at })),
    )
    .toSorted((a, b) => b.near - a.near);
}

/** "Who is Jonas?", who stands in a line and in no question of a line: whatever tells of him. */
function linesThatName(scenario: Scenario, question: string): AskedFor[] {
  if (!whoIs.test(question)) return [];
  return linesWith(scenario, plainStems(question)).map((line) => ({ line, near: byName }));
}

const whoIs =
  /^( (and|so|but|sorry|ok|okay))* (who|what) (is|was|are|were) (?!(it|that|this|he|she|they|there|your|the|a|an|in|on|going|happening|wrong|next)(?= |$))\S+( \S+)?( to you)?$/;
// Near enough where nothing is nearer.
const byName = 0.6;

// Of several questions people mostly answer the last.
const earlier = 0.85;
