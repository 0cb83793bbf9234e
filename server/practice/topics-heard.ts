import type { ClientState } from '../scenario/client-state.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Wording } from '../scenario/wording.ts';
import { asking, scoreOf } from './asks-heard.ts';
import { headOf, type Part } from './parts-of-turn.ts';
import { personSpokenOf } from './person-spoken-of.ts';

/** A topic that a turn names, and how clearly: from `asking` upward a question asks for it. */
export interface NamedTopic {
  readonly id: string;
  readonly score: number;
}

// "Not the gull", "rather than the gull": what is named so is what the coach does not mean.
const setAside =
  / (not|rather than|instead of|leave|leaving|forget|never mind|enough of|apart from|beside)( (the|that|this|your|those|these|his|her|about))*$/;

function isSetAside(words: string, { pattern }: Wording): boolean {
  const at = words.search(pattern);
  return at !== -1 && setAside.test(words.slice(0, at));
}

// Named where a question says under which circumstances it asks.
const aside = 0.5;

/** The topics that a turn names, clearest first; where it names none but says "he" or "she", whom they spoke of last. */
export function topicsIn(
  scenario: Scenario,
  state: ClientState,
  parts: readonly Part[],
): NamedTopic[] {
  const named = [...scenario.wordings]
    .flatMap(([id, all]) => {
      const score = Math.max(
        ...parts.map((part) => {
          const ways = all.filter((way) => !isSetAside(part.whole, way));
          const asked = scoreOf(part, ways, headOf(part));
          const statement = { ...part, form: 'statement' as const, order: 0 };
          return asked > 0 ? asked : aside * scoreOf(statement, ways, part.whole);
        }),
      );
      return score > 0 ? [{ id, score }] : [];
    })
    .toSorted((a, b) => b.score - a.score);
  if (named.length > 0) return named;
  const part = parts.findLast(({ words }) => / (he|she|him|her|his)(?= |$)/.test(words));
  const id = part === undefined ? null : personSpokenOf(scenario, state, part.words);
  if (part === undefined || id === null) return [];
  return [{ id, score: part.form === 'statement' ? 1 : asking + 1 }];
}
