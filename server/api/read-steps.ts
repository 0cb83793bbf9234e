import { checkSteps, type StepFault } from '../practice/self-rating/check-steps.ts';
import type { StepRating } from '../practice/self-rating/self-rating.ts';
import type { Session } from '../practice/session.ts';
import type { RatingSaved } from './contract/calibration-wishes.ts';
import { Refusal } from './refusal.ts';

/**
 * Holds what somebody says of a session's markers against it.
 *
 * @param known ids of the markers that are rated
 * @throws Refusal for what is not there
 */
export function readSteps(said: StepRating, session: Session, known: readonly string[]): void {
  const fault = checkSteps(said, session, known);
  if (fault !== null) throw new Refusal(400, 'no-such-rating', tellFault(fault));
}

/**
 * A rating that arrives a second time, because its answer was lost, is no fault; another one in between is.
 *
 * @throws Refusal for that
 */
export function savedBefore(
  kept: StepRating & { readonly revision: number },
  { markers, quotes }: StepRating,
): RatingSaved {
  if (JSON.stringify([kept.markers, kept.quotes]) !== JSON.stringify([markers, quotes]))
    throw changedMeanwhile();
  return { revision: kept.revision };
}

/** Somebody rated in two windows. */
export function changedMeanwhile(): Refusal {
  return new Refusal(
    409,
    'changed-meanwhile',
    'You have rated in another window meanwhile. Load this page again to go on from there.',
  );
}

/** Nothing is handed in with markers left out. */
export function notAllRated(missing: number): Refusal {
  return new Refusal(
    409,
    'not-all-rated',
    `Not all is rated yet: ${missing === 1 ? 'a marker has' : `${missing} markers have`} no step.`,
  );
}

function tellFault(fault: StepFault): string {
  switch (fault.fault) {
    case 'marker':
      return `“${fault.named}” is no marker that is rated.`;
    case 'turn':
      return `Line ${fault.turn} is no turn in which the coach spoke.`;
    case 'words':
      return `The words that are picked in line ${fault.turn} are not there. Pick them again.`;
    case 'twice':
      return `The same words are picked twice in line ${fault.turn}. Once is enough.`;
  }
}
