import { coachLine } from '../../practice/review/side-by-side.ts';
import { standingOf, type SelfRating } from '../../practice/self-rating/self-rating.ts';
import type { Session } from '../../practice/session.ts';
import { markup, type Part } from '../../report/archive/markup.ts';
import { whenOf } from '../../report/archive/moments.ts';
import { section, table } from '../../report/archive/parts.ts';
import type { StepsBeside } from '../contract/self-rating.ts';
import { showBeside } from '../steps-beside.ts';
import type { OwnArchive } from './archive-page.ts';
import { stepWords } from './step-words.ts';

const standings = {
  rating: 'You have not handed it in yet.',
  'given-up': 'You gave it up; what you had rated is kept.',
  'handed-in': '',
  none: '',
} as const;

/**
 * How a session was rated: the coach’s own steps, and beside them the others’ once the coach has handed in.
 *
 * @param isTold whether the coach is told of results
 */
export async function ratedOf(
  { house, account }: OwnArchive,
  session: Session,
  isTold: boolean,
): Promise<Part> {
  const rating = await house.store.findSelfRating(session.id);
  if (rating === null) return null;
  const isDone = isTold && rating.handedInAt !== null;
  const beside = isDone ? await showBeside(house, session, account) : null;
  return section('Self-rating', [
    rating.handedInAt === null
      ? markup`<p>Begun on ${whenOf(rating.begunAt)}. ${standings[standingOf(rating)]}</p>`
      : markup`<p>Handed in on ${whenOf(rating.handedInAt)}, ${rating.blind === true ? 'blind: before you knew of any result' : 'not blind: you knew of results'}.</p>`,
    beside === null ? ownSteps(house.practice.rubric.markers, rating) : besideTable(beside),
    ownQuotes(house.practice.rubric.markers, session, rating),
  ]);
}

interface Named {
  readonly id: string;
  readonly title: string;
}

function ownSteps(markers: readonly Named[], rating: SelfRating): Part {
  return table(
    'Your steps',
    ['Marker', 'You'],
    markers.flatMap(({ id, title }) => {
      const step = rating.markers[id];
      return step === undefined ? [] : [[title, stepWords[step]]];
    }),
  );
}

function besideTable({ raters, markers }: StepsBeside): Part {
  const heads = raters.map(({ own, who, name }) =>
    own ? 'You' : who === 'engine' ? 'Engine' : name,
  );
  return table(
    'Steps side by side',
    ['Marker', ...heads],
    markers.map(({ title, given }) => [
      title,
      ...given.map(({ step }) => (step === null ? '–' : stepWords[step])),
    ]),
  );
}

function ownQuotes(
  markers: readonly Named[],
  { exchanges }: Session,
  { quotes }: SelfRating,
): Part {
  const picked = quotes.flatMap(({ marker, turn, start, end }) => {
    const coach = exchanges.find(({ index }) => coachLine(index) === turn)?.coach ?? null;
    const title = markers.find(({ id }) => id === marker)?.title ?? marker;
    return coach === null
      ? []
      : [markup`<li>${title}: <q dir="auto">${coach.slice(start, end)}</q></li>`];
  });
  return picked.length === 0 ? null : markup`<h3>Words that you went by</h3><ul>${picked}</ul>`;
}
