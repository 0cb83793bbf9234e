import type { Ask } from '../scenario/asks.ts';
import { oncePer } from '../scenario/once-per.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { indexWordings, likelyIn, type Wording, type WordingIndex } from '../scenario/wording.ts';
import type { Part } from './parts-of-turn.ts';

/** An ask that a turn makes, and how clearly: from {@link asking} upward it is made in a question. */
export interface MadeAsk {
  readonly id: string;
  readonly score: number;
}

const indexOf = oncePer((asks: readonly Ask[]): WordingIndex =>
  indexWordings(asks.flatMap(({ wordings }) => wordings)),
);

/** Asks by how clearly they are made: in a question first, then in other words, then through what the rubric heard. */
export function asksIn(
  { asks }: Scenario,
  parts: readonly Part[],
  behaviours: readonly string[],
): MadeAsk[] {
  const questions = parts.some(isQuestion);
  const ofUs = parts.some(
    (part) => isQuestion(part) && / (you|your|we|us|our|i|me)(?= |$)/.test(part.words),
  );
  const narrow = parts.some(({ form }) => form === 'polar' || form === 'either');
  const made = new Map<string, { ask: Ask; score: number }>();
  const index = indexOf(asks);
  const likely = new Map(parts.map((part) => [part, likelyIn(index, part.whole)]));
  const tried = new Set([...likely.values()].flatMap((ways) => [...ways]));
  const waysFor = (part: Part, { about, wordings }: Ask) =>
    wordings.filter(
      (way) => likely.get(part)?.has(way) && (about !== 'topic' || asksForTheSame(part, way)),
    );
  for (const ask of asks) {
    const said = ask.wordings.some((way) => tried.has(way))
      ? Math.max(0, ...partsFor(ask, parts).map((part) => clearest(part, waysFor(part, ask))))
      : 0;
    const heard = ask.behaviours.some((id) => behaviours.includes(id))
      ? heardByRubric + (questions && asksByBehaviour(ask, narrow, ofUs) ? asking : 0)
      : 0;
    const checked = ask.id === 'reflection' && parts.some(({ form }) => form === 'check');
    const stung = questions && said > 0 && ask.stings ? asking : 0;
    const score = Math.max(said, heard, checked ? checking : 0, stung);
    if (score > 0) made.set(ask.id, { ask, score });
  }
  const meant = [...made.values()].filter(({ ask }) => !ask.yieldsTo.some((id) => made.has(id)));
  for (const { ask, score } of made.values())
    for (const id of ask.yieldsTo) {
      const heir = meant.find((each) => each.ask.id === id);
      // "I'm not here to judge. How does that sound?" asks how the first sentence sounds.
      if (heir !== undefined) heir.score = Math.max(heir.score, score);
    }
  return meant
    .toSorted((a, b) => b.score - a.score)
    .map(({ ask, score }) => ({ id: ask.id, score }));
}

/** By the question itself, or with what leads in to it, which counts a little less. */
function clearest(part: Part, ways: readonly Wording[]): number {
  const score = scoreOf(part, ways);
  return part.whole === part.words ? score : Math.max(score, scoreOf(part, ways, part.whole) - 0.5);
}

function isQuestion({ form }: Part): boolean {
  return form !== 'statement' && form !== 'check';
}

/** Whether a question makes what the rubric heard, so that the question is what it heard it in: leave is asked for by a yes or a no, and of the session by a question about the two of them. */
function asksByBehaviour({ id, about }: Ask, narrow: boolean, ofUs: boolean): boolean {
  if (id === 'permission') return narrow;
  return about === 'session' ? ofUs && id !== 'hands-back' : id === 'advice' || id === 'leading';
}

// A question that begins so asks for somebody: "Who were you afraid might see?" does not ask for a fear.
const forSomebody =
  /^( (and|so|but|then|well|to|for|with|of|by|from|about))* (who|whom|whose)(?= )/;

function asksForTheSame({ words }: Part, { source }: Wording): boolean {
  return !forSomebody.test(words) || /\bwho/.test(source);
}

// So few words may ask without the form of a question: "biggest fear", "and the worst".
const curt = 8;
// "You are afraid of it" says something of the client; "what scares you" asks.
const tellsOfClient =
  /^(?! (what|how|why|who|where|when|which|list|name|give|imagine)).* you(r|rself)?(?= |$)/;

// "It did not sound stupid to me" insults nobody, and "that was stupid of me" not the client.
const denied =
  / (not|never|nothing|hardly)( \S+){0,2} (stupid|dumb|pathetic|ridiculous|silly|boring|weak|lazy|selfish|childish|nonsense)| of me(?= |$)| i (am|was|have been) (so |such |very |being )?(a |an )?(stupid|dumb|idiot|ridiculous|boring|silly)/;

/** The parts of a turn that can make an ask: what is asked of the matter in hand needs a question, or next to no words. */
function partsFor({ id, about, form }: Ask, parts: readonly Part[]): readonly Part[] {
  if (id === 'insult') return parts.filter(({ words }) => !denied.test(words));
  if (form === 'said') return parts.filter((part) => part.form === 'statement');
  // "Why do you have to" gives no advice.
  if (form === 'put') return parts.filter((part) => !isPlainQuestion(part, id));
  if (about !== 'topic') return parts;
  return parts.filter(
    (part) =>
      isQuestion(part) ||
      (part.words.split(' ').length <= curt + 1 && !tellsOfClient.test(part.words)),
  );
}

/** Asks for something, where an idea put as a question ("have you thought of …", "could you not …") only looks so. */
function isPlainQuestion({ form, words }: Part, ask: string): boolean {
  if (form === 'open' || form === 'fact') return true;
  return ask === 'advice' && /^ (is|are|was|were|do|does|did) (?!not )/.test(words);
}

// A question's words outweigh any number of words beside it, and the last question those before it.
/** The score from which something is asked for, and not only spoken of. */
export const asking = 100;
/** By how much a question outweighs the one before it. */
export const later = 10;
// Of statements, too, the later counts for more.
const laterSaid = 0.4;
const heardByRubric = 1.5;
// "So you're torn?" gives back what was said, where it does nothing else.
const checking = 0.5;

/** How clearly a part of a turn says one of the wordings; 0 when it does not. Of equals, what comes first counts. */
export function scoreOf(part: Part, ways: readonly Wording[], words = part.words): number {
  const place = isQuestion(part) ? asking + later * part.order : laterSaid * part.order;
  let best = 0;
  for (const way of ways) {
    const found = words.search(way.pattern);
    if (found === -1) continue;
    const at = found / (words.length + 1);
    best = Math.max(best, place + way.weight + (1 - at) / 10);
  }
  return best;
}
