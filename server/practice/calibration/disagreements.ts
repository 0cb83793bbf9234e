import { saidOf } from './compare-ratings.ts';
import type { CalibrationExercise, GivenRating } from './exercise.ts';
import { stepsApart, type Step } from './steps.ts';

/** A marker of a session that not all put on the same step. */
export interface MarkerDisagreement {
  readonly place: number;
  readonly marker: string;
  /** How many steps the two furthest lie apart, 1 to 3. */
  readonly apart: number;
  readonly ratings: readonly { readonly rater: string; readonly step: Step }[];
}

/** A behaviour in a turn that some heard and some did not. */
export interface TurnDisagreement {
  readonly place: number;
  /** Index of the line as the debrief counts. */
  readonly turn: number;
  readonly behaviour: string;
  /** Who heard it, with the words as code-unit offsets into the turn; null where they did not. */
  readonly ratings: readonly {
    readonly rater: string;
    readonly heard: { readonly start: number; readonly end: number } | null;
  }[];
}

/** Where raters differ, side by side, in the order of the sessions and turns. The engine is among the raters, as `engine`. */
export interface Disagreements {
  readonly markers: readonly MarkerDisagreement[];
  readonly turns: readonly TurnDisagreement[];
}

/** Everything on which those who have handed in, and the engine, do not all say the same. */
export function disagreements(
  exercise: CalibrationExercise,
  ratings: readonly GivenRating[],
): Disagreements {
  const said = saidOf(exercise, ratings);
  return {
    markers: exercise.sessions.flatMap(({ place }) =>
      exercise.markers.flatMap((marker): MarkerDisagreement[] => {
        const given = said
          .filter((one) => one.place === place)
          .flatMap(({ by, markers }) => {
            const step = markers[marker];
            return step === undefined ? [] : [{ rater: by, step }];
          });
        const apart = widest(given.map(({ step }) => step));
        return apart === 0 ? [] : [{ place, marker, apart, ratings: given }];
      }),
    ),
    turns: exercise.sessions.flatMap(({ place, engine: { turns } }) =>
      turns.flatMap((turn) => inTurn(said, place, turn)),
    ),
  };
}

function inTurn(said: ReturnType<typeof saidOf>, place: number, turn: number): TurnDisagreement[] {
  const listened = said.filter((one) => one.place === place && one.turns.includes(turn));
  const heardIn = listened.flatMap(({ heard }) => heard.filter((one) => one.turn === turn));
  return [...new Set(heardIn.map(({ behaviour }) => behaviour))].flatMap((behaviour) => {
    const given = listened.map(({ by, heard }) => {
      const found = heard.find((one) => one.turn === turn && one.behaviour === behaviour);
      return { rater: by, heard: found ? { start: found.start, end: found.end } : null };
    });
    return given.every(({ heard }) => heard !== null)
      ? []
      : [{ place, turn, behaviour, ratings: given }];
  });
}

function widest(given: readonly Step[]): number {
  return Math.max(0, ...given.flatMap((one) => given.map((other) => stepsApart(one, other))));
}
