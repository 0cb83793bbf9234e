import type { Ask } from './asks.ts';
import { depths, type Depth } from './client-state.ts';
import type { Heard } from './heard.ts';
import type { Line } from './line.ts';
import { anyLine, atLeast, depthAt, nextLine, type Voice } from './voice.ts';

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

/** What the client answers to what was heard: topic, ask and place in the story. Null only when nothing is left to say. */
export function contentFor(voice: Voice, heard: Heard): Said | null {
  const asks = heard.asks.flatMap((id) => voice.scenario.asks.find((ask) => ask.id === id) ?? []);
  const [ask] = asks;
  const isTopic = (id: string): boolean => id in voice.scenario.file.topics;
  const asked = heard.topics.find(({ id, asked }) => asked && isTopic(id))?.id ?? null;
  const named = asked ?? heard.topics.find(({ id }) => isTopic(id))?.id ?? null;
  const here = named ?? voice.state.topic;

  if (ask?.about === 'session') return first(answersTo(voice, ask, null), goesOn(voice));
  if (asked !== null) return first(onTopic(voice, asked, ask), spent(voice, asked), goesOn(voice));
  if (ask?.about === 'topic') return first(answersTo(voice, ask, here), goesOn(voice));
  if (ask?.about === 'story') return first(inStory(voice, ask, named), goesOn(voice));
  if (named !== null) return first(onTopic(voice, named, ask), spent(voice, named), goesOn(voice));
  if (ask !== undefined) return first(answersTo(voice, ask, here), goesOn(voice));
  return goesOn(voice);
}

function first(...said: (Said | null)[]): Said | null {
  return said.find((each) => each !== null) ?? null;
}

/** The client's answer to an ask within a topic, at this stage of the story, anywhere; then those of its neighbours. */
function answersTo(voice: Voice, ask: Ask, topic: string | null): Said | null {
  const { scenario, state } = voice;
  const beat = scenario.file.beats.findIndex(({ id }) => id === state.beat);
  for (const id of [ask.id, ...ask.near]) {
    const places = [
      ...(topic === null ? [] : [`topics.${topic}.answers.${id}`]),
      `beats.${beat}.answers.${id}`,
      `answers.${id}`,
    ];
    for (const place of places) {
      const line = anyLine(voice, place, answerDepth(voice, ask));
      if (line !== null) {
        const within = place.startsWith('topics.') ? topic : line.about;
        return { line, topic: within, depth: null, ask: id };
      }
    }
  }
  return null;
}

function answerDepth({ scenario, state, depth }: Voice, ask: Ask): Depth {
  if (!ask.drawsOnAgency) return depth;
  const own = depthAt(scenario, state.agency);
  return atLeast(depth, own) ? own : depth;
}

/** The client tells of a topic: never deeper than one step beyond what they told before. */
function onTopic(voice: Voice, topic: string, ask?: Ask): Said | null {
  const within = ask === undefined ? null : anyLine(voice, `topics.${topic}.answers.${ask.id}`);
  if (within !== null) return { line: within, topic, depth: null, ask: ask?.id ?? null };
  const told = voice.state.told[topic];
  const reach = told === undefined ? 0 : depths.indexOf(told) + 1;
  for (let step = Math.min(reach, depths.indexOf(voice.depth)); step >= 0; step -= 1) {
    const depth = depths[step] ?? 'guarded';
    const line = nextLine(voice, `topics.${topic}.${depth}`);
    if (line !== null) return { line, topic, depth, ask: null };
  }
  return null;
}

/** The topic is told as far as it goes for now, and the client says so. */
function spent(voice: Voice, topic: string): Said | null {
  const line = anyLine(voice, 'answers.spent');
  return line === null ? null : { line, topic, depth: null, ask: 'spent' };
}

/** The coach makes room or says something about the story: the client goes on from there. */
function inStory(voice: Voice, ask: Ask, named: string | null): Said | null {
  if (named !== null) {
    const said = onTopic(voice, named, ask);
    if (said !== null) return said;
  }
  const goesOnFirst = ask.id === 'more' || ask.id === 'reflection' || ask.id === 'feeling-named';
  const { topic } = voice.state;
  if (goesOnFirst) {
    const further = first(topic === null ? null : onTopic(voice, topic, ask), nextOfBeat(voice));
    if (further !== null) return further;
  }
  return answersTo(voice, ask, topic);
}

/** The next thing that the client would say at this stage of the story when left to speak. */
function nextOfBeat(voice: Voice): Said | null {
  const { scenario, state } = voice;
  for (let at = scenario.file.beats.findIndex(({ id }) => id === state.beat); at >= 0; at -= 1) {
    const line = nextLine(voice, `beats.${at}.goes-on`);
    if (line !== null) return { line, topic: line.about, depth: null, ask: null };
  }
  return null;
}

/** Something of the client's own: the story, the topic in hand, a topic not touched yet, or a word that fits any talk. */
function goesOn(voice: Voice): Said | null {
  const { scenario, state } = voice;
  const untold = Object.keys(scenario.file.topics).filter((id) => state.told[id] === undefined);
  const neutral = anyLine(voice, 'answers.other-statement');
  return (
    nextOfBeat(voice) ??
    (state.topic === null ? null : onTopic(voice, state.topic)) ??
    first(...untold.map((id) => onTopic(voice, id))) ??
    (neutral === null ? null : { line: neutral, topic: null, depth: null, ask: 'other-statement' })
  );
}
