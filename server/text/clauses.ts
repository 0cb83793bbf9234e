import type { Sentence, Utterance, Word } from './utterance.ts';

/** A stretch of words that begins where a speaker starts afresh: at a mark, a conjunction or a hesitation. */
export interface Clause {
  /** Position of the first word in `utterance.words`, connecting words left out. */
  readonly from: number;
  /** Position after the last word, before the next clause's connecting words. */
  readonly to: number;
  /** The sentence that it belongs to. */
  readonly sentence: Sentence;
  /** True when it stands first in its sentence, connecting words left out. */
  readonly opens: boolean;
  /** The last connecting word before it, such as `or`; empty when a mark alone parts it. */
  readonly joined: string;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

// After these a speaker can start anew in the middle of a sentence, also where no mark was written.
const joining = set('and but so or okay ok um uh uhm er erm ehm cause because');
// These lead into a sentence.
const leading = set(
  'right well now then yeah yes yep no nah like also alright hey anyway actually maybe please sorry thanks look listen see great good lovely ' +
    'fine sure mm hmm mhm oh ah eh ha haha aw brilliant perfect interesting first',
);

/** The clauses of a text, in order. */
export function clausesOf(utterance: Utterance): Clause[] {
  const clauses: Clause[] = [];
  let base = 0;
  for (const sentence of utterance.sentences) {
    const starts = startsOf(sentence.words);
    starts.forEach(({ at, joined }, position) => {
      const next = starts[position + 1]?.at ?? sentence.words.length;
      const to = position + 1 < starts.length ? trimJoining(sentence.words, at, next) : next;
      clauses.push({ from: base + at, to: base + to, sentence, opens: position === 0, joined });
    });
    base += sentence.words.length;
  }
  return clauses;
}

function startsOf(words: readonly Word[]): { at: number; joined: string }[] {
  const starts: { at: number; joined: string }[] = [];
  let fresh = true;
  let joined = '';
  words.forEach((word, at) => {
    if (joining.has(word.norm) || (fresh && leading.has(word.norm) && at < words.length - 1)) {
      fresh = true;
      joined = word.norm;
    } else if (fresh) {
      starts.push({ at, joined });
      fresh = false;
      joined = '';
    }
    if (/[,;:.!?…–—("“”]|\s-/.test(word.after)) fresh = true;
  });
  return starts;
}

function trimJoining(words: readonly Word[], from: number, to: number): number {
  let end = to;
  while (end - 1 > from && joining.has(words[end - 1]?.norm ?? '')) end -= 1;
  return end;
}
