import type { Ask } from './asks.ts';
import { depths, type Depth } from './client-state.ts';
import type { Heard } from './heard.ts';
import type { Line } from './line.ts';
import { anyLine, atLeast, cameUp, unspoken, type Voice } from './voice.ts';

/** A line and what saying it brings with it. */
export interface Said {
  readonly line: Line;
  /** The topic that the line belongs to, or null when it keeps to the one before. */
  readonly topic: string | null;
  /** The depth at which the topic is told by it, or null when it tells none. */
  readonly depth: Depth | null;
  /** The ask that it answers, or null. */
  readonly ask: string | null;
}

/** The first thing that there is to say. */
export function first(...said: (Said | null)[]): Said | null {
  return said.find((each) => each !== null) ?? null;
}

/** The client tells of a topic: never deeper than one step beyond what they told before. */
export function onTopic(voice: Voice, heard: Heard, topic: string, ask?: Ask): Said | null {
  const own = ask === undefined ? null : ownTo(voice, ask.id, topic);
  if (own !== null) return own;
  const told = voice.state.told[topic];
  const reach = told === undefined ? (voice.depth === 'open' ? 1 : 0) : depths.indexOf(told) + 1;
  // Who has said more does not go back to what they said instead of it.
  const floor = told === undefined ? 0 : depths.indexOf(told);
  for (let step = Math.min(reach, depths.indexOf(voice.depth)); step >= floor; step -= 1) {
    const depth = depths[step] ?? 'guarded';
    const line = fittingLine(voice, heard, `topics.${topic}.${depth}`, told === undefined);
    if (line !== null) return { line, topic, depth, ask: null };
  }
  return null;
}

/** The line of a place that the turn asks for in its own words, else the next in the order of the file, or null. */
function fittingLine(voice: Voice, { fits }: Heard, place: string, untold: boolean): Line | null {
  const all = unspoken(voice, place);
  // What came up by the way is not introduced any more.
  const [, topic = ''] = place.split('.');
  const known = untold && cameUp(voice, topic) && all.length > 1;
  const lines = known ? all.filter(({ id }) => !id.endsWith('.guarded.0')) : all;
  const best = fits.find((id) => lines.some((line) => line.id === id));
  const next = lines[0] ?? null;
  return next === null || fits.includes(next.id)
    ? next
    : (lines.find(({ id }) => id === best) ?? next);
}

/** What the client says to an ask on this very topic, no deeper than they told it. */
export function ownTo(voice: Voice, ask: string, topic: string): Said | null {
  const told = voice.state.told[topic] ?? 'guarded';
  const depth = atLeast(voice.depth, told) ? told : voice.depth;
  const line = anyLine(voice, `topics.${topic}.answers.${ask}`, depth);
  return line === null ? null : { line, topic: line.about ?? topic, depth: null, ask };
}

/** The topic is told as far as it goes, for now or for good, and the client says so. */
export function spent(voice: Voice, topic: string): Said | null {
  const id = voice.state.told[topic] === 'open' ? 'told-all' : 'spent';
  const line = anyLine(voice, `answers.${id}`);
  return line === null ? null : { line, topic, depth: null, ask: id };
}

/** "Does your father know?" asks for something in particular of what it names: what there is to tell of just that, or null. */
export function inParticular(voice: Voice, ask: Ask, heard: Heard, topic: string): Said | null {
  const said = onTopic(voice, heard, topic);
  const untold = voice.state.told[topic] === undefined;
  const counts = ask.id === 'other-fact' && untold && number.test(said?.line.say ?? '');
  return said !== null && (counts || answersByWords(heard, said.line)) ? said : null;
}

/** Whether a line holds a telling word of the turn, and where the question is after something of its own, a word of that. */
export function answersByWords({ fits, sought, meets }: Heard, { id }: Line): boolean {
  return fits.includes(id) && (sought.length === 0 || meets.includes(id));
}

// "How many are you?" is answered by what tells of eight people.
const number =
  /\d|\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand|dozen|once|twice|half)\b/i;
