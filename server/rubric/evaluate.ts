import type { Behaviour } from './behaviour.ts';
import { check } from './checks/check.ts';
import type { Finding, TurnInContext, TurnReport } from './finding.ts';
import { movesOf } from './moves.ts';
import { readTurn } from './reading.ts';
import type { Rubric } from './rubric.ts';

/**
 * What a rubric hears in one coach turn. The same turn in the same context always gives the same report.
 *
 * @param turn any text, the empty one included, which carries nothing
 */
export function evaluate(rubric: Rubric, turn: TurnInContext): TurnReport {
  const reading = readTurn(turn, rubric.patterns);
  const heard = rubric.behaviours.flatMap((behaviour) => {
    const span = check(behaviour, reading);
    return span === null
      ? []
      : [{ behaviour, finding: toFinding(behaviour, turn.coach, span.start, span.end) }];
  });
  const ids = new Set(heard.map(({ behaviour }) => behaviour.id));
  const findings = heard
    .filter(({ behaviour }) => !behaviour['yields-to']?.some((id) => ids.has(id)))
    .map(({ finding }) => finding)
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  return { moves: movesOf(reading), findings };
}

function toFinding(
  { id, kind, marker, message }: Behaviour,
  text: string,
  start: number,
  end: number,
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
