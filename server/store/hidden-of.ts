import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';
import type { Hidden } from './without-results.ts';

/**
 * What else tells of sessions of whose results their owner is not told yet.
 *
 * @param untold ids of these sessions
 */
export async function hiddenOf(
  db: Kysely<Tables>,
  account: string,
  untold: ReadonlySet<string>,
): Promise<Hidden> {
  if (untold.size === 0) return { untold, after: untold, pieces: untold };
  const after = await sessionsAfter(db, account, untold);
  return { untold, after, pieces: await piecesIn(db, untold) };
}

/** Pieces of these sessions: what others wrote beside them is not read either. */
async function piecesIn(
  db: Kysely<Tables>,
  sessions: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('evidence_piece')
    .select('id')
    .where('session_id', 'in', [...sessions])
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** The sessions of alliances into which the client comes with what they remember of one that is untold. */
async function sessionsAfter(
  db: Kysely<Tables>,
  account: string,
  untold: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('session')
    .select(['id', 'alliance_id', 'alliance_order'])
    .where('account_id', '=', account)
    .where('alliance_id', 'is not', null)
    .execute();
  const first = new Map<string | null, number>();
  for (const { id, alliance_id: alliance, alliance_order: order } of rows)
    if (untold.has(id))
      first.set(alliance, Math.min(order ?? Infinity, first.get(alliance) ?? Infinity));
  const after = rows.filter(
    ({ alliance_id: alliance, alliance_order: order }) =>
      (order ?? 0) > (first.get(alliance) ?? Infinity),
  );
  return new Set(after.map(({ id }) => id));
}
