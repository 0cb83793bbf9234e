import { contentStems, sharedStems } from '../../text/content-words.ts';
import type { Span } from '../../text/span.ts';
import type { Behaviour } from '../behaviour.ts';
import type { Reading } from '../reading.ts';

/**
 * What the coach says along with a side story: the client's last turn wanders off in so many words, or the coach marvels at
 * it, and the coach takes the side story up without a word of the focus or of the turn.
 */
export function tangent(behaviour: Behaviour<'tangent'>, reading: Reading): Span | null {
  const { turn, coach, client, questions, coachStems, clientStems, focusStems } = reading;
  if (turn.focus === null || client === null) return null;
  if (!reading.foundInClient.has(`${behaviour.id}.after`) && !marvels(reading)) return null;
  if (reading.found.has(`${behaviour.id}.unless`)) return null;
  if (sharedStems(coachStems, focusStems) > 0) return null;
  const asks = questions[0];
  const takesUp = sharedStems(coachStems, clientStems) > 0;
  if (!takesUp && (asks === undefined || asks.to - asks.from > 12)) return null;
  const evidence = asks ?? coach.sentences[0];
  return evidence === undefined ? null : { start: evidence.start, end: evidence.end };
}

/** A cry over a thing of the story ("A tenner!"), then a question about it and not about the client. */
function marvels({ coach, clientStems, questions }: Reading): boolean {
  const asks = questions.at(-1);
  if (asks === undefined) return false;
  const cries = coach.sentences.some(
    ({ words, end }) =>
      end <= asks.start &&
      words.length <= 6 &&
      /[!?]/.test(words.at(-1)?.after ?? '') &&
      sharedStems(contentStems(words), clientStems) > 0,
  );
  return (
    cries &&
    coach.words
      .slice(asks.from, asks.to)
      .some(({ norm }) => /^(who|whose|he|she|they|him|her|them|his|their|it)$/.test(norm)) &&
    !coach.words.some(({ norm }) => /^your?$/.test(norm))
  );
}
