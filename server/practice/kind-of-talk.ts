import type { Heard, TurnForm } from '../scenario/heard.ts';
import type { Utterance } from '../text/utterance.ts';

// Words that stand for what was said before.
const pointsBack = /^(it|that|this|those|these|he|she|they|them|him|her|there|then)$/;

// A turn that begins so goes on from what was said.
const takesUp = /^\W*(so|ok|okay|then|but|and|maybe|perhaps|well|yes|no|right)\b/i;

/** Whether one of the words stands for something that was said before. */
export function pointsToBefore(words: readonly string[]): boolean {
  return words.some((word) => pointsBack.test(word));
}

/** The kind of talk where no ask is known, as an ask that every client answers; null where a topic is named. */
export function kindOfTalk(
  coach: string,
  heard: Pick<Heard, 'topics' | 'form' | 'words' | 'echoes' | 'addresses'>,
  utterance: Utterance,
): string | null {
  const letters = coach.match(/\p{L}/gu)?.length ?? 0;
  const latin = coach.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters === 0) return coach.includes('?') ? 'clarify' : 'puzzling';
  if (latin < letters / 2) return 'other-language';
  const { topics, form, words, echoes, addresses } = heard;
  if (topics.length > 0) return null;
  const strange = !echoes && !addresses && !pointsToBefore(utterance.words.map(({ norm }) => norm));
  if (form === 'statement') {
    if (strange && words < 4) return coach.includes('?') ? 'other-open' : 'puzzling';
    if (strange) return takesUp.test(coach) ? 'other-statement' : 'off-topic';
    return echoes && words > 2 ? 'reflection' : 'other-statement';
  }
  return byForm[form];
}

const byForm: Readonly<Record<Exclude<TurnForm, 'statement'>, string>> = {
  open: 'other-open',
  polar: 'other-polar',
  either: 'other-either',
  fact: 'other-fact',
  none: 'other-statement',
};
