import type { Heard, TurnForm } from '../scenario/heard.ts';
import { isEnglish } from '../text/is-english.ts';
import type { Utterance } from '../text/utterance.ts';

// Words that stand for what was said before: not "that" before a clause, nor the "there" of "Is there …".
const pointsBack =
  / (it|this|those|these|he|she|they|them|him|her|there|then|that(?! (you|i|we|he|she|they|it|your|there|would|could|is|are) ))(?= |$)/;
const exists = /^ (is|are|was|were|has|have|will|would|could) there /;
// "What is it like to have nothing to give?": the "it" is what follows.
const follows =
  / (is|was|would|will|does|did|has|can|could|must|might) (it|that)(?= ((be|been|feel|felt|like|for you|so|hard|easy|strange|good) )*((to|when|if|having|being|not \S+ing) |that (i|you|we|he|she|they) ))/;

// A turn that begins so goes on from what was said.
const takesUp = /^\W*(so|ok|okay|then|but|and|maybe|perhaps|well|yes|no|right)\b/i;

/**
 * Whether one of the words stands for something that was said before.
 *
 * @param words in lower case, each with one space in front
 */
export function pointsToBefore(words: string): boolean {
  return pointsBack.test(words.replace(exists, ' ').replace(follows, ' $1'));
}

/**
 * The kind of talk where no ask is known, as an ask that every client answers; null where it is about a topic that is named.
 *
 * @param question the words of the turn's last question, in lower case, each with one space in front; empty where it asks nothing
 */
export function kindOfTalk(
  coach: string,
  heard: Pick<Heard, 'topics' | 'form' | 'words' | 'echoes' | 'addresses' | 'refers'>,
  utterance: Utterance,
  question: string,
): string | null {
  if (!/\p{L}/u.test(coach)) return coach.includes('?') ? 'clarify' : 'puzzling';
  if (!isEnglish(coach)) return 'other-language';
  const { topics, form, words, echoes, addresses, refers } = heard;
  // A topic named beside a question is what the question is about where it points there: "What happened to him?"
  const besides = form !== 'statement' && !refers && topics.every(({ asked }) => !asked);
  const asked = form === 'statement' ? null : byQuestion(form, question);
  // "Does your father know?" names whom it asks of, and still asks for a yes or a no.
  if (topics.length > 0 && !besides) return asked === 'other-open' ? null : asked;
  const all = utterance.words.map(({ norm }) => ` ${norm}`).join('');
  const betweenUs = addresses || / (me|us|we|our)(?= |$)/.test(all);
  const strange = !echoes && !betweenUs && !pointsToBefore(all);
  if (form === 'statement') {
    // "And you?"
    if (words < 4 && coach.trimEnd().endsWith('?')) return 'other-open';
    if (strange && words < 4) return 'puzzling';
    if (strange) return takesUp.test(coach) ? 'other-statement' : 'off-topic';
    return echoes && words > 2 ? 'reflection' : 'other-statement';
  }
  return asked;
}

function byQuestion(form: Exclude<TurnForm, 'statement'>, question: string): string {
  const named = inWords.find(({ asks }) => asks.test(question))?.id;
  return named !== undefined && form !== 'either' ? named : byForm[form];
}

// What a question's first words ask for, with or without a preposition: "To whom?", "And whose words are those?"
const inWords = [
  {
    id: 'other-who',
    asks: /^( (and|so|but|then|to|for|with|of|by|from|about))* (who|whom|whose)(?= |$)/,
  },
  // A name, a colour or a moment, where the other facts are numbers.
  { id: 'other-open', asks: /^( (and|so|but|then))* (since )?when(?= |$)/ },
  {
    id: 'other-open',
    asks: /^( (and|so|but|then))* (what|which) (name|colour|color|size|side|school|street|town|city|country)(?= |$)/,
  },
  {
    id: 'other-fact',
    asks: /^( (and|so|but|then))* (what|which) (time|day|date|month|year)(?= |$)/,
  },
  { id: 'other-where', asks: /^( (and|so|but|then|to|from))* where(?= |$)/ },
] as const;

const byForm: Readonly<Record<Exclude<TurnForm, 'statement'>, string>> = {
  open: 'other-open',
  polar: 'other-polar',
  either: 'other-either',
  fact: 'other-fact',
  none: 'other-statement',
};
