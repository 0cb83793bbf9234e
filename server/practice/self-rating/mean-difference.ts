import { steps } from '../calibration/steps.ts';
import { tQuantile } from './t-quantile.ts';

/** A mean with its 95 % interval, all in steps. */
export interface MeanDifference {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * What rounding to whole steps alone hides of a difference: a step stands for everything within half a step of it, which has a
 * variance of 1/12 (Sheppard 1898), and a difference is of two.
 */
const hidden = 2 / 12;

/** No two ratings lie further apart. */
const widest = steps.length - 1;

/**
 * The mean of differences and its 95 % interval: mean ± t · √(s² / n), with Student's t of n − 1 degrees of freedom (Student 1908,
 * Biometrika 6:1–25). Where all differences are alike s² is 0, which no five sessions can be sure of: it is taken to be what
 * rounding hides at the least.
 *
 * @param differences in steps; five or more, one a session
 */
export function meanDifference(differences: readonly number[]): MeanDifference {
  const n = differences.length;
  const value = sum(differences) / n;
  const variance = sum(differences.map((one) => (one - value) ** 2)) / (n - 1);
  const half = tQuantile(n - 1) * Math.sqrt(Math.max(variance, hidden) / n);
  return { value, low: Math.max(-widest, value - half), high: Math.min(widest, value + half) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
