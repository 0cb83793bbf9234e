import type { Behaviour } from './behaviour.ts';
import type { Span } from '../text/span.ts';
import type { Finding, TurnInContext, TurnReport } from './finding.ts';
import { chooseInstead } from './choose-instead.ts';
import { hear } from './hear.ts';
import { movesOf } from './moves.ts';
import { whyNotRated } from './not-rated.ts';
import { offeredIn, outcomes } from './opportunities.ts';
import { readTurn, type Reading } from './reading.ts';
import type { Rubric } from './rubric.ts';

/**
 * What a rubric hears in one coach turn. The same turn in the same context always gives the same report.
 *
 * @param turn any text: the empty one carries nothing, and one that is not English, or too long, is said to be not rated
 */
export function evaluate(rubric: Rubric, turn: TurnInContext): TurnReport {
  const notRated = whyNotRated(turn.coach);
  if (notRated !== null) return { moves: [], findings: [], opportunities: [], notRated };
  const reading = readTurn(turn, rubric.patterns);
  const heard = hear(rubric, reading);
  const offered = offeredIn(rubric, reading);
  const findings = rubric.behaviours.flatMap((behaviour) => {
    const span = heard.get(behaviour.id);
    return span === undefined ? [] : [toFinding(behaviour, span, reading, offered)];
  });
  return {
    moves: movesOf(rubric, reading),
    findings: findings.toSorted((a, b) => a.start - b.start || a.end - b.end),
    opportunities: outcomes(rubric, offered, findings),
  };
}

function toFinding(
  { id, kind, marker, message, instead }: Behaviour,
  { start, end }: Span,
  reading: Reading,
  offered: readonly string[],
): Finding {
  const quote = reading.turn.coach.slice(start, end);
  return {
    behaviour: id,
    kind,
    marker,
    start,
    end,
    quote,
    message: fill(message, quote),
    instead: chooseInstead(instead, reading, offered),
  };
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
