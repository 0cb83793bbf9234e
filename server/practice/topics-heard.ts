import type { ClientState } from '../scenario/client-state.ts';
import { oncePer } from '../scenario/once-per.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { indexWordings, likelyIn, type Wording, type WordingIndex } from '../scenario/wording.ts';
import { asking, later, scoreOf } from './asks-heard.ts';
import { headOf, type Part } from './parts-of-turn.ts';
import { personAmong, personSpokenOf } from './person-spoken-of.ts';

/** A topic that a turn names, and how clearly: from `asking` upward a question asks for it. */
export interface NamedTopic {
  readonly id: string;
  readonly score: number;
}

// "Not the gull", "rather than the gull": what is named so is what the coach does not mean.
const setAside =
  / (not|rather than|instead of|leave|leaving|forget|never mind|enough of|apart from|beside)( (the|that|this|your|those|these|his|her|about))*$/;

// "Mr Darcy can wait."
const mayWait = / (can|could|may|might|will|must) (all )?wait(?= |$)/;

function isSetAside(words: string, { pattern }: Wording): boolean {
  const at = words.search(pattern);
  return at !== -1 && (setAside.test(words.slice(0, at)) || mayWait.test(words.slice(at)));
}

// Named where a question says under which circumstances it asks.
const aside = 0.5;

const indexOf = oncePer(({ wordings }: Scenario): WordingIndex =>
  indexWordings([...wordings.values()].flat()),
);

/** The topics that a turn names, clearest first; where it names none but says "he" or "she", whom they spoke of last. */
export function topicsIn(
  scenario: Scenario,
  state: ClientState,
  parts: readonly Part[],
): NamedTopic[] {
  const index = indexOf(scenario);
  const likely = new Map(parts.map((part) => [part, likelyIn(index, part.whole)]));
  const named = [...scenario.wordings]
    .flatMap(([id, all]) => {
      const score = Math.max(
        ...parts.map((part) => {
          const ways = all.filter(
            (way) => likely.get(part)?.has(way) === true && !isSetAside(part.whole, way),
          );
          if (ways.length === 0) return 0;
          const asked = askedIn(part, ways);
          const statement = { ...part, form: 'statement' as const, order: 0 };
          return asked > 0 ? asked : aside * scoreOf(statement, ways, part.whole);
        }),
      );
      return score > 0 ? [{ id, score }] : [];
    })
    .toSorted((a, b) => b.score - a.score);
  const part = parts.findLast(({ words }) => / (he|she|him|her|his)(?= |$)/.test(words));
  if (part === undefined) return named;
  const last = parts.findLast(({ form }) => form !== 'statement' && form !== 'check');
  const asks = part === last && part.form !== 'statement';
  const ids = named.map(({ id }) => id);
  if (named.length > 0) {
    // "Tell me about your father. How did he decide?" asks of the father, whatever else the question names.
    const person = asks ? personAmong(scenario, ids, part.words) : null;
    const score = asking + later * part.order + byPronoun;
    const meant = person ?? (asks ? subjectSpokenOf(scenario, state, named, part) : null);
    return meant === null
      ? named
      : [{ id: meant, score }, ...named.filter(({ id }) => id !== meant)];
  }
  const id = personSpokenOf(scenario, state, part.words);
  return id === null ? [] : [{ id, score: asks ? asking + 1 : 1 }];
}

/** "What is he like when one of your Mondays comes up?" asks of him, where nothing that it asks about is named; or null. */
function subjectSpokenOf(
  scenario: Scenario,
  state: ClientState,
  named: readonly NamedTopic[],
  part: Part,
): string | null {
  const isSubject = asksOfPerson.test(headOf(part));
  if (!isSubject || named.some(({ score }) => score >= asking)) return null;
  return personSpokenOf(scenario, state, part.words);
}

const asksOfPerson =
  /^( (and|so|but|then|well|now))*( (what|how|why|when|where|who))? (do|does|did|is|are|was|were|has|have|had|can|could|will|would) (he|she)(?= )/;

// Outweighs what else the same question names, and nothing of the next.
const byPronoun = 8;
const asObject = 5;

// "What did you not get to say about Tommy?" is about Tommy, whatever it names on the way.
const objectOf =
  / (you|me)( \S+){0,4} (say|said|tell|told|talk|talked|speak|hear|heard|ask|asked|think|thought|feel|felt|know|knew)( \S+){0,4} about( (the|your|this|that|his|her|their))?$/;

// "Did your father lead people?" is about the father.
const subjectOf =
  /^( (and|so|but|then|well|now))*( (what|how|why|when|where|who))? (do|does|did|is|are|was|were|has|have|had|can|could|will|would|should|might)( (your|the|his|her|their|this|that|our))*$/;

function askedIn(part: Part, ways: readonly Wording[]): number {
  const head = headOf(part);
  const score = scoreOf(part, ways, head);
  const isMeant = ways.some(({ pattern }) => {
    const at = head.search(pattern);
    return at !== -1 && (objectOf.test(head.slice(0, at)) || subjectOf.test(head.slice(0, at)));
  });
  return score > 0 && isMeant && part.form !== 'statement' ? score + asObject : score;
}
