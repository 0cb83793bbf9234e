import type { Behaviour } from './behaviour.ts';
import type { Span } from '../text/span.ts';
import { wholeBrackets } from '../text/whole-brackets.ts';
import type { Finding, TurnInContext, TurnReport } from './finding.ts';
import { chooseInstead } from './choose-instead.ts';
import { fillMessage } from './fill-message.ts';
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
  span: Span,
  reading: Reading,
  offered: readonly string[],
): Finding {
  const { start, end } = wholeBrackets(reading.turn.coach, span);
  const quote = reading.turn.coach.slice(start, end);
  return {
    behaviour: id,
    kind,
    marker,
    start,
    end,
    quote,
    message: fillMessage(message, quote),
    instead: chooseInstead(instead, reading, offered),
  };
}
