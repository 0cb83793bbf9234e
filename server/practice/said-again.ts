import { questionsOf } from '../text/questions.ts';
import type { Utterance, Word } from '../text/utterance.ts';

// A longer question nobody says again.
const most = 9;

// What asks for a kindness, and not for an answer: "Can you tell me …", "May I …".
const request =
  /^(can|could|would|will|may|might|shall|should) (you|i|we)\b|^(tell|say|let|take|give|i (wonder|am|was))\b|^i'm /i;

// Behind these "you" is who does something: "How do you …", "What if you …", "So you …".
const leadsTo =
  /^(do|does|did|are|were|was|is|am|have|has|had|can|could|will|would|shall|should|may|might|must|if|when|whenever|as|what|whatever|which|how|why|where|wherever|because|while|unless|although|though|whether|so|then|but|once)$/;
// And behind these where there is something that they do: "before you left", "the one that you want".
const mayLeadTo = /^(that|it|this|there|before|after|since|until|till|than|like|and|or)$/;
const finite = /^(are|were|was|had|will|would|can|could|should|might|must|did)$/;
const denies = /^(not|never|also|still|even|ever)$/;

/** Whether the "you" at a place is who something is done to, and not who does it: "What is it to you?", "Does he hurry you?" */
function isObject(words: readonly Word[], at: number): boolean {
  const back = denies.test(words[at - 1]?.norm ?? '') ? 2 : 1;
  const last = words[at - back];
  const next = words[at + 1];
  if (last === undefined || leadsTo.test(last.norm)) return false;
  // "Who decided you were suitable?"
  if (finite.test(next?.norm ?? '')) return false;
  const acts = next !== undefined && (doesSomething(next) || denies.test(next.norm));
  if (!acts) return true;
  // "the people you meet", and "what helps you decide"
  return !mayLeadTo.test(last.norm) && (last.tags.has('Verb') || last.tags.has('Preposition'));
}

function doesSomething({ tags }: Word): boolean {
  return (
    ['Verb', 'Auxiliary', 'Modal', 'Adverb'].some((tag) => tags.has(tag)) && !tags.has('Gerund')
  );
}

const other: Readonly<Record<string, string>> = {
  'are you': 'am I',
  'were you': 'was I',
  'you are': 'I am',
  'you were': 'I was',
  "aren't you": "aren't I",
  "weren't you": "wasn't I",
  "you're": "I'm",
  'am i': 'are you',
  'was i': 'were you',
  'i am': 'you are',
  'i was': 'you were',
  "i'm": "you're",
  you: 'I',
  your: 'my',
  yours: 'mine',
  yourself: 'myself',
  i: 'you',
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
};

const pronouns = new RegExp(`\\b(${Object.keys(other).join('|')})\\b`, 'gi');

const circumstance =
  /^(when|if|after|before|since|while|once|whenever|with|without|at|in|on) (?!(do|does|did|is|are|was|were|will|would) )/i;
const asks = /^(who|whose|whom|what|which|where|why|how)\b/i;

/** A question as whoever was asked says it again: "What do you hear?" becomes "What do I hear?" */
function turnedRound(question: string): string {
  return question
    .replaceAll('’', "'")
    .replace(pronouns, (found) => other[found.toLowerCase()] ?? found)
    .replaceAll(asObject, 'me');
}

// Stands for a "you" that becomes "me", and is as long.
const asObject = '\u0000\u0000\u0000';

/** A text with every "you" marked that something is done to. */
function withObjects({ text, words }: Utterance, from: number, to: number): string {
  const within = words.slice(from, to);
  return within.reduce(
    (marked, { norm, start, end }, at) =>
      norm === 'you' && end - start === asObject.length && isObject(within, at)
        ? marked.slice(0, start) + asObject + marked.slice(end)
        : marked,
    text,
  );
}

/**
 * The last question of a turn as the client would say it again before they answer, or null where nobody would: a long one,
 * one of a single word, a request, or one typed in haste.
 */
export function saidAgain(utterance: Utterance): string | null {
  const last = questionsOf(utterance).at(-1);
  // Words typed in haste, without a capital, are read and not repeated.
  if (last === undefined || last.form === 'either' || /^\s*\p{Ll}/u.test(utterance.text))
    return null;
  const text = withObjects(utterance, last.from, last.to).slice(last.start, last.end).trim();
  if (last.form === 'check' && !/^(who|whose|what|which|where|when|why|how)\b/i.test(text))
    return null;
  const pieces = text
    .replace(/^((and|so|but|then|well|ok|okay|now),? )+/i, '')
    .replace(/[?.!\s]+$/u, '')
    .split(/[,;:] /);
  // "What comes next, if you let it?", and "When you let it, what comes next?"
  const led = circumstance.test(pieces[0] ?? '') && asks.test(pieces[1] ?? '');
  const plain = pieces[led ? 1 : 0] ?? '';
  const words = plain.split(/\s+/).length;
  if (words < 2 || words > most || /[:"“”()]/.test(plain) || request.test(plain)) return null;
  const again = turnedRound(plain);
  return `${again.charAt(0).toUpperCase()}${again.slice(1)}?`;
}
