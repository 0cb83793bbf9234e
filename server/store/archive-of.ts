import { sql, type Kysely } from 'kysely';
import type { ArchiveRow, Json } from './own-data-store.ts';
import { personalData } from './personal-data.ts';
import { careOf, rowsOf } from './rows-of-person.ts';
import type { Tables } from './tables.ts';
import { hiddenOf } from './hidden-of.ts';
import { withoutResults, type Row } from './without-results.ts';

/** How many rows are read at once. */
const AT_ONCE = 200;

/** By which columns rows stand in an archive: those of them that a table has. */
const order = [
  'started_at',
  'id',
  'session_id',
  'round_id',
  'calibration_id',
  'scenario_id',
  'index',
  'place',
  'number',
  'at',
];

/** The tables that leave the database, in the order of the one table of what is kept. */
export const archiveTables = Object.entries(personalData)
  .filter(([, { archive }]) => archive !== 'none')
  .map(([table]) => table);

/** A table's rows of a person, some hundred at a time. */
export async function* archiveOf(
  db: Kysely<Tables>,
  account: string,
  table: string,
  untold: ReadonlySet<string>,
): AsyncIterable<ArchiveRow[]> {
  const { columns } = careOf(table);
  const by = order.filter((column) => columns[column] !== undefined).map((one) => sql.ref(one));
  const hidden = await hiddenOf(db, account, untold);
  const sorted = by.length === 0 ? sql`` : sql`order by ${sql.join(by)}`;
  for (let from = 0; ; from += AT_ONCE) {
    const { rows } = await sql<Row>`
      select * from ${sql.table(table)} where ${rowsOf(table, account)} ${sorted}
      limit ${AT_ONCE} offset ${from}`.execute(db);
    const told = rows
      .filter((row) => !isReplaced(row, account))
      .flatMap((row) => withoutResults(table, row, account, hidden));
    if (told.length > 0) yield told.map((row) => toArchive(table, row, account));
    if (rows.length < AT_ONCE) return;
  }
}

function toArchive(table: string, row: Row, account: string): ArchiveRow {
  const { columns } = careOf(table);
  const own = row['account_id'] === account;
  // What its writer took back is nobody else's to read, nor how it read before.
  const takenBack = row['taken_back_at'] != null && columns['account_id'] === 'author' && !own;
  const told = Object.entries(columns).flatMap(([column, care]): [string, Json][] => {
    const value = row[column] ?? null;
    if (care === 'secret' || care === 'owner') return [];
    if (takenBack && column === 'words') return [[column, null]];
    if (column === 'formerly' && columns['account_id'] === 'author' && !own)
      return [[column, null]];
    if (care === 'author')
      return [[column, value === null ? null : value === account ? 'you' : 'somebody else']];
    return [[column, care === 'json' || care === 'always json' ? structure(value) : value]];
  });
  return Object.fromEntries(told);
}

/** Somebody else's word that another has taken the place of: the pages do not show it either. */
function isReplaced(row: Row, account: string): boolean {
  return row['replaced_at'] != null && row['account_id'] !== account;
}

function structure(value: string | number | null): Json {
  return typeof value === 'string' ? (JSON.parse(value) as Json) : value;
}
