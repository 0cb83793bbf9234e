import type { AssignmentView, AttemptView, Matrix } from '../../server/api/contract/assignment.ts';
import { pathTo } from '../router.ts';
import { assignment as say } from '../strings/assignment.ts';
import { cohort as cohorts } from '../strings/cohort.ts';
import { zonedTime } from '../strings/zoned-time.ts';
import type { CellContent, CellRow } from './cell-dialog.ts';

/**
 * A cell of the matrix, opened: every attempt with each of its sessions, those that run and those that were deleted included.
 *
 * @param place the cohort's id and its time zone
 */
export function attemptRows(
  trainee: string,
  assignment: AssignmentView,
  { attempts, standing }: Matrix['cells'][number],
  place: { readonly cohort: string; readonly timeZone: string },
): CellContent {
  const { title } = assignment.scenario;
  return {
    heading: say.traineeDebrief(trainee, title),
    lead: [
      `${say.standing[standing]} · ${say.attemptsOf(attempts.length, assignment.attempts)}`,
      cohorts.times(zonedTime.zone(place.timeZone)),
    ],
    rows: attempts.flatMap((attempt, at) => rowsOf(attempt, at + 1, place)),
    none: say.noAttempts(trainee),
  };

  function rowsOf({ sessions }: AttemptView, number: number, { cohort, timeZone }: typeof place) {
    return sessions.map(({ session, begunAt, endedAt, reviewed, title: own }): CellRow => {
      const began = say.attemptBegun(zonedTime.moment(begunAt, timeZone));
      const state =
        session === null
          ? say.attemptDeleted
          : endedAt === null
            ? say.attemptRuns
            : say.attemptEnded(zonedTime.moment(endedAt, timeZone));
      return {
        title:
          assignment.kind === 'engagement' ? `${say.attempt(number)}: ${own}` : say.attempt(number),
        facts: [began, state, ...(reviewed ? [say.standing.reviewed] : [])].join(' · '),
        path: session === null || endedAt === null ? null : pathTo.traineeDebrief(cohort, session),
      };
    });
  }
}
