import type { Behaviour } from './behaviour.ts';
import type { Span } from '../text/span.ts';
import type { Finding, TurnInContext, TurnReport } from './finding.ts';
import { movesOf } from './moves.ts';
import { hear } from './hear.ts';
import { readTurn } from './reading.ts';
import type { Rubric } from './rubric.ts';

/**
 * What a rubric hears in one coach turn. The same turn in the same context always gives the same report.
 *
 * @param turn any text, the empty one included, which carries nothing
 */
export function evaluate(rubric: Rubric, turn: TurnInContext): TurnReport {
  const reading = readTurn(turn, rubric.patterns);
  const heard = hear(rubric, reading);
  const findings = rubric.behaviours.flatMap((behaviour) => {
    const span = heard.get(behaviour.id);
    return span === undefined ? [] : [toFinding(behaviour, turn.coach, span)];
  });
  return {
    moves: movesOf(reading),
    findings: findings.toSorted((a, b) => a.start - b.start || a.end - b.end),
  };
}

function toFinding(
  { id, kind, marker, message }: Behaviour,
  text: string,
  { start, end }: Span,
): Finding {
  const quote = text.slice(start, end);
  return { behaviour: id, kind, marker, start, end, quote, message: fill(message, quote) };
}

/** Puts the evidence into a message, shortened so that the whole stays within 90 characters. */
function fill(message: string, quote: string): string {
  const room = 90 - message.replace('{quote}', '').length;
  const flat = quote.replace(/\s+/g, ' ');
  const words =
    flat.length <= room
      ? flat
      : `${Array.from(flat)
          .slice(0, room - 1)
          .join('')
          .trimEnd()}…`;
  return message.replace('{quote}', () => words);
}
