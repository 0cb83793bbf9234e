import { isUnknown } from './asks.ts';
import { nextOfBeat } from './content.ts';
import type { Heard } from './heard.ts';
import type { Line } from './line.ts';
import { first, onTopic, type Said } from './on-topic.ts';
import { anyLine, type Voice } from './voice.ts';

/**
 * What leads over to the story where a question asks for something of the client's own life that the scenario does not hold:
 * who wrote it, where it was. The client sets the question aside and goes on; they would know, so they do not say that they do not.
 * Null where they have no word left for that or nothing to go on with, where they did so a moment ago, and where only looking
 * within would tell.
 */
export function setAside(
  voice: Voice,
  heard: Heard,
  said: Said,
): { aside: Line; next: Said } | null {
  const plain = heard.form === 'open' || heard.form === 'fact';
  if (!plain || heard.within || heard.wanted === 'why' || !isBlank(said)) return null;
  const aside = wordAside(voice);
  if (aside === null) return null;
  const { topic, told } = voice.state;
  const asked = heard.topics.filter((each) => each.asked).map(({ id }) => id);
  const near = topic !== null && topic in told ? [...asked, topic] : asked;
  // What was told in another way is not told as if it were new.
  const isNew = ({ about }: Line) => about === null || !(about in told);
  const next = first(...near.map((id) => onTopic(voice, heard, id)), nextOfBeat(voice, isNew));
  return next === null ? null : { aside, next };
}

/** A word that sets a question aside, or null where none is left or one was said a moment ago. */
export function wordAside(voice: Voice): Line | null {
  if (voice.state.spoken.slice(-lately).some((id) => id.startsWith(`${place}.`))) return null;
  return anyLine(voice, place);
}

const place = 'answers.other-aside';
// Nobody waves off twice running.
const lately = 4;

/** Whether a line says only that there is no answer: what the client knows of a topic answers for itself. */
export function isBlank({ ask, line }: Said): boolean {
  return isUnknown(ask ?? '') && !line.id.startsWith('topics.');
}
