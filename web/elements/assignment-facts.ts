import type { AssignmentView, OwnAssignment } from '../../server/api/contract/assignment.ts';
import { assignment as say } from '../strings/assignment.ts';
import { zonedTime } from '../strings/zoned-time.ts';

/** When an assignment opens and is due, in the time zone of its cohort, and how often it may be tried; to a trainee also how often it was. */
export function assignmentFacts(
  assignment: AssignmentView | OwnAssignment,
  timeZone: string,
): string {
  const { opensAt, dueAt, attempts, withdrawn } = assignment;
  const open = Date.parse(opensAt) <= Date.now();
  const own = 'own' in assignment;
  const had = own ? assignment.own.length : 0;
  return [
    withdrawn ? say.withdrawn : '',
    open && own ? '' : (open ? say.opened : say.opens)(zonedTime.named(opensAt, timeZone)),
    dueAt === null ? say.neverLate : say.dueAt(zonedTime.named(dueAt, timeZone)),
    had === 0 ? say.attempts(attempts) : say.attemptsOf(had, attempts),
  ]
    .filter(Boolean)
    .join(' · ');
}
