import { coachLine } from '../practice/review/side-by-side.ts';
import { standingOf, type StepRating } from '../practice/self-rating/self-rating.ts';
import type { Session } from '../practice/session.ts';
import type { StepEvidence, StepGiven, StepsBeside } from './contract/self-rating.ts';
import type { House } from './house.ts';
import { askedIn, headOf } from './show-self-rating.ts';

type Rater = StepsBeside['raters'][number];

/** One of those who rated, and what they say of a marker. */
interface Side extends Rater {
  readonly say: (marker: string) => StepGiven;
}

/**
 * A session's steps side by side: the coach's own, those that instructors have handed in, and the engine's. What is not handed in
 * stands for nobody else in it.
 *
 * @param visitor id of the account that asks
 */
export async function showBeside(
  house: House,
  session: Session,
  visitor: string,
): Promise<StepsBeside> {
  const { store, practice } = house;
  const [self, mentors] = await Promise.all([
    store.findSelfRating(session.id),
    store.listMentorRatings([session.id]),
  ]);
  const names = await store.namesOf([session.account, ...mentors.map(({ by }) => by)]);
  const person = (who: 'coach' | 'mentor', account: string, rating: StepRating): Side => ({
    ...{ who, name: names.get(account) ?? '', own: account === visitor },
    say: (marker) => saidBy(session, rating, marker),
  });
  const isDone = self !== null && standingOf(self) === 'handed-in';
  const people = [
    ...(isDone ? [person('coach', session.account, self)] : []),
    ...mentors.map((rating) => person('mentor', rating.by, rating)),
  ];
  const steps = practice.rate(session).markers;
  const engine: Side = {
    ...{ who: 'engine', name: '', own: false },
    say: (marker) => ({
      step: steps[marker] ?? null,
      evidence: heardIn(practice.rubric, session, marker),
    }),
  };
  const sides = [...people.toSorted((a, b) => Number(b.own) - Number(a.own)), engine];
  return {
    session: headOf(house, session),
    blind: isDone ? self.blind : null,
    raters: sides.map(({ who, name, own }) => ({ who, name, own })),
    markers: askedIn(house).map((marker) => ({
      ...marker,
      given: sides.map(({ say }) => say(marker.id)),
    })),
  };
}

function saidBy({ exchanges }: Session, { markers, quotes }: StepRating, of: string): StepGiven {
  const own = quotes.filter(({ marker }) => marker === of);
  const evidence = own.flatMap(({ turn, start, end }): StepEvidence[] => {
    const coach = exchanges.find(({ index }) => coachLine(index) === turn)?.coach ?? null;
    return coach === null ? [] : [{ turn, quote: coach.slice(start, end), heard: null }];
  });
  return { step: markers[of] ?? null, evidence: evidence.toSorted((a, b) => a.turn - b.turn) };
}

function heardIn(
  { behaviours }: House['practice']['rubric'],
  { exchanges }: Session,
  of: string,
): StepEvidence[] {
  return exchanges.flatMap(({ index, report }) =>
    report.findings
      .filter(({ marker }) => marker === of)
      .map(({ behaviour, kind, quote }) => {
        const title = behaviours.find(({ id }) => id === behaviour)?.title ?? behaviour;
        return { turn: coachLine(index), quote, heard: { title, kind } };
      }),
  );
}
