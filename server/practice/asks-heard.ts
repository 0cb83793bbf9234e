import type { Ask } from '../scenario/asks.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { saysIt, type Wording } from '../scenario/wording.ts';
import type { Part } from './parts-of-turn.ts';

/** Asks by how clearly they are made: in a question first, then in other words, then through what the rubric heard. */
export function asksIn(
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
const curt = 8;
// These are said, never asked.
const said = ['thanks', 'praise', 'apology'];

// "You are afraid of it" says something of the client; "what scares you" asks.
const tellsOfClient = /^(?! (what|how|why|who|where|when|which)).* you(r|rself)?(?= |$)/;

/** The parts of a turn that can make an ask: what is asked of the matter in hand needs a question, or next to no words. */
function partsFor({ id, about }: Ask, parts: readonly Part[]): readonly Part[] {
  if (said.includes(id)) return parts.filter(({ form }) => form === 'statement');
  if (about !== 'topic') return parts;
  return parts.filter(({ form, words }) => {
    const asked = form !== 'statement' && form !== 'check';
    return asked || (words.split(' ').length <= curt + 1 && !tellsOfClient.test(words));
  });
}

// A greeting, thanks or praise in front of a question is not what the client answers; an insult is.
const stings = ['insult', 'other-language', 'machine', 'coach-story'];

function isPoliteness({ id, about }: Ask): boolean {
  return about === 'talk' && !stings.includes(id);
}

// A question's words outweigh any number of words beside it, and the last question those before it.
/** The score from which something is asked for, and not only spoken of. */
export const asking = 100;
const later = 10;
const heardByRubric = 1.5;
// "So you're torn?" gives back what was said, where it does nothing else.
const checking = 0.5;

/** How clearly a part of a turn says one of the wordings; 0 when it does not. Of equals, what comes first counts. */
export function scoreOf(part: Part, ways: readonly Wording[]): number {
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
