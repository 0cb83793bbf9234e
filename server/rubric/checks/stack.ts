import type { Span } from '../../text/span.ts';
import type { Behaviour } from '../behaviour.ts';
import type { Reading } from '../reading.ts';
import { uncovered } from './question.ts';

/**
 * From the first to the last of several different questions in one turn. Two that stand apart may be one question said again
 * more simply, so two count only where `and` joins them; three always do.
 */
export function stack(behaviour: Behaviour<'stack'>, reading: Reading): Span | null {
  const questions = uncovered(`${behaviour.id}.unless`, reading).filter(
    ({ from, to }) => to - from > 2,
  );
  const [first, last] = [questions[0], questions.at(-1)];
  if (first === undefined || last === undefined || questions.length < 2) return null;
  if (questions.length === 2 && last.joined !== 'and') return null;
  return { start: first.start, end: last.end };
}
