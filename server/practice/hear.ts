import type { ClientState } from '../scenario/client-state.ts';
import type { Heard, TurnForm } from '../scenario/heard.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { contentStems } from '../text/content-words.ts';
import { readUtterance } from '../text/utterance.ts';
import { asking, asksIn, later, type MadeAsk } from './asks-heard.ts';
import { kindOfTalk, pointsToBefore } from './kind-of-talk.ts';
import { linesWith } from './lines-with.ts';
import { partsOf, type Part } from './parts-of-turn.ts';
import { saidAgain } from './said-again.ts';
import { spellOut } from './spell-out.ts';
import { takesUp, topicTakenUp } from './taken-up.ts';
import { topicsIn, type NamedTopic } from './topics-heard.ts';

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
  echoes: false,
  refers: false,
  addresses: false,
  again: null,
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
  const made = asksIn(scenario, parts, heardNow(state, behaviours));
  const { asks, beside, topics } =
    beforeAll(scenario, parts, made) ?? whatIsMeant(parts, named, made);
  const heard = {
    quiet: false,
    behaviours,
    topics,
    beside,
    form: formOf(parts),
    says: parts.some(({ form }) => form === 'statement' || form === 'check'),
    words: utterance.words.length,
    fits: linesWith(scenario, stems),
    echoes: takesUp(scenario, state, stems),
    refers: parts.some(refersBack),
    addresses: utterance.words.some(({ norm }) => /^(you|your|yours|yourself|u|ur)$/.test(norm)),
    again: null,
  };
  const leave = topics.length > 0 && made.some((each) => asksToTell(each, parts, named));
  const known = asks.length > 0 || leave;
  const question = lastQuestion(parts);
  const kind = known ? null : kindOfTalk(coach, heard, utterance, question);
  const talk = kind !== null && asksWhatItIs(state, topics, question) ? null : kind;
  // Whatever an open question says to begin with, it asks where to begin, if it takes up no word of theirs.
  const begins = state.turn === 0 && talk === 'other-open' && !heard.echoes;
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
    again: saidAgain(utterance),
    topics: takenUp === null ? left : [{ id: takenUp, asked: false }],
    asks: begins ? ['today'] : talk === null ? clear : [talk],
  };
}

const whatItIs =
  /^( (and|so|but|then|well|now|ok|okay))* ((do|did|have|had|will|would|can|could)( not)? you|(who )?(is|are|was|were))(?= )/;

/** "Do you have children?", "Who is Hilary?": where nothing was told of it yet, this wants to hear of it. */
function asksWhatItIs({ told }: ClientState, topics: Heard['topics'], question: string): boolean {
  const [first] = topics;
  return first !== undefined && told[first.id] === undefined && whatItIs.test(question);
}

function lastQuestion(parts: readonly Part[]): string {
  return parts.findLast(({ form }) => form !== 'statement' && form !== 'check')?.words ?? '';
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

function heardNow({ turn, focus }: ClientState, behaviours: readonly string[]): readonly string[] {
  if (turn < beginning && focus === null) return behaviours;
  return behaviours.filter((id) => id !== 'sets-focus');
}

/** What goes before all else that a turn says or names: an ask of this kind, made in a question or in a turn without one; or null. */
function beforeAll(
  { asks }: Scenario,
  parts: readonly Part[],
  made: readonly MadeAsk[],
): Pick<Heard, 'asks' | 'beside' | 'topics'> | null {
  const asked = parts.some(({ form }) => form !== 'statement' && form !== 'check');
  // "All stays between us, unless you might harm yourself" says what is agreed.
  const agrees = made.some(({ id }) => id === 'confidentiality');
  const grave = made.find(
    ({ id, score }) =>
      asks.some((ask) => ask.id === id && ask.beforeAll) && (score >= asking || !(asked || agrees)),
  );
  if (grave === undefined) return null;
  const beside = made.flatMap(({ id }) => (id === grave.id ? [] : [id]));
  return { asks: [grave.id], beside, topics: [] };
}

/**
 * What the client takes a turn to ask for: where it holds several questions the last one of which anything is known,
 * and what stands beside a question only where the question means it.
 */
function whatIsMeant(
  parts: readonly Part[],
  named: readonly NamedTopic[],
  made: readonly MadeAsk[],
): Pick<Heard, 'asks' | 'beside' | 'topics'> {
  const questions = parts.some(({ form }) => form !== 'statement' && form !== 'check');
  const placeOf = ({ score }: { score: number }): number => Math.floor((score - asking) / later);
  const ask = Math.max(-1, ...made.map(placeOf));
  const topic = Math.max(-1, ...named.map(placeOf));
  const clearest = Math.max(asking, ...made.map(({ score }) => score));
  const meant = made.filter(
    (each) => !questions || (placeOf(each) >= 0 && (placeOf(each) >= topic || outweighs(each))),
  );
  const asks = meant.filter((each) => !asksToTell(each, parts, named)).map(({ id }) => id);
  return {
    asks,
    beside: made.filter(({ id }) => !asks.includes(id)).map(({ id }) => id),
    topics: named.map((each) => ({
      id: each.id,
      asked: placeOf(each) >= 0 && placeOf(each) >= ask,
      ...(asks.length > 0 && each.score > clearest - asClear ? { clear: true } : {}),
    })),
  };
}

// Of as many words.
const asClear = 0.1;

function outweighs({ id }: MadeAsk): boolean {
  return id === 'insult' || id === 'other-language' || id === 'machine';
}

const leaveToHear =
  / (ask|talk|speak|hear|know|stay|look|explore|go|return|come|tell)( \S+){0,3} (about|of|at|into|back|to|with|more)(?= |$)/;

// "May I ask what you hope for?" is the question.
const asksWithLeave =
  / (may|can|could) i ask( you)? (what|how|why|who|where|when|which|if|whether)(?= )/;

/** "May I ask about your father?" wants to hear of him, and not only a yes. */
function asksToTell(
  { id }: MadeAsk,
  parts: readonly Part[],
  named: readonly NamedTopic[],
): boolean {
  if (id !== 'permission') return false;
  if (parts.some(({ words }) => asksWithLeave.test(words))) return true;
  return (
    named.some(({ score }) => score >= asking) &&
    parts.some(({ form, words }) => form !== 'statement' && leaveToHear.test(words))
  );
}

function formOf(parts: readonly Part[]): TurnForm {
  const form = parts.findLast((part) => part.form !== 'statement')?.form ?? 'statement';
  return form === 'check' ? 'statement' : form;
}
