import type { Share } from '../../rubric/agreement.ts';
import type { Coefficient } from '../agreement/coefficient.ts';
import { compareRaters } from '../agreement/compare-raters.ts';
import { steps, type Step } from '../calibration/steps.ts';
import { meanDifference, type MeanDifference } from './mean-difference.ts';

/** With fewer sessions than this nothing is told. */
export const enoughSessions = 5;

/** Steps by marker. */
export type Steps = Readonly<Record<string, Step>>;

/** A session that somebody rated themselves, with what another said of it; markers that they did not rate are missing. */
export interface SeenTwice {
  /** Id of the session. */
  readonly session: string;
  readonly own: Steps;
  readonly other: Steps;
}

/** How near somebody's own steps come to another's. */
export interface Nearness {
  /** Sessions that both rated. */
  readonly n: number;
  /** Share of the same steps, 0–1; null where too few sessions tell. */
  readonly percent: Share | null;
  /** Cohen's kappa with linear weights; without a value where too few sessions tell. */
  readonly kappa: Coefficient;
  /** Own less other, in steps: above 0 they rate themselves higher. Null where too few sessions tell. */
  readonly bias: MeanDifference | null;
}

/**
 * How near somebody's own steps come to another's: of one marker, where an item is a session; or of all together, where an item of
 * agreement is a marker of a session, and a difference is a session's mean, since markers of one session do not stand alone.
 *
 * @param markers ids of the markers that are looked at
 */
export function nearness(rated: readonly SeenTwice[], markers: readonly string[]): Nearness {
  const both = rated.filter((one) => apartIn(one, markers) !== null);
  const n = both.length;
  if (n < enoughSessions) {
    const kappa = { value: null, reason: 'too-few-items', items: n } as const;
    return { n, percent: null, kappa, bias: null };
  }
  const ratings = both.flatMap(({ session, own, other }) =>
    markers.flatMap((marker) => {
      const [one, two] = [own[marker], other[marker]];
      if (one === undefined || two === undefined) return [];
      const item = `${session} ${marker}`;
      return [
        { item, rater: 'other', category: two },
        { item, rater: 'own', category: one },
      ];
    }),
  );
  const [pair] = compareRaters(ratings, { categories: steps, weights: 'linear' }).pairs;
  if (pair === undefined) throw new Error('Two rated the same items, so there is a pair of them.');
  return {
    ...{ n, percent: pair.percent, kappa: pair.kappa },
    bias: meanDifference(both.flatMap((one) => apartIn(one, markers)?.mean ?? [])),
  };
}

/** How somebody's own steps lie to another's in one session: own less other. */
export interface Apart {
  /** Mean over the markers that both rated, in steps, −3 to 3. */
  readonly mean: number;
  /** How many of these markers have the same step. */
  readonly same: number;
  readonly of: number;
}

/** How two lie apart in one session, or null where they rated no marker both. */
export function apartIn(
  { own, other }: Pick<SeenTwice, 'own' | 'other'>,
  markers: readonly string[],
): Apart | null {
  const apart = markers.flatMap((marker) => {
    const [one, two] = [own[marker], other[marker]];
    return one === undefined || two === undefined ? [] : [steps.indexOf(one) - steps.indexOf(two)];
  });
  if (apart.length === 0) return null;
  return {
    mean: apart.reduce((sum, one) => sum + one, 0) / apart.length,
    same: apart.filter((one) => one === 0).length,
    of: apart.length,
  };
}
