/** A share with its interval; all 0–1, or all on the scale of whoever multiplies them. */
export interface Interval {
  readonly centre: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's score interval around a share (Wilson 1927, JASA 22:209–212).
 *
 * @param share 0–1
 * @param total how much the share is of, above 0; need not be whole
 * @param z standard normal quantile: 1.2816 for 80 %, 1.96 for 95 %
 * @returns 0–1 each
 */
export function wilson(share: number, total: number, z: number): Interval {
  const shrink = 1 + z ** 2 / total;
  const centre = (share + z ** 2 / (2 * total)) / shrink;
  const half = (z / shrink) * Math.sqrt((share * (1 - share)) / total + (z / (2 * total)) ** 2);
  return { centre, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
