import type { Move } from './finding.ts';
import type { Reading } from './reading.ts';
import type { Rubric } from './rubric.ts';
import { moveFeatures } from './second-hearer/features.ts';
import { opinions } from './second-hearer/model.ts';

/** What the patterns of `moves.yml` are called in a reading. */
export const moveName = (key: string): string => `moves.${key}`;

/** A wording is not believed where the second hearer gives the move less than this share of its threshold. */
const doubt = 0.4;

/**
 * The moves of a turn, in a fixed order.
 *
 * There are two witnesses as for behaviours: form and wording (questions by their form, the rest by `moves.yml`, outside of
 * questions), and the second hearer, which has learned how people ask, reflect, inform and advise. A move is heard where the second
 * hearer reaches its threshold, and where the wording is there and the second hearer does not find it all but impossible. Whether a
 * question is open is told by its form.
 */
export function movesOf({ secondHearer, patterns }: Rubric, reading: Reading): Move[] {
  const worded = byWording(reading);
  const told =
    secondHearer === null
      ? worded
      : join(worded, opinions(secondHearer.moves, moveFeatures(reading, patterns)));
  const { questions, client } = reading;
  const moves: Move[] = [];
  if (told.has('question'))
    moves.push(questions.some(({ form }) => form === 'open') ? 'question-open' : 'question-closed');
  if (client !== null && told.has('reflection')) moves.push('reflection');
  if (told.has('advice')) moves.push('input-advice');
  else if (told.has('input')) moves.push('input-information');
  return moves;
}

function join(worded: ReadonlySet<string>, told: ReturnType<typeof opinions>): Set<string> {
  return new Set(
    [...told]
      .filter(
        ([label, { probability, threshold }]) =>
          probability >= (worded.has(label) ? doubt * threshold : threshold),
      )
      .map(([label]) => label),
  );
}

function byWording(reading: Reading): Set<string> {
  const told = new Set<string>();
  if (reading.questions.length > 0) told.add('question');
  if (stated(reading, 'reflection')) told.add('reflection');
  if (stated(reading, 'information')) told.add('input');
  if (stated(reading, 'advice') || reading.questions.some(({ form }) => form === 'suggests'))
    told.add('advice');
  return told;
}

function stated({ found, questions }: Reading, key: string): boolean {
  return (found.get(moveName(key)) ?? []).some(
    (match) => !questions.some(({ start, end }) => start < match.end && match.start < end),
  );
}
