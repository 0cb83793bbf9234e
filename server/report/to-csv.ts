import { stringify } from 'csv-stringify/sync';

/** A row by its columns' titles. */
export type Row = Readonly<Record<string, string | number | null>>;

/**
 * Rows as CSV (RFC 4180) that spreadsheets open: with the mark by which they know UTF-8, and with nothing in it that they would
 * take for a formula. What is not known is empty.
 *
 * @param columns titles, in their order; they stand there also where there are no rows
 */
export function toCsv(columns: readonly string[], rows: readonly Row[]): string {
  return stringify([...rows], {
    bom: true,
    header: true,
    columns: [...columns],
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
