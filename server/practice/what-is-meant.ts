import type { Ask } from '../scenario/asks.ts';
import type { Heard } from '../scenario/heard.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { asking, later, type MadeAsk } from './asks-heard.ts';
import type { Part } from './parts-of-turn.ts';
import type { NamedTopic } from './topics-heard.ts';

/** What goes before all else that a turn says or names: an ask of this kind, made in a question or in a turn without one; or null. */
export function beforeAll(
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
export function whatIsMeant(
  { asks: all }: Scenario,
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
    (each) => !questions || (placeOf(each) >= 0 && (placeOf(each) >= topic || stings(all, each))),
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

// What stands beside a question is not what the client answers; an insult is.
function stings(all: readonly Ask[], { id }: MadeAsk): boolean {
  return all.some((ask) => ask.id === id && ask.stings);
}

const leaveToHear =
  / (ask|talk|speak|hear|know|stay|look|explore|go|return|come|tell)( \S+){0,3} (about|of|at|into|back|to|with|more)(?= |$)/;

// "May I ask what you hope for?" is the question.
const asksWithLeave =
  / (may|can|could) i ask( you)? (what|how|why|who|where|when|which|if|whether)(?= )/;

/** "May I ask about your father?" wants to hear of him, and not only a yes. */
export function asksToTell(
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
