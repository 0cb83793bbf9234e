import { isUnknown, type Ask } from './asks.ts';
import { depths, type Depth } from './client-state.ts';
import type { AskedFor, Heard } from './heard.ts';
import type { Line } from './line.ts';
import { lineOf, topicOf } from './line-of.ts';
import { ownTo, type Said } from './on-topic.ts';
import { atLeast, unspoken, type Voice } from './voice.ts';

/**
 * The line one of whose own questions the turn asks; where that lies too deep for now, a word on its topic that holds it back.
 * Null where the turn asks no line's question, or rather makes the ask that was heard.
 */
export function ownQuestion(voice: Voice, heard: Heard, ask: Ask | undefined): Said | null {
  const asked = heard.asksFor.filter(
    ({ near, line }) => near >= nearEnough(voice, heard, line, ask),
  );
  const best = asked[0];
  if (best === undefined) return null;
  const sayable = asked.flatMap(({ line: id, near }) => {
    const line = lineOf(voice.scenario, id);
    return line !== undefined && canBeSaid(voice, line) ? [{ line, near }] : [];
  });
  const next = sayable[0];
  if (next === undefined) return heldBack(voice, heard, best);
  // Of lines that answer the same, the one from furthest in.
  const alike = sayable.filter(({ near }) => near > next.near - asNear);
  const deepest = depths.findLast((depth) => alike.some(({ line }) => line.needs === depth));
  const line = alike.find(({ line: { needs } }) => needs === deepest)?.line ?? next.line;
  return next.near < theVery && tellsDeeper(voice, line) ? null : said(line);
}

// An ask that is made clearly weighs more than a line that is only near.
function nearEnough(voice: Voice, heard: Heard, line: string, ask: Ask | undefined): number {
  if (ask === undefined || isUnknown(ask.id)) return asksOfOther(voice, heard, line) ? 0.6 : 0.56;
  if (ask.about === 'session') return 0.8;
  if (ask.about === 'talk') return 0.56;
  const topic = topicOf(voice.scenario, line);
  return topic !== null && ownTo(voice, ask.id, topic) !== null ? 0.74 : 0.66;
}

/** Whether the turn asks of a topic, and the line belongs to another: "Is Neil your husband?" asks not who knows of the form. */
function asksOfOther({ scenario }: Voice, { topics }: Heard, line: string): boolean {
  const topic = topicOf(scenario, line);
  return topics.some(({ asked }) => asked) && topics.every(({ id }) => id !== topic);
}

const asNear = 0.03;
// So near that no other answer will do.
const theVery = 0.7;

function canBeSaid(voice: Voice, line: Line): boolean {
  const { place, topic, depth, beat } = placeOf(line);
  if (beat !== null && beat > beatNow(voice)) return false;
  if (topic !== null && depth !== null) {
    const told = voice.state.told[topic];
    const reach = told === undefined ? 0 : depths.indexOf(told) + 1;
    if (depths.indexOf(depth) > reach) return false;
  }
  return unspoken(voice, place).some(({ id }) => id === line.id);
}

/** Whether there is deeper to tell of the topic that a line belongs to than was told: who is let in goes on from there. */
function tellsDeeper(voice: Voice, line: Line): boolean {
  const { topic, depth } = placeOf(line);
  const told = topic === null ? undefined : voice.state.told[topic];
  if (topic === null || told === undefined || depth !== null) return false;
  const next = depths[depths.indexOf(told) + 1];
  return (
    next !== undefined &&
    atLeast(voice.depth, next) &&
    unspoken(voice, `topics.${topic}.${next}`).length > 0
  );
}

function beatNow({ scenario, state }: Voice): number {
  return scenario.file.beats.findIndex(({ id }) => id === state.beat);
}

/** Where a line stands, read from its id: `topics.father.open.0`, `beats.1.goes-on.0`, `answers.past.2`. */
function placeOf({ id }: Line): {
  place: string;
  topic: string | null;
  depth: Depth | null;
  beat: number | null;
  ask: string | null;
} {
  const place = id.slice(0, id.lastIndexOf('.'));
  const keys = place.split('.');
  const at = keys.indexOf('answers');
  return {
    place,
    topic: keys[0] === 'topics' ? (keys[1] ?? null) : null,
    depth: depths.find((depth) => depth === keys[2]) ?? null,
    beat: keys[0] === 'beats' ? Number(keys[1]) : null,
    ask: at === -1 ? null : (keys[at + 1] ?? null),
  };
}

function said(line: Line): Said {
  const { topic, depth, ask } = placeOf(line);
  return { line, topic: line.about ?? topic, depth, ask };
}

/** The client shows that they heard, and keeps it to themselves. */
function heldBack(voice: Voice, heard: Heard, { line: id, near }: AskedFor): Said | null {
  const line = lineOf(voice.scenario, id);
  if (line === undefined || near < theVery || atLeast(voice.depth, line.needs)) return null;
  const { topic } = placeOf(line);
  // What nobody has spoken of yet is not even held back.
  const touched = topic === voice.state.topic || heard.topics.some(({ id }) => id === topic);
  return topic === null || !touched ? null : ownTo(voice, 'other-open', topic);
}
