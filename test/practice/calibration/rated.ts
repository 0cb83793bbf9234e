import type {
  CalibrationExercise,
  EngineRating,
  GivenRating,
} from '../../../server/practice/calibration/exercise.ts';
import type { Step } from '../../../server/practice/calibration/steps.ts';

/** What an engine says that heard `deepens` in the first of two turns. */
export const engineSays: EngineRating = {
  turns: [1, 3],
  rated: [1, 3],
  markers: { depth: 'clear', focus: 'some' },
  heard: [{ turn: 1, behaviour: 'deepens', start: 0, end: 4 }],
};

/** An exercise of two sessions that two people have handed in. */
export function exercise(facts: Partial<CalibrationExercise> = {}): CalibrationExercise {
  return {
    ...{ id: 'e', cohort: 'c', title: 'First', instructions: '', madeBy: 'maya', madeAt: 1 },
    ...{ closedAt: null, markers: ['depth', 'focus'] },
    sessions: ['one', 'two'].map((session, place) => ({
      ...{ place, session, scenario: 'echo', engine: engineSays },
    })),
    raters: ['maya', 'ana'].map((account) => ({ account, handedInAt: 2, revision: 2 })),
    ...facts,
  };
}

/** Somebody's rating of one session, whole unless a step is null. */
export function rating(
  by: string,
  place: number,
  [depth, focus]: readonly [Step, Step | null],
  heard: GivenRating['heard'] = [],
): GivenRating {
  return { by, place, markers: focus === null ? { depth } : { depth, focus }, heard };
}
