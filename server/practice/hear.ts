import type { ClientState } from '../scenario/client-state.ts';
import type { Heard, TurnForm } from '../scenario/heard.ts';
import { oncePer } from '../scenario/once-per.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { contentStems } from '../text/content-words.ts';
import { isLight, questionWords } from '../text/question-words.ts';
import { readUtterance, type Utterance } from '../text/utterance.ts';
import { asksIn } from './asks-heard.ts';
import { kindOfTalk, pointsToBefore } from './kind-of-talk.ts';
import { asksWithin } from './asks-within.ts';
import { asksForLines } from './asks-for-lines.ts';
import { namesIn } from './lines-asked-for.ts';
import { linesWith } from './lines-with.ts';
import { partsOf, type Part } from './parts-of-turn.ts';
import { saidAgain } from './said-again.ts';
import { spellOut } from './spell-out.ts';
import { strays } from './strays.ts';
import { takesUp, topicTakenUp } from './taken-up.ts';
import { topicsIn } from './topics-heard.ts';
import { asksToTell, beforeAll, whatIsMeant } from './what-is-meant.ts';

const quiet: Heard = {
  quiet: true,
  behaviours: [],
  topics: [],
  asks: [],
  beside: [],
  form: 'none',
  says: false,
  words: 0,
  fits: [],
  asksFor: [],
  echoes: false,
  refers: false,
  addresses: false,
  strays: false,
  bare: false,
  again: null,
  wanted: null,
  within: false,
  sought: [],
  meets: [],
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
  const parts = partsOf(utterance, scenario.file.client.name);
  const stems = contentStems(utterance.words);
  const named = topicsIn(scenario, state, parts);
  const begins = isBeginning(state);
  const now = begins ? behaviours : behaviours.filter((id) => id !== 'sets-focus');
  const made = asksIn(begins ? early(scenario) : scenario, parts, now);
  const { asks, beside, topics } =
    beforeAll(scenario, parts, made) ?? whatIsMeant(scenario, parts, named, made);
  const question = lastQuestion(parts);
  const ids = topics.map(({ id }) => id);
  const heard = {
    quiet: false,
    behaviours,
    topics,
    beside,
    form: formOf(parts),
    says: parts.some(({ form }) => form === 'statement' || form === 'check'),
    words: utterance.words.length,
    fits: linesWith(scenario, stems),
    asksFor: asksForLines(scenario, state, parts, {
      turn: coach,
      verbs: verbsIn(utterance),
      named: ids,
    }),
    echoes: takesUp(scenario, state, stems),
    refers: questionRefers(parts),
    addresses: utterance.words.some(({ norm }) => /^(you|your|yours|yourself|u|ur)$/.test(norm)),
    strays: strays(scenario, state, utterance),
    bare: questionWords(question).stems.size === 0,
    again: saidAgain(utterance),
    within: asksWithin(question),
    ...soughtIn(scenario, question, ids),
  };
  const leave = topics.length > 0 && made.some((each) => asksToTell(each, parts, named));
  const known = asks.length > 0 || leave;
  const kind = known ? null : kindOfTalk(coach, heard, utterance, question);
  const talk = kind !== null && asksWhatItIs(state, topics, question) ? null : kind;
  // Whatever an open question says to begin with, it asks where to begin, if it takes up no word of theirs; "Of what?" does.
  const opens =
    state.turn === 0 &&
    talk === 'other-open' &&
    !heard.echoes &&
    heard.words > curt &&
    !wasSo.test(question);
  const goesOn = talk !== null && talk.startsWith('other-') && heard.form !== 'statement';
  const meant = heard.refers || topics.some(({ asked }) => asked);
  const left = goesOn && !meant ? [] : topics;
  const takenUp =
    left.length === 0 && (goesOn || asks.some((id) => id === 'more' || id === 'clarify'))
      ? topicTakenUp(scenario, state, stems)
      : null;
  const unknown = asks[0] === 'more' && left.length === 0 && parts.some(asksAboutSomething);
  const clear = takenUp === null && unknown ? ['other-open'] : asks;
  return {
    ...heard,
    topics: takenUp === null ? left : [{ id: takenUp, asked: false }],
    asks: opens ? ['today'] : talk === null ? clear : [talk],
  };
}

