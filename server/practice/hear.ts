import type { ClientState } from '../scenario/client-state.ts';
import type { Heard, HeardTopic, TurnForm } from '../scenario/heard.ts';
import type { Line } from '../scenario/line.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { contentStems, sharedStems } from '../text/content-words.ts';
import { readUtterance, type Utterance } from '../text/utterance.ts';
import { asking, asksIn, scoreOf } from './asks-heard.ts';
import { kindOfTalk, pointsToBefore } from './kind-of-talk.ts';
import { partsOf, type Part } from './parts-of-turn.ts';
import { spellOut } from './spell-out.ts';

const quiet: Heard = {
  quiet: true,
  behaviours: [],
  topics: [],
  asks: [],
  form: 'none',
  words: 0,
  echoes: false,
  refers: false,
  addresses: false,
};

/**
 * What the client hears in a coach turn: the behaviours that the rubric heard, the topics and asks that the words make,
 * and where nothing is known of it, what kind of talk it is.
 *
 * @param coach the coach's words, or null when the coach stays quiet; a turn of nothing but dots is quiet, too
 * @param behaviours ids of what the rubric heard in the turn
 */
export function hear(
  scenario: Scenario,
  state: ClientState,
  coach: string | null,
  behaviours: readonly string[],
): Heard {
  if (coach === null || /^[\s.…]*$/u.test(coach)) return quiet;
  const utterance = readUtterance(spellOut(coach));
  const parts = partsOf(utterance);
  const heard = {
    quiet: false,
    behaviours,
    topics: topicsIn(scenario, parts),
    form: formOf(parts),
    words: utterance.words.length,
    echoes: echoes(scenario, state, utterance),
    refers: parts.some(
      ({ form, words }) => form !== 'statement' && pointsToBefore(words.split(' ')),
    ),
    addresses: utterance.words.some(({ norm }) => /^(you|your|yours|yourself|u|ur)$/.test(norm)),
  };
  const asks = asksIn(scenario, parts, behaviours);
  if (asks.length > 0) return { ...heard, asks };
  const talk = kindOfTalk(coach, heard, utterance);
  // Whatever an open question says to begin with, it asks where to begin.
  const begins = state.turn === 0 && talk === 'other-open';
  return { ...heard, asks: begins ? ['today'] : talk === null ? [] : [talk] };
}

function formOf(parts: readonly Part[]): TurnForm {
  const form = parts.findLast((part) => part.form !== 'statement')?.form ?? 'statement';
  return form === 'check' ? 'statement' : form;
}

function topicsIn({ wordings }: Scenario, parts: readonly Part[]): HeardTopic[] {
  return [...wordings]
    .flatMap(([id, ways]) => {
      const score = Math.max(...parts.map((part) => scoreOf(part, ways)));
      return score > 0 ? [{ id, asked: score >= asking, score }] : [];
    })
    .toSorted((a, b) => b.score - a.score)
    .map(({ id, asked }) => ({ id, asked }));
}

const stems = new WeakMap<Line, ReadonlySet<string>>();

/** Whether the turn takes up a word of the client's. */
function echoes({ pools }: Scenario, { spoken }: ClientState, utterance: Utterance): boolean {
  const own = contentStems(utterance.words);
  return spoken.some((id) => {
    const line = pools.get(id.slice(0, id.lastIndexOf('.')))?.[Number(id.split('.').at(-1))];
    if (line === undefined) return false;
    const known = stems.get(line) ?? contentStems(readUtterance(line.say).words);
    stems.set(line, known);
    return sharedStems(own, known) > 0;
  });
}
