import type { Span } from '../../text/span.ts';
import type { Behaviour } from '../behaviour.ts';
import type { Reading } from '../reading.ts';

/** The whole of a turn that is long and shows enough signs of the coach's own thinking. */
export function length(behaviour: Behaviour<'length'>, { coach, found }: Reading): Span | null {
  const words = coach.words.filter(({ start, end }) => end > start).length;
  if (words < behaviour.words) return null;
  if ((found.get(`${behaviour.id}.find`) ?? []).length < behaviour.signs) return null;
  const [first, last] = [coach.sentences[0], coach.sentences.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
