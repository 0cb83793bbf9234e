import type { Span } from '../../text/span.ts';
import type { Behaviour } from '../behaviour.ts';
import { holds } from '../conditions.ts';
import type { Reading } from '../reading.ts';
import { echo } from './echo.ts';
import { length } from './length.ts';
import { question } from './question.ts';
import { reflection } from './reflection.ts';
import { stack } from './stack.ts';
import { tangent } from './tangent.ts';
import { wording } from './wording.ts';

/** The evidence for a behaviour in a turn, or null. What other behaviours are heard does not count here. */
export function check(behaviour: Behaviour, reading: Reading): Span | null {
  if (!inPlace(behaviour, reading)) return null;
  switch (behaviour.check) {
    case 'wording':
      return wording(behaviour, reading);
    case 'question':
      return question(behaviour, reading);
    case 'stack':
      return stack(behaviour, reading);
    case 'length':
      return length(behaviour, reading);
    case 'reflection':
      return reflection(behaviour, reading);
    case 'echo':
      return echo(behaviour, reading);
    case 'tangent':
      return tangent(behaviour, reading);
  }
}

/** Whether all that the behaviour asks of the turn's place in the talk holds. */
export function inPlace(behaviour: Behaviour, reading: Reading): boolean {
  return behaviour.when?.every((name) => holds(name, reading)) ?? true;
}
