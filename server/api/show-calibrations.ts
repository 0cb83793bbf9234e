import type { Change } from '../practice/agreement/drift.ts';
import { calibrationDrift } from '../practice/calibration/calibration-drift.ts';
import { compareRatings } from '../practice/calibration/compare-ratings.ts';
import type { CalibrationList } from './contract/calibration-results.ts';
import type { House } from './house.ts';
import { mayReadResults } from './reach-exercise.ts';
import { viewPair } from './show-calibration-results.ts';
import { summariseExercise } from './show-exercise.ts';

/** A cohort's exercises as an instructor of it sees them, and drift over those of which they may read what came. */
export async function showCalibrations(
  { store }: House,
  cohort: string,
  visitor: string,
): Promise<CalibrationList> {
  const exercises = await store.listExercises(cohort);
  const names = await store.namesOf([...new Set(exercises.map(({ madeBy }) => madeBy))]);
  const told = await Promise.all(
    exercises
      .filter((exercise) => mayReadResults(exercise, visitor))
      .map(async (exercise) => ({
        ...{ exercise, at: exercise.madeAt },
        compared: compareRatings(exercise, await store.listRatings(exercise.id)),
      })),
  );
  const { people, all } = calibrationDrift(told);
  return {
    exercises: exercises.map((one) => summariseExercise(one, names, visitor)).toReversed(),
    drift: {
      points: told.map(({ exercise: { id, title, madeAt }, compared }) => ({
        ...{ id, title, madeAt: new Date(madeAt).toISOString(), ...viewPair(compared.whole) },
      })),
      people: viewChange(people.change),
      all: viewChange(all.change),
    },
  };
}

function viewChange(change: Change | null): CalibrationList['drift']['people'] {
  if (change === null) return null;
  const { value, low, high, isReal } = change;
  return { value, low, high, isReal };
}
