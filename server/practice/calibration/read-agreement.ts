import type { Coefficient } from '../agreement/coefficient.ts';

/** Words for how far raters agree, from least to most. */
export const bands = ['poor', 'fair', 'moderate', 'good', 'very-good'] as const;

/** One of them. */
export type Band = (typeof bands)[number];

/** Lower border of each band but the first. */
const borders = [0.2, 0.4, 0.6, 0.8] as const;

/** With fewer items than this nothing is called sure, whatever the interval. */
const enough = 5;

/** A coefficient in words. */
export interface AgreementRead {
  /** Of the value itself. */
  readonly band: Band;
  /** Of the lower end of its interval: so much is sure. Null where too few items make nothing sure. */
  readonly atLeast: Band | null;
}

/**
 * Reads a coefficient in words, by the borders that Altman gives for kappa: 0.2, 0.4, 0.6 and 0.8 (Altman 1991, Practical Statistics
 * for Medical Research, p. 404). They are a custom. The lower end of the interval is read as well, so that a high figure from a few
 * items is not taken for more than it is.
 *
 * @returns null where the coefficient has no value
 */
export function readAgreement(coefficient: Coefficient): AgreementRead | null {
  if (coefficient.value === null) return null;
  return {
    band: bandOf(coefficient.value),
    atLeast: coefficient.items < enough ? null : bandOf(coefficient.low),
  };
}

function bandOf(value: number): Band {
  return bands[borders.filter((border) => value >= border).length] ?? 'very-good';
}
