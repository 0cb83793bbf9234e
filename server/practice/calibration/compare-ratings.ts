import {
  compareRaters,
  type ComparedRaters,
  type OverallAgreement,
  type PairOfRaters,
} from '../agreement/compare-raters.ts';
import type { Rating } from '../agreement/ratings.ts';
import { countedRatings } from './counted-ratings.ts';
import type { CalibrationExercise, GivenRating, SessionRating } from './exercise.ts';
import { steps } from './steps.ts';

/** What the engine is called among the raters; the others are ids of accounts. */
export const engine = 'engine';

/** How far people agree, and how far all do where the engine is one more rater. */
export interface Agreement {
  readonly people: OverallAgreement;
  readonly all: OverallAgreement;
}

/** How far all who rated an exercise agree. */
export interface ComparedRatings {
  /** Ids of the accounts whose ratings count. */
  readonly raters: readonly string[];
  /** Of all markers together: an item is a marker of a session. */
  readonly whole: Agreement;
  /** An item is a session. */
  readonly markers: readonly (Agreement & { readonly marker: string })[];
  /** Each two raters, the engine among them, over all markers of all sessions; kappa with linear weights. */
  readonly pairs: readonly PairOfRaters[];
  /** Every behaviour that somebody heard: an item is a turn in which the coach spoke. */
  readonly behaviours: readonly (Agreement & { readonly behaviour: string })[];
}

/** One rater's word on one session, with the lines that they listened to. */
interface Said extends SessionRating {
  readonly place: number;
  readonly by: string;
  readonly turns: readonly number[];
}

const shown = { categories: steps, weights: 'linear' } as const;
const heard = { categories: ['not-heard', 'heard'], weights: 'nominal' } as const;

/** Compares all who have handed in, and the engine as one more rater, by marker and by behaviour. */
export function compareRatings(
  exercise: CalibrationExercise,
  ratings: readonly GivenRating[],
): ComparedRatings {
  const said = saidOf(exercise, ratings);
  const ofMarkers = (markers: readonly string[]) => markerItems(said, markers);
  const whole = ofMarkers(exercise.markers);
  const behaviours = [
    ...new Set(said.flatMap((one) => one.heard.map(({ behaviour }) => behaviour))),
  ];
  return {
    raters: [...new Set(said.map(({ by }) => by))].filter((by) => by !== engine),
    whole: agreementOf(whole, shown),
    markers: exercise.markers.map((marker) => ({
      marker,
      ...agreementOf(ofMarkers([marker]), shown),
    })),
    pairs: compareRaters(whole, shown).pairs,
    behaviours: behaviours.toSorted().map((behaviour) => ({
      behaviour,
      ...agreementOf(turnItems(said, behaviour), heard),
    })),
  };
}

/** Everybody's word on every session, the engine's included. Of a session that nobody's rating counts of there is nothing to compare. */
export function saidOf(
  exercise: CalibrationExercise,
  ratings: readonly GivenRating[],
): readonly Said[] {
  const counted = countedRatings(exercise, ratings);
  return exercise.sessions.flatMap(({ place, engine: own }): Said[] => {
    const people = counted.filter((one) => one.place === place);
    if (people.length === 0) return [];
    return [
      ...people.map((one) => ({ ...one, turns: own.turns })),
      { ...own, place, by: engine, turns: own.rated },
    ];
  });
}

function markerItems(said: readonly Said[], markers: readonly string[]): Rating[] {
  return said.flatMap(({ place, by, ...rating }) =>
    markers.flatMap((marker) => {
      const category = rating.markers[marker];
      return category === undefined ? [] : [{ item: `${place} ${marker}`, rater: by, category }];
    }),
  );
}

function turnItems(said: readonly Said[], behaviour: string): Rating[] {
  return said.flatMap(({ place, by, turns, ...rating }) =>
    turns.map((turn) => ({
      item: `${place} ${turn}`,
      rater: by,
      category: rating.heard.some((one) => one.turn === turn && one.behaviour === behaviour)
        ? 'heard'
        : 'not-heard',
    })),
  );
}

function agreementOf(
  items: readonly Rating[],
  scale: Parameters<typeof compareRaters>[1],
): Agreement {
  const overall = (some: readonly Rating[]): ComparedRaters['overall'] =>
    compareRaters(some, scale).overall;
  return { people: overall(items.filter(({ rater }) => rater !== engine)), all: overall(items) };
}
