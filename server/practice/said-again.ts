import { questionsOf } from '../text/questions.ts';
import type { Utterance } from '../text/utterance.ts';

// A longer question nobody says again.
const most = 9;

// What asks for a kindness, and not for an answer: "Can you tell me …", "May I …".
const request =
  /^(can|could|would|will|may|might|shall|should) (you|i|we)\b|^(tell|say|let|take|give|i (wonder|am|was))\b|^i'm /i;

// "You" that something is done to, and not that does it: "What is it to you?", "What stops you?"
const object =
  /\b(to|for|with|of|about|from|at|behind|on|by|in|than|like|near|around|tell|tells|told|give|gives|gave|make|makes|made|ask|asks|asked|let|lets|help|helps|helped|stop|stops|stopped|hold|holds|held|keep|keeps|kept|bring|brings|brought|takes|took|hurts|scares|bothers|taught|needs|wants|wanted|knows|knew|sees|saw|calls|called|show|shows|showed|shown|back|backs|backed|send|sends|sent|pay|pays|paid|teach|teaches|tease|teased|hear|hears|heard|meet|met|love|loves|loved|hate|hates|hated|trust|trusts|trusted) you\b/gi;

const auxiliary =
  'do|does|did|are|were|was|is|am|have|has|had|can|could|will|would|shall|should|may|might|must';
const joins = 'that|if|when|as|and|what|how|because|while|before|after|than';
const subject = new RegExp(
  `(^(what|who|which \\w+)|\\b(it|that|this|he|she|they)) (?!(${auxiliary}|${joins})\\b)\\w+ you\\b(?!'| (${auxiliary})\\b)`,
  'gi',
);

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

/** A question as whoever was asked says it again: "What do you hear?" becomes "What do I hear?" */
function turnedRound(question: string): string {
  return question
    .replaceAll('’', "'")
    .replace(object, (found) => found.replace(/you$/i, '\u0000'))
    .replace(subject, (found) => found.replace(/you$/i, '\u0000'))
    .replace(pronouns, (found) => other[found.toLowerCase()] ?? found)
    .replaceAll('\u0000', 'me');
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
  const text = utterance.text.slice(last.start, last.end).trim();
  if (last.form === 'check' && !/^(who|whose|what|which|where|when|why|how)\b/i.test(text))
    return null;
  // "What comes next, if you let it?"
  const [plain = ''] = text
    .replace(/^((and|so|but|then|well|ok|okay|now),? )+/i, '')
    .replace(/[?.!\s]+$/u, '')
    .split(/[,;:] /);
  const words = plain.split(/\s+/).length;
  if (words < 2 || words > most || /[:"“”()]/.test(plain) || request.test(plain)) return null;
  const again = turnedRound(plain);
  return `${again.charAt(0).toUpperCase()}${again.slice(1)}?`;
}
