import type { Share } from '../../server/rubric/agreement.ts';

/** A line of a table in Markdown. */
export const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** A share 0–1 with two digits and no nought before them, or a dash. */
export function two(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : value.toFixed(2).replace(/^0/, '');
}

/** The same with its interval. */
export function share(value: Share | null): string {
  return value === null ? '–' : `${two(value.value)} (${two(value.low)}–${two(value.high)})`;
}
