import { isUnknown, type Ask } from './asks.ts';
import type { Depth } from './client-state.ts';
import type { Heard } from './heard.ts';
import type { Line } from './line.ts';
import {
  answersByWords,
  first,
  inParticular,
  onTopic,
  ownTo,
  spent,
  type Said,
} from './on-topic.ts';
import { ownQuestion } from './own-question.ts';
import { rememberingWho } from './remembering-who.ts';
import { anyLine, atLeast, deeperLine, depthAt, nextLine, unspoken, type Voice } from './voice.ts';

/** What the client answers to what was heard: topic, ask and place in the story. Null only when nothing is left to say. */
export function contentFor(voice: Voice, heard: Heard): Said | null {
  const ask = voice.scenario.asks.find(({ id }) => id === heard.asks[0]);
  const topics = heard.topics.filter(({ id }) => id in voice.scenario.file.topics);
  const ids = topics.map(({ id }) => id);
  const own = ownQuestion(voice, heard, ask);
  if (own !== null) return own;
  const asked = topics.filter((topic) => topic.asked).map(({ id }) => id);
  if (ask !== undefined && isUnknown(ask.id) && ids.length > 0)
    return (
      first(...ids.map((id) => inParticular(voice, ask, heard, id))) ??
      blankTo(voice, ask, heard) ??
      first(...ids.flatMap((id) => [ask.id, ...ask.near].map((each) => ownTo(voice, each, id)))) ??
      contentOf(voice, heard, undefined, asked, asked[0] ?? ids[0] ?? null) ??
      goesOn(voice, heard)
    );
  return (
    (ask === undefined ? null : first(...ids.map((id) => ownTo(voice, ask.id, id)))) ??
    contentOf(voice, heard, ask, asked, asked[0] ?? ids[0] ?? null) ??
    goesOn(voice, heard)
  );
}

/** By what outweighs what: the session, a topic that is asked for, an ask, a topic that is only named. */
function contentOf(
  voice: Voice,
  heard: Heard,
  ask: Ask | undefined,
  asked: readonly string[],
  named: string | null,
): Said | null {
  const clear = heard.topics.some((topic) => topic.clear === true && topic.id === asked[0]);
  if (ask?.about === 'session' && !clear) return answersTo(voice, ask);
  const side = asked[0] === undefined ? onSide(voice, heard) : null;
  if (side !== null) return side;
  if (asked[0] !== undefined)
    return (
      (ask !== undefined && !clear && asksOfClient(voice, ask, heard, asked[0])
        ? answersTo(voice, ask.beforeTopics ? ask : alone(ask))
        : null) ??
      first(...asked.map((id) => onQuestion(voice, heard, id, ask))) ??
      (ask === undefined ? ownTo(voice, 'other-open', asked[0]) : answersTo(voice, alone(ask))) ??
      spent(voice, asked[0])
    );
  if (ask?.about === 'topic') return asksOfTopic(voice, ask, heard, named);
  if (ask?.about === 'story') return inStory(voice, ask, heard, named);
  const talk = ask?.beforeTopics === true ? answersTo(voice, alone(ask)) : null;
  if (talk !== null) return talk;
  if (named !== null) return onQuestion(voice, heard, named, ask) ?? spent(voice, named);
  return ask === undefined ? null : answersTo(voice, ask);
}

/**
 * A question about a topic: what there is to tell of it. Where it was told before and nothing new or fitting is left at this
 * depth, a word on it is nearer to the question than the next thing in the file.
 */
function onQuestion(voice: Voice, heard: Heard, topic: string, ask?: Ask): Said | null {
  const said = onTopic(voice, heard, topic, ask);
  const told = voice.state.told[topic];
  if (ask !== undefined || heard.form !== 'open' || told === undefined || said === null)
    return said;
  const deeper = said.depth !== null && !atLeast(told, said.depth);
  return deeper || heard.fits.includes(said.line.id)
    ? said
    : (ownTo(voice, 'other-open', topic) ?? said);
}

/** A side story that the coach asks for: its beginning, or more of it where it was begun. */
function onSide(voice: Voice, { topics }: Heard): Said | null {
  const { scenario, state } = voice;
  const side = topics.find(({ id, asked }) => asked && id in scenario.file.tangents)?.id;
  if (side === undefined) return null;
  const begun = state.drifted.includes(side);
  const line = nextLine(voice, `tangents.${side}.${begun ? 'further' : 'starts'}`);
  return line === null ? null : { line, topic: null, depth: null, ask: null };
}

/**
 * Whether a question that names a topic is answered by what the client says to the ask anywhere: where it asks for
 * something that only such an answer gives, a number or a picture, or where the topic itself was told of before.
 */
function asksOfClient({ state }: Voice, ask: Ask, { addresses }: Heard, topic: string): boolean {
  const again = state.told[topic] !== undefined;
  if (ask.about !== 'topic') return ask.beforeTopics && again;
  if (ask.ofNamed) return false;
  return ask.beforeTopics || (addresses && !ask.goesOn && again);
}

/** The ask without its neighbours. */
function alone(ask: Ask): Ask {
  return { ...ask, near: [] };
}

