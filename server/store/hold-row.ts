import { sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * Keeps a row from being deleted until the transaction ends; whoever else wants to hold or delete it waits. An alliance is held
 * before its sessions, as its deletion goes: two transactions never wait for one another.
 *
 * @returns false when the row is not there
 */
export async function holdRow(
  tx: Transaction<Tables>,
  table:
    | 'account'
    | 'alliance'
    | 'draft'
    | 'drill_round'
    | 'case_note'
    | 'evidence_file'
    | 'calibration'
    | 'cohort'
    | 'review'
    | 'session',
  id: string,
): Promise<boolean> {
  // A review is known by its session, and so is a note.
  const bySession = table === 'review' || table === 'case_note';
  const key = sql.ref(bySession ? 'session_id' : 'id');
  // An update that changes nothing: the one lock of a row that both engines know.
  const { numAffectedRows = 0n } =
    await sql`update ${sql.table(table)} set ${key} = ${key} where ${key} = ${id}`.execute(tx);
  return numAffectedRows > 0n;
}
