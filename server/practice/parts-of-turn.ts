import type { TurnForm } from '../scenario/heard.ts';
import type { QuestionForm } from '../text/question-form.ts';
import { questionsOf } from '../text/questions.ts';
import type { Utterance } from '../text/utterance.ts';

/** A question of a turn, or a sentence with the questions taken out. A `check` is a statement said as a question. */
export interface Part {
  readonly form: Exclude<TurnForm, 'none'> | 'check';
  /** The words in lower case, each with one space in front. */
  readonly words: string;
  /** Place among the turn's questions, 0 for the first. */
  readonly order: number;
}

/** A turn in its parts: what is asked, and what is said beside it. */
export function partsOf(utterance: Utterance): Part[] {
  const questions = questionsOf(utterance);
  const parts: Part[] = questions.map(({ form, from, to }, order) => ({
    form: form === 'check' && asks.test(plain(utterance, from, to)) ? 'open' : turnForm[form],
    words: plain(utterance, from, to),
    order,
  }));
  let base = 0;
  for (const { words } of utterance.sentences) {
    const end = base + words.length;
    let from = base;
    for (const question of questions) {
      if (question.to <= base || question.from >= end) continue;
      if (question.from > from) parts.push(statement(utterance, from, question.from));
      from = Math.max(from, Math.min(question.to, end));
    }
    if (from < end) parts.push(statement(utterance, from, end));
    base = end;
  }
  return questions.length === 0 ? parts : parts.filter(saysSomething);
}

/** Whether it is more than a word that leads up to a question, such as "And" or "Okay". */
function saysSomething({ form, words }: Part): boolean {
  return form !== 'statement' || words.split(' ').length > 2;
}

const asks = /^ (what|how|why|who|which|where|when) /;

// An idea in the shape of a question asks nothing of the client that a statement would not.
const turnForm: Readonly<Record<QuestionForm, Part['form']>> = {
  open: 'open',
  fact: 'fact',
  polar: 'polar',
  either: 'either',
  suggests: 'polar',
  check: 'check',
};

function statement(utterance: Utterance, from: number, to: number): Part {
  return { form: 'statement', words: plain(utterance, from, to), order: 0 };
}

function plain(utterance: Utterance, from: number, to: number): string {
  return utterance.words
    .slice(from, to)
    .map(({ norm }) => ` ${norm.replaceAll('’', "'")}`)
    .join('');
}
