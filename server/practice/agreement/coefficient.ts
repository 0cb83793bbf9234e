import { wilson } from '../../rubric/wilson.ts';

/** A coefficient of agreement: 1 is full agreement, 0 what chance would give, below 0 less than that. */
export interface Estimate {
  /** −1 to 1. */
  readonly value: number;
  /** Large-sample standard error, 0 or more. */
  readonly error: number;
  /** Ends of the 95 % interval, −1 to 1; `value` lies between them. */
  readonly low: number;
  readonly high: number;
  /** How many items it is told from. */
  readonly items: number;
}

/** A coefficient that is not defined: fewer than two items, or nothing but one category. */
export interface NoEstimate {
  readonly value: null;
  readonly reason: 'too-few-items' | 'one-category';
  readonly items: number;
}

export type Coefficient = Estimate | NoEstimate;

/** What a coefficient is made of. */
interface Parts {
  /** Observed agreement, 0–1. */
  readonly observed: number;
  /** Agreement by chance, 0 to below 1. */
  readonly chance: number;
  /** Standard error of the coefficient. */
  readonly error: number;
  /** At least 1. */
  readonly items: number;
}

/** Standard normal quantile of a 95 % interval. */
const z = 1.96;

/**
 * The coefficient (observed − chance) / (1 − chance) with its 95 % interval.
 *
 * The common interval, value ± 1.96 errors, is far too short for few items and high agreement, and has no length at all where all
 * agree. So the error is told as the number of items with which a plain share would be as sure, observed · (1 − observed) over the
 * variance of the observed agreement that the error stands for (Korn & Graubard 1998, Survey Methodology 24:193–201). Wilson's
 * interval of the observed agreement with that number (as in Dean & Pagano 2015, J. Survey Statistics and Methodology 3:484–503) is
 * corrected for chance like the agreement itself. With many items it comes to value ± 1.96 errors. Where the error is 0 the items
 * themselves are the number.
 */
export function estimate({ observed, chance, error, items }: Parts): Estimate {
  const corrected = (share: number): number => (share - chance) / (1 - chance);
  // None of these coefficients goes below −1, but for rounding.
  const value = Math.max(-1, corrected(observed));
  const spread = observed * (1 - observed);
  // Below these it is 0, and what is left is rounding.
  const isExact = error < 1e-6 || spread < 1e-12;
  const { low, high } = wilson(observed, isExact ? items : spread / (error * (1 - chance)) ** 2, z);
  return {
    value,
    error: isExact ? 0 : error,
    low: Math.max(-1, Math.min(value, corrected(low))),
    high: Math.max(value, corrected(high)),
    items,
  };
}
