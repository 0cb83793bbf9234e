import type { Question } from '../../text/questions.ts';
import type { Span } from '../../text/span.ts';
import type { Behaviour } from '../behaviour.ts';
import type { Reading } from '../reading.ts';

/** The first question of a form; with `share: only`, null where the turn also asks otherwise. */
export function question(behaviour: Behaviour<'question'>, reading: Reading): Span | null {
  const counted = uncovered(`${behaviour.id}.unless`, reading);
  const fitting = counted.filter(({ form }) => behaviour.forms.some((wanted) => wanted === form));
  const first = fitting[0];
  if (first === undefined) return null;
  if (
    behaviour.share === 'only' &&
    reading.questions.some(({ form }) => !behaviour.forms.some((wanted) => wanted === form))
  )
    return null;
  return { start: first.start, end: first.end };
}

/** The questions in which none of the named patterns is found. */
export function uncovered(name: string, { questions, found }: Reading): Question[] {
  const bars = found.get(name) ?? [];
  return questions.filter(({ from, to }) => !bars.some((bar) => bar.from < to && from < bar.to));
}
