import { sql, type Transaction } from 'kysely';
import { rowsOf } from './rows-of-person.ts';
import type { Tables } from './tables.ts';

/** What a row of an archive is known by here, and whether it was here before. */
export interface IdHere {
  readonly id: string;
  readonly isKnown: boolean;
}

/** How ids are found that are nobody else's. */
export interface Naming {
  /** A new id from an old one, always the same for one account. */
  readonly makeId: (old: string) => string;
  /** Whether a scenario came with the program: no draft goes by its id. */
  readonly isShipped: (scenario: string) => boolean;
}

/** So many ids are looked up at once, always: one statement serves them all. */
export const IDS_AT_ONCE = 64;

/**
 * What rows are to be known by here: by their own ids where nobody else has them, else by new ones.
 *
 * @param olds at most as many as are looked up at once
 */
export async function nameRows(
  tx: Transaction<Tables>,
  table: string,
  account: string,
  olds: readonly string[],
  { makeId, isShipped }: Naming,
): Promise<Map<string, IdHere>> {
  const here = new Map<string, IdHere>();
  const wanted = new Map(olds.map((old) => [old, old]));
  while (wanted.size > 0) {
    const ids = [...wanted.values()];
    const [taken, own] = [await standing(tx, table, ids), await owned(tx, table, account, ids)];
    if (table === 'draft') for (const id of await published(tx, account, ids)) taken.add(id);
    for (const [old, id] of wanted) {
      const isOthers = taken.has(id) || (table === 'draft' && isShipped(id));
      if (isOthers && !own.has(id)) {
        wanted.set(old, makeId(id));
        continue;
      }
      here.set(old, { id, isKnown: own.has(id) });
      wanted.delete(old);
    }
  }
  return here;
}

/** Which of these ids, or of the new ones made from them, a row of the account has: those by old ids. */
export async function findOwn(
  tx: Transaction<Tables>,
  table: string,
  account: string,
  olds: readonly string[],
  { makeId }: Naming,
): Promise<Map<string, string>> {
  const own = await owned(tx, table, account, olds);
  const made = await owned(tx, table, account, olds.map(makeId));
  return new Map(
    olds.flatMap((old): [string, string][] =>
      own.has(old) ? [[old, old]] : made.has(makeId(old)) ? [[old, makeId(old)]] : [],
    ),
  );
}

/** Which of these are the first takes, deleted since, of talks that the account has here. */
export async function ownTalks(
  tx: Transaction<Tables>,
  account: string,
  olds: readonly string[],
): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`select first_take as id from session
    where account_id = ${account} and first_take in (${sql.join(filled(olds))})`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}

async function standing(
  tx: Transaction<Tables>,
  table: string,
  ids: readonly string[],
): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`select id from ${sql.table(table)}
    where id in (${sql.join(filled(ids))})`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}

async function owned(
  tx: Transaction<Tables>,
  table: string,
  account: string,
  ids: readonly string[],
): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`select id from ${sql.table(table)}
    where id in (${sql.join(filled(ids))}) and ${rowsOf(table, account)}`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}

/** What others have published outlives its draft. */
async function published(
  tx: Transaction<Tables>,
  account: string,
  ids: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select scenario_id as id from publication
    where scenario_id in (${sql.join(filled(ids))}) and account_id <> ${account}`.execute(tx);
  return rows.map(({ id }) => id);
}

function filled(ids: readonly string[]): string[] {
  return Array.from({ length: IDS_AT_ONCE }, (_, at) => ids[at] ?? ids[0] ?? '');
}
