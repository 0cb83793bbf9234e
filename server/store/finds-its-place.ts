import type { Transaction } from 'kysely';
import type { Session } from '../practice/session.ts';
import { holdRow } from './hold-row.ts';
import type { Tables } from './tables.ts';

/** Whether all that a new session belongs to is there, which then stays until the transaction ends, and its place in an alliance is free. */
export async function findsItsPlace(
  tx: Transaction<Tables>,
  { alliance, takenFrom }: Session,
): Promise<boolean> {
  if (alliance !== null && !(await holdRow(tx, 'alliance', alliance.id))) return false;
  if (takenFrom !== null) {
    return takenFrom.session === null || holdRow(tx, 'session', takenFrom.session);
  }
  if (alliance === null) return true;
  const held = await tx
    .selectFrom('session')
    .select('id')
    .where('alliance_id', '=', alliance.id)
    .where('alliance_order', '=', alliance.order)
    .where('first_take', 'is', null)
    .executeTakeFirst();
  return held === undefined;
}
