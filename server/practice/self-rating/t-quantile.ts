/** Standard normal quantile of a 95 % interval. */
const z = 1.959964;

/**
 * The 97.5 % quantile of Student's t: so many standard errors to each side make a 95 % interval of a mean.
 *
 * The expansion in powers of one over the degrees of freedom (Abramowitz & Stegun 1964, Handbook of Mathematical Functions,
 * 26.7.5): from four degrees on it is right to three digits.
 *
 * @param freedom degrees of freedom, 4 or more
 */
export function tQuantile(freedom: number): number {
  const terms = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92_160,
  ];
  return terms.reduce((sum, term, at) => sum + term / freedom ** (at + 1), z);
}
