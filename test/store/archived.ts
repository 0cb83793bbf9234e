import type { ArchiveRow } from '../../server/store/own-data-store.ts';
import type { Store } from '../../server/store/store.ts';

/** All rows of somebody's archive, by table. */
export async function archived(
  store: Store,
  owner: string,
  untold: readonly string[] = [],
): Promise<Record<string, ArchiveRow[]>> {
  const tables: Record<string, ArchiveRow[]> = {};
  for (const table of store.archiveTables) {
    tables[table] = [];
    for await (const rows of store.archiveOf(owner, table, new Set(untold)))
      tables[table].push(...rows);
  }
  // As it comes out of a file.
  return JSON.parse(JSON.stringify(tables)) as Record<string, ArchiveRow[]>;
}