/** A question about the matter in hand: its own answer within the topic, what comes next on it, or the answer to it anywhere. */
function asksOfTopic(voice: Voice, ask: Ask, heard: Heard, named: string | null): Said | null {
  const { cast, topic } = voice.state;
  // "What do you need now?" asks of the client, whatever they spoke of; "how does that feel" and "what did you say" of that.
  const follows = heard.refers || !heard.addresses || ask.follows || isUnknown(ask.id);
  // A question that points back right after the client made somebody of the coach is about that.
  const ofCast = cast !== null && heard.refers;
  const here = named ?? (follows && !ofCast && !heard.strays ? topic : null);
  const own = blankTo(voice, ask, heard) ?? (here === null ? null : ownTo(voice, ask.id, here));
  if (own !== null) return own;
  if (isUnknown(ask.id)) return unknownOf(voice, ask, heard, here);
  const telling = topic !== null && voice.state.told[topic] !== undefined;
  const told = named ?? (heard.refers && telling && cast === null ? topic : null);
  const goesOn = ask.goesOn ? !ask.beforeTopics : named !== null && ask.goesOnNamed;
  const onwards = goesOn && told !== null ? onTopic(voice, heard, told) : null;
  const near = ask.follows && here !== null ? ask.near.map((id) => ownTo(voice, id, here)) : [];
  return onwards ?? first(...near) ?? answersTo(voice, ask);
}

/** What the client says to any question of this kind, where each asks for something else; null where it is one of the few that do not. */
function blankTo(voice: Voice, ask: Ask, { bare }: Heard): Said | null {
  return ask.particular && !bare ? answersTo(voice, alone(ask)) : null;
}

/** A question that nothing answers by its words: what there is to tell in one of them, and else an honest blank. */
function unknownOf(voice: Voice, ask: Ask, heard: Heard, topic: string | null): Said | null {
  const near = topic === null ? null : first(...ask.near.map((id) => ownTo(voice, id, topic)));
  if (near !== null) return near;
  const said = topic === null ? null : onTopic(voice, heard, topic);
  return said !== null && answersByWords(heard, said.line) ? said : answersTo(voice, ask);
}

/**
 * The client's answer to an ask at this stage of the story, or at any; then those of its neighbours.
 * Who has answered an ask from further in does not go back to the surface while anything else fits.
 */
function answersTo(voice: Voice, ask: Ask): Said | null {
  const { scenario, state } = voice;
  const beat = scenario.file.beats.findIndex(({ id }) => id === state.beat);
  const depth = answerDepth(voice, ask);
  const places = [ask.id, ...ask.near].flatMap((id) => [
    { id, place: `beats.${beat}.answers.${id}` },
    { id, place: `answers.${id}` },
  ]);
  const from = ask.id === 'other-who' ? rememberingWho(voice, 'answers.other-who') : voice;
  for (const look of [deeperLine, anyLine])
    for (const { id, place } of places) {
      const line = look(from, place, depth);
      if (line !== null) return { line, topic: line.about, depth: null, ask: id };
    }
  return null;
}

function answerDepth({ scenario, state, depth }: Voice, ask: Ask): Depth {
  if (!ask.drawsOnAgency) return depth;
  const own = depthAt(scenario, state.agency);
  return atLeast(depth, own) ? own : depth;
}

/** The coach makes room or says something about the story: the client goes on from there. */
function inStory(voice: Voice, ask: Ask, heard: Heard, named: string | null): Said | null {
  if (named !== null) {
    const own = asksOfClient(voice, ask, heard, named) ? answersTo(voice, alone(ask)) : null;
    const said = own ?? onTopic(voice, heard, named, ask);
    if (said !== null) return said;
  }
  const { topic } = voice.state;
  if (ask.goesOn) {
    const onwards = topic === null ? null : onTopic(voice, heard, topic, ask);
    // In the middle of telling they tell on; otherwise a word of understanding moves the story.
    const telling =
      ask.id === 'more' || (topic !== null && atLeast(voice.state.told[topic], 'partial'));
    const further = telling ? first(onwards, nextOfBeat(voice)) : first(nextOfBeat(voice), onwards);
    if (further !== null) return further;
  }
  return answersTo(voice, ask);
}

/**
 * The next thing that the client would say at this stage of the story when left to speak, or null.
 *
 * @param fits which of these things may be said; any, where it is left out
 */
export function nextOfBeat(voice: Voice, fits: (line: Line) => boolean = () => true): Said | null {
  const { scenario, state } = voice;
  for (let at = scenario.file.beats.findIndex(({ id }) => id === state.beat); at >= 0; at -= 1) {
    const line = unspoken(voice, `beats.${at}.goes-on`).find(fits);
    if (line !== undefined) return { line, topic: line.about, depth: null, ask: null };
  }
  return null;
}

/** Something of the client's own: the story, the topic in hand, a topic not touched yet, or a word that fits any talk. */
function goesOn(voice: Voice, heard: Heard): Said | null {
  const { scenario, state } = voice;
  const untold = Object.keys(scenario.file.topics).filter((id) => state.told[id] === undefined);
  const neutral = anyLine(voice, 'answers.other-statement');
  return (
    nextOfBeat(voice) ??
    (state.topic === null ? null : onTopic(voice, heard, state.topic)) ??
    first(...untold.map((id) => onTopic(voice, heard, id))) ??
    (neutral === null ? null : { line: neutral, topic: null, depth: null, ask: 'other-statement' })
  );
}
