import type { SpokenTurn, TurnInContext } from '../rubric/finding.ts';
import { UsageError } from './usage-error.ts';

/** One coach turn to rate by itself, as a line of JSON gives it. */
export interface Item {
  readonly id: string | number;
  readonly turn: TurnInContext;
}

/**
 * Reads `{id, focus, context: [{speaker, text}], coach}`; `focus` and `context` may be left out, other keys are passed over.
 *
 * @param place `FILE:LINE`, in front of every message
 * @throws UsageError when the line is no such object
 */
export function readItem(line: string, place: string): Item {
  const fail = (sentence: string): never => {
    throw new UsageError(`${place} ${sentence}`);
  };
  const value = parse(line);
  if (!isObject(value)) return fail('The line is not a JSON object.');
  const { id, focus = null, context = [], coach } = value;
  if (typeof id !== 'string' && typeof id !== 'number') {
    return fail('"id" is missing; give each turn a text or a number to know it by.');
  }
  if (typeof coach !== 'string') {
    return fail('"coach" is missing; it holds the words of the coach as a text.');
  }
  if (focus !== null && typeof focus !== 'string') return fail('"focus" takes a text or null.');
  if (!Array.isArray(context)) return fail('"context" takes a list of turns, or an empty list.');
  const turns = context.map((turn: unknown, at): SpokenTurn => {
    if (isObject(turn)) {
      const { speaker, text } = turn;
      if ((speaker === 'coach' || speaker === 'client') && typeof text === 'string') {
        return { speaker, text };
      }
    }
    return fail(
      `Turn ${at + 1} of "context" takes a "speaker", "coach" or "client", and a "text".`,
    );
  });
  return { id, turn: { focus, context: turns, coach, position: null } };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
