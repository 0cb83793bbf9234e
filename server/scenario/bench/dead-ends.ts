import type { Scenario } from '../scenario.ts';
import { doubtful, wrong, type Doubt } from './doubt.ts';

// Beginners make these asks again and again.
const oftenAsked = [
  'feel',
  'other-open',
  'other-polar',
  'other-statement',
  'advice',
  'observation',
];
const enough = 3;

/** Places where a client can be left without a word. */
export function deadEnds({ file, pools }: Scenario): Doubt[] {
  const shallow = (place: string): number =>
    (pools.get(place) ?? []).filter(({ needs, after }) => needs === 'guarded' && after === null)
      .length;
  const doubts: Doubt[] = [];
  for (const place of ['opening', 'endings.flat', 'endings.doubt', 'endings.early.otherwise'])
    if (shallow(place) === 0)
      doubts.push(
        wrong(
          place.split('.'),
          `A client who keeps to the surface has no line here: write one without a depth${place === 'opening' ? ' and without "after"' : ''}.`,
          'key',
        ),
      );
  (pools.get('opening') ?? []).forEach(({ needs }, at) => {
    if (needs !== 'guarded')
      doubts.push(wrong(['opening', at], 'Never said: every session opens at the surface.'));
  });
  if ((pools.get('endings.well') ?? []).every(({ needs }) => needs === 'open'))
    doubts.push(
      doubtful(
        ['endings', 'well'],
        'Who opened up and closed again has no last words here: write one that is not (open).',
        'key',
      ),
    );
  const left =
    shallow('beats.0.goes-on') +
    shallow('answers.other-statement') +
    Object.keys(file.topics).reduce((sum, id) => sum + shallow(`topics.${id}.guarded`), 0);
  if (left < file.turns.most)
    doubts.push(
      doubtful(
        ['turns', 'most'],
        `A client who keeps to the surface has ${left} lines to go on with and ${file.turns.most} turns to fill: write more guarded lines, more for "other-statement", or let the session end sooner.`,
      ),
    );
  for (const ask of oftenAsked) {
    const lines = shallow(`answers.${ask}`);
    if (lines < enough)
      doubts.push(
        doubtful(
          ['answers', ask],
          `Beginners often make the ask "${ask}", and a client on the surface has ${lines} answers to it: write ${enough} or more.`,
          'key',
        ),
      );
  }
  return doubts;
}
