import { sql, type RawBuilder } from 'kysely';
import type { TableCare } from './data-care.ts';
import { personalData } from './personal-data.ts';

/** What a table holds of people. */
export function careOf(table: string): TableCare {
  const care = (personalData as Readonly<Record<string, TableCare>>)[table];
  if (care === undefined) throw new Error(`Nobody has said what "${table}" keeps of people.`);
  return care;
}

/** The table that a column points into, or null. */
export function parentOf(table: string, column: string): string | null {
  const care = careOf(table).columns[column] ?? '';
  return care.startsWith('of ') ? care.slice(3) : null;
}

/** When the person reads what others say of their sessions. */
const conditions = {
  review: sql`session_id in (select session_id from review where released_at is not null)`,
  rating: sql`handed_in_at is not null and session_id in (
    select session_id from self_rating where handed_in_at is not null)`,
};

/** Which rows of a table are a person's, as SQL. Of reviews, what was said of the person's sessions counts once it is released. */
export function rowsOf(table: string, account: string): RawBuilder<boolean> {
  const { by, released } = careOf(table);
  const ways = by.map((column) => {
    const parent = parentOf(table, column);
    if (parent === null) return sql`${sql.ref(column)} = ${account}`;
    const own = sql`${sql.ref(column)} in (select id from ${sql.table(parent)} where ${rowsOf(parent, account)})`;
    return released === undefined ? own : sql`(${own} and ${conditions[released]})`;
  });
  return ways.length === 0 ? sql<boolean>`1 = 0` : sql<boolean>`(${sql.join(ways, sql` or `)})`;
}