// "How was the one you had?" asks of something that was.
const wasSo = / (was|were|did|had)(?= )/;

/** What a question is after, beside the topics that it names; nothing where it asks what something is or leaves room. */
function soughtIn(
  scenario: Scenario,
  question: string,
  named: readonly string[],
): Pick<Heard, 'wanted' | 'sought' | 'meets'> {
  if (question === '' || whatItIs.test(question) || leavesRoom.test(question))
    return { wanted: null, sought: [], meets: [] };
  const { wanted, stems } = questionWords(question);
  const names = named.map((id) => namesIn(scenario).get(id));
  const sought = [...stems].filter(
    (stem) => !isLight(stem) && !names.some((some) => some?.has(stem) === true),
  );
  const index = sought.length === 0 ? null : linesByWord(scenario);
  return { wanted, sought, meets: sought.flatMap((stem) => index?.get(stem) ?? []) };
}

/** Lines on topics by the stems that tell what they say. */
const linesByWord = oncePer(({ pools }: Scenario): ReadonlyMap<string, readonly string[]> => {
  const index = new Map<string, string[]>();
  for (const [place, lines] of pools)
    if (place.startsWith('topics.'))
      for (const { id, say } of lines)
        for (const stem of questionWords(say).stems)
          index.set(stem, [...(index.get(stem) ?? []), id]);
  return index;
});

const leavesRoom =
  /^( (and|so|but|then|well|now|ok|okay))* ((what|how) (about|is it (with|about))|tell|say|talk|describe|what is (the|your|that) )/;

// So few words lean on what was said.
const curt = 3;

const whatItIs =
  /^( (and|so|but|then|well|now|ok|okay))* ((do|did|have|had|will|would|can|could)( not)? you|(who )?(is|are|was|were))(?= )/;

/** "Do you have children?", "Who is Hilary?": where nothing was told of it yet, this wants to hear of it. */
function asksWhatItIs({ told }: ClientState, topics: Heard['topics'], question: string): boolean {
  const [first] = topics;
  return first?.asked === true && told[first.id] === undefined && whatItIs.test(question);
}

function verbsIn({ words }: Utterance): string {
  return words.flatMap(({ norm, tags }) => (tags.has('Verb') ? [norm] : [])).join(' ');
}

function lastQuestion(parts: readonly Part[]): string {
  return parts.findLast(({ form }) => form !== 'statement' && form !== 'check')?.words ?? '';
}

/** Whether the last question points back at what was said, or one before it does where it holds no word of its own. */
function questionRefers(parts: readonly Part[]): boolean {
  const last = parts.findLast(({ form }) => form !== 'statement' && form !== 'check');
  if (last === undefined) return parts.some(refersBack);
  return refersBack(last) || (questionWords(last.words).stems.size === 0 && parts.some(refersBack));
}

/** Whether a question points back at what was said; "who" and "where" ask for something that was not. */
function refersBack({ form, words }: Part): boolean {
  return (
    form !== 'statement' && !/^ (who|where|when|which)(?= )/.test(words) && pointsToBefore(words)
  );
}

const something =
  / (tell|say|talk)( (me|us|a|some|more|something|little|bit))* about (?!(it|that|this|him|her|them|those|these|you|yourself|what|how|everything|things|all)(?= |$))/;

/** "Tell me about the bread": of something that has a name, and not only on. */
function asksAboutSomething({ words }: Part): boolean {
  return something.test(words);
}

// What somebody would like from the session is asked while it begins; later the same words ask something else.
const beginning = 4;

function isBeginning({ turn, focus }: ClientState): boolean {
  return turn < beginning && focus === null;
}

/** The scenario without the asks that are made later on only: "What would you like to leave with?" asks for a wish at first. */
const early = oncePer((scenario: Scenario): Scenario => ({
  ...scenario,
  asks: scenario.asks.filter(({ late }) => !late),
}));

function formOf(parts: readonly Part[]): TurnForm {
  const form = parts.findLast((part) => part.form !== 'statement')?.form ?? 'statement';
  return form === 'check' ? 'statement' : form;
}
