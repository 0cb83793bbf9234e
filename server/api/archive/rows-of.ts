import type { ArchiveRow } from '../../store/own-data-store.ts';
import type { OwnArchive } from './archive-page.ts';

/** All rows of a table as the archive's data holds them. */
export async function rowsOf(
  { house, account, untold }: OwnArchive,
  table: string,
): Promise<ArchiveRow[]> {
  const rows: ArchiveRow[] = [];
  const left = new Set(untold.keys());
  for await (const some of house.store.archiveOf(account, table, left)) rows.push(...some);
  return rows;
}

/** A column's text; empty where it has none. */
export function textIn(row: ArchiveRow, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value : '';
}

/** A column's number, or null. */
export function numberIn(row: ArchiveRow, column: string): number | null {
  const value = row[column];
  return typeof value === 'number' ? value : null;
}
