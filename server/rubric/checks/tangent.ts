import { sharedStems } from '../../text/content-words.ts';
import type { Span } from '../../text/span.ts';
import type { Behaviour } from '../behaviour.ts';
import type { Reading } from '../reading.ts';

/**
 * What the coach says along with a side story: the client's last turn wanders off in so many words, and the coach takes the
 * side story up without a word of the focus or of the turn.
 */
export function tangent(behaviour: Behaviour<'tangent'>, reading: Reading): Span | null {
  const { turn, coach, client, questions, coachStems, clientStems, focusStems } = reading;
  if (turn.focus === null || client === null) return null;
  if (!reading.foundInClient.has(`${behaviour.id}.after`)) return null;
  if (reading.found.has(`${behaviour.id}.unless`)) return null;
  if (sharedStems(coachStems, focusStems) > 0) return null;
  const asks = questions[0];
  const takesUp = sharedStems(coachStems, clientStems) > 0;
  if (!takesUp && (asks === undefined || asks.to - asks.from > 12)) return null;
  const evidence = asks ?? coach.sentences[0];
  return evidence === undefined ? null : { start: evidence.start, end: evidence.end };
}
