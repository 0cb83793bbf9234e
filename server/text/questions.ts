import { clausesOf, type Clause } from './clauses.ts';
import { spanOf } from './match.ts';
import { formOfStart, innerStart, invites, type QuestionForm } from './question-form.ts';
import type { Span } from './span.ts';
import type { Sentence, Utterance, Word } from './utterance.ts';

/** A question or an invitation to speak, with its words. */
export interface Question extends Span {
  readonly form: QuestionForm;
  /** Positions in `utterance.words`, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** The word that joined it to what came before, such as `and`; empty when none did. */
  readonly joined: string;
}

/**
 * The questions of a text in order, read with and without question marks.
 * A tag behind a statement ("isn't it?", "right?") and an echo of a word or two ("Paper?") are none.
 */
export function questionsOf(utterance: Utterance): Question[] {
  const clauses = clausesOf(utterance);
  return utterance.sentences.flatMap((sentence) =>
    inSentence(
      utterance,
      sentence,
      clauses.filter((clause) => clause.sentence === sentence),
    ),
  );
}

function inSentence(
  utterance: Utterance,
  sentence: Sentence,
  clauses: readonly Clause[],
): Question[] {
  const found: { form: QuestionForm; from: number; joined: string }[] = [];
  const closed = /[.!]/.test(sentence.words.at(-1)?.after ?? '');
  const marking = sentence.asks ? 'marked' : 'unmarked';
  for (const clause of clauses) {
    const words = utterance.words.slice(clause.from, clause.to);
    if (invites(words.map(({ norm }) => norm)))
      found.push({ form: 'open', from: clause.from, joined: clause.joined });
    else if (!closed && !isTag(words, clause)) {
      const start = beginning(words, marking);
      const last = found.at(-1);
      // "Do you want to stay, or shall we go back?" puts one question with two answers.
      if (clause.joined === 'or' && last !== undefined) {
        if (last.form === 'polar') last.form = 'either';
      } else if (start !== null) {
        found.push({ form: start.form, from: clause.from + start.at, joined: clause.joined });
      }
    }
  }
  const first = clauses[0];
  if (
    found.length === 0 &&
    sentence.asks &&
    first !== undefined &&
    !endsInTag(utterance, clauses)
  ) {
    const form = unheaded(utterance.words.slice(first.from, clauses.at(-1)?.to));
    if (form !== null) found.push({ form, from: first.from, joined: first.joined });
  }
  // "Should you catch me at it again, how …": a condition turned round, not a question of its own.
  if (
    found.length > 1 &&
    /^(should|were|had)$/.test(utterance.words[found[0]?.from ?? 0]?.norm ?? '')
  )
    found.shift();
  return found.map((start, at) => reach(utterance, sentence, clauses, start, found[at + 1]?.from));
}

function beginning(
  words: readonly Word[],
  marking: 'marked' | 'unmarked',
): { form: QuestionForm; at: number } | null {
  const form = formOfStart(words, marking);
  if (form !== null) return { form, at: 0 };
  const at = innerStart(words);
  const inner = at === -1 ? null : formOfStart(words.slice(at), marking);
  return inner === null ? null : { form: inner, at };
}

/** A statement that a mark makes a question: an echo when short, else a yes or a no is asked for. */
function unheaded(words: readonly Word[]): QuestionForm | null {
  if (words.some(({ norm }) => /^(what|why|how|where)$/.test(norm)) && words.length > 2)
    return 'open';
  return words.length <= 3 ? null : 'check';
}

function isTag(words: readonly Word[], clause: Clause): boolean {
  if (clause.opens) return false;
  const rest = words.filter(({ norm }) => norm !== 'not').map(({ norm }) => norm);
  if (rest.length === 1)
    return /^(right|yeah|yes|no|eh|huh|okay|ok|innit|hey|lah|correct|then|though)$/.test(
      rest[0] ?? '',
    );
  if (/^(do|would) you (think|reckon|say)$/.test(rest.join(' '))) return true;
  return (
    rest.length === 2 &&
    /^(do|does|did|is|are|am|was|were|have|has|had|can|could|will|would|should)$/.test(
      rest[0] ?? '',
    ) &&
    words.length <= 3
  );
}

function endsInTag(utterance: Utterance, clauses: readonly Clause[]): boolean {
  const last = clauses.at(-1);
  return last !== undefined && isTag(utterance.words.slice(last.from, last.to), last);
}

/** A question runs on to the next one or to the end of its sentence, its mark included. */
function reach(
  utterance: Utterance,
  sentence: Sentence,
  clauses: readonly Clause[],
  { form, from, joined }: { form: QuestionForm; from: number; joined: string },
  next: number | undefined,
): Question {
  const lastClause =
    next === undefined ? clauses.at(-1) : clauses.findLast((clause) => clause.to <= next);
  const to = Math.max(lastClause?.to ?? from + 1, from + 1);
  const span = spanOf(utterance.words.slice(from, to));
  return {
    form,
    from,
    to,
    joined,
    start: span.start,
    end: next === undefined ? sentence.end : span.end,
  };
}
