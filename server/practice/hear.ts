import type { Ask } from '../scenario/asks.ts';
import type { ClientState } from '../scenario/client-state.ts';
import type { Heard, HeardTopic, TurnForm } from '../scenario/heard.ts';
import type { Line } from '../scenario/line.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { saysIt, type Wording } from '../scenario/wording.ts';
import { contentStems, sharedStems } from '../text/content-words.ts';
import { readUtterance, type Utterance } from '../text/utterance.ts';
import { partsOf, type Part } from './parts-of-turn.ts';

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
    refers: parts.some(({ form, words }) => form !== 'statement' && pointsBack.test(words)),
    addresses: utterance.words.some(({ norm }) => /^(you|your|yours|yourself|u|ur)$/.test(norm)),
  };
  const asks = asksIn(scenario, parts, behaviours);
  return { ...heard, asks: asks.length > 0 ? asks : kindOfTalk(coach, heard, utterance) };
}

// Words that stand for what was said before.
const pointsBack = / (it|that|this|those|these|he|she|they|them|him|her|there|then)(?= |$)/;

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

/** Asks by how clearly they are made: in a question first, then in other words, then through what the rubric heard. */
function asksIn(
  { asks }: Scenario,
  parts: readonly Part[],
  behaviours: readonly string[],
): string[] {
  const questions = parts.some(({ form }) => form !== 'statement');
  const made = asks
    .map((ask) => {
      const said = Math.max(0, ...partsFor(ask, parts).map((part) => scoreOf(part, ask.wordings)));
      const heard = ask.behaviours.some((id) => behaviours.includes(id)) ? heardByRubric : 0;
      const checked = ask.id === 'reflection' && parts.some(({ form }) => form === 'check');
      return { ask, score: Math.max(said, heard, checked ? checking : 0) };
    })
    .filter(({ ask, score }) => score > (questions && isPoliteness(ask) ? asking : 0));
  const heard = new Set(made.map(({ ask }) => ask.id));
  return made
    .filter(({ ask }) => !ask.yieldsTo.some((id) => heard.has(id)))
    .toSorted((a, b) => b.score - a.score)
    .map(({ ask }) => ask.id);
}

// So few words may ask without the form of a question: "biggest fear", "and the worst".
const curt = 6;

/** The parts of a turn that can make an ask: what is asked of the matter in hand needs a question. */
function partsFor({ about }: Ask, parts: readonly Part[]): readonly Part[] {
  const words = parts.reduce((sum, part) => sum + part.words.split(' ').length - 1, 0);
  if (about !== 'topic' || words <= curt) return parts;
  return parts.filter(({ form }) => form !== 'statement' && form !== 'check');
}

// A greeting, thanks or praise in front of a question is not what the client answers; an insult is.
const stings = ['insult', 'other-language', 'machine', 'coach-story'];

function isPoliteness({ id, about }: Ask): boolean {
  return about === 'talk' && !stings.includes(id);
}

// A question's words outweigh any number of words beside it, and the last question those before it.
const asking = 100;
const later = 10;
const heardByRubric = 1.5;
// "So you're torn?" gives back what was said, where it does nothing else.
const checking = 0.5;

/** How clearly a part of a turn says one of the wordings; 0 when it does not. Of equals, what comes first counts. */
function scoreOf(part: Part, ways: readonly Wording[]): number {
  let best = 0;
  for (const way of ways) {
    if (!saysIt(part.words, way)) continue;
    const at = part.words.search(way.pattern) / (part.words.length + 1);
    const place =
      part.form === 'statement' || part.form === 'check' ? 0 : asking + later * part.order;
    best = Math.max(best, place + way.weight + (1 - at) / 10);
  }
  return best;
}

const stems = new WeakMap<Line, ReadonlySet<string>>();

// People type to a client as they type to a friend.
const shorthand: Readonly<Record<string, string>> = {
  u: 'you',
  r: 'are',
  ur: 'your',
  abt: 'about',
  thx: 'thanks',
  pls: 'please',
  wat: 'what',
  bc: 'because',
  idk: 'I do not know',
  lets: 'let us',
};

function spellOut(coach: string): string {
  return coach.replace(
    /\b(?:u|r|ur|abt|thx|pls|wat|bc|idk|lets)\b/giu,
    (word) => shorthand[word.toLowerCase()] ?? word,
  );
}

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

/** The kind of talk where neither an ask nor a topic is known, as an ask that every client answers. */
function kindOfTalk(
  coach: string,
  heard: Pick<Heard, 'topics' | 'form' | 'words' | 'echoes' | 'addresses'>,
  utterance: Utterance,
): string[] {
  const letters = coach.match(/\p{L}/gu)?.length ?? 0;
  const latin = coach.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters === 0) return [coach.includes('?') ? 'clarify' : 'puzzling'];
  if (latin < letters / 2) return ['other-language'];
  const { topics, form, words, echoes, addresses } = heard;
  if (topics.length > 0) return [];
  const strange =
    !echoes && !addresses && !utterance.words.some(({ norm }) => pointsBack.test(` ${norm}`));
  if (form === 'statement') {
    if (strange && words < 4) return [coach.includes('?') ? 'other-open' : 'puzzling'];
    if (strange) return ['off-topic'];
    return [echoes && words > 2 ? 'reflection' : 'other-statement'];
  }
  return [strange && form === 'fact' ? 'off-topic' : byForm[form]];
}

const byForm: Readonly<Record<Exclude<TurnForm, 'statement'>, string>> = {
  open: 'other-open',
  polar: 'other-polar',
  either: 'other-either',
  fact: 'other-fact',
  none: 'other-statement',
};
