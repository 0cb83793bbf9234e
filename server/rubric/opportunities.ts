import type { Finding, Opportunity, Outcome } from './finding.ts';
import { holds } from './conditions.ts';
import type { Reading } from './reading.ts';
import type { Rubric } from './rubric.ts';

/** What the patterns of `opportunities.yml` are called in a reading. */
export const opportunityName = (id: string): string => `offers.${id}`;

/**
 * What the client's last turn offers the coach, as ids in the order of `opportunities.yml`: what the scenario tells, or else
 * what its words tell.
 */
export function offeredIn({ opportunities }: Rubric, reading: Reading): string[] {
  const { offered } = reading.turn;
  return opportunities
    .filter(({ id, when = [] }) =>
      offered === undefined
        ? reading.foundInClient.has(opportunityName(id)) &&
          when.every((name) => holds(name, reading))
        : offered.includes(id),
    )
    .map(({ id }) => id);
}

/**
 * What became of each opportunity: taken where a behaviour was heard that takes it, spoiled where one was heard that spoils it
 * and none that takes it, missed otherwise.
 */
export function outcomes(
  { opportunities, behaviours }: Rubric,
  offered: readonly string[],
  findings: readonly Finding[],
): Opportunity[] {
  const heard = behaviours.filter(({ id }) => findings.some(({ behaviour }) => behaviour === id));
  return opportunities
    .filter(({ id }) => offered.includes(id))
    .map(({ id, marker }) => {
      const outcome: Outcome = heard.some(({ takes }) => takes?.includes(id))
        ? 'taken'
        : heard.some(({ spoils }) => spoils?.includes(id))
          ? 'spoiled'
          : 'missed';
      return { id, marker, outcome };
    });
}
