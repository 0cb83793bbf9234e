import { adviser } from './policies/adviser.ts';
import { beginner } from './policies/beginner.ts';
import { chargingAhead } from './policies/charging-ahead.ts';
import { meek } from './policies/meek.ts';
import { partner } from './policies/partner.ts';
import { rude } from './policies/rude.ts';
import { silent } from './policies/silent.ts';
import { stuffing } from './policies/stuffing.ts';
import { wild } from './policies/wild.ts';
import type { CoachLine, Policy } from './policy.ts';

/** Every policy that brings its own lines: what helps first, then what harms, then what is beside everything. */
export const policies: readonly Policy[] = [
  partner,
  beginner,
  chargingAhead,
  meek,
  silent,
  adviser,
  stuffing,
  rude,
  wild,
];

/** A coach who says lines of real talk, in no order and whatever the client says. */
export function randomPolicy(lines: readonly CoachLine[]): Policy {
  return { id: 'random', harms: false, lines: { anything: lines }, habits: [{ says: 'anything' }] };
}
