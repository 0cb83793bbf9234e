import type { OwnAssignment } from '../../server/api/contract/assignment.ts';
import { newestEnded, runningAttempt } from './attempts.ts';

/** Whether an assignment waits for its trainee: an attempt runs, or can begin and none has ended yet. */
export function stillDue({ standing, own, open }: OwnAssignment): boolean {
  if (standing === 'done' || standing === 'reviewed') return false;
  return runningAttempt(own) !== null || (open && newestEnded(own) === null);
}
