import { sql, type Kysely } from 'kysely';
import { archiveOf, archiveTables } from './archive-of.ts';
import { deleteAccount } from './delete-account.ts';
import type { DatabaseChoice } from './open-store.ts';
import type { OwnDataStore } from './own-data-store.ts';
import type { Tables } from './tables.ts';
import { takeIn } from './take-in.ts';

/** Everything that is kept of one person, over a migrated database of either engine. */
export function sqlOwnData(db: Kysely<Tables>, engine: DatabaseChoice['engine']): OwnDataStore {
  return {
    archiveTables,
    archiveOf: (account, table, untold) => archiveOf(db, account, table, untold),
    takeIn: (account, rows, makeId, isShipped = () => false) =>
      takeIn(db, account, rows, { makeId, isShipped }),
    async deleteAccount(account, nobody, now) {
      const stays = await deleteAccount(db, account, nobody, now);
      // The log beside the file holds the words still, until it is written into the file and emptied.
      if (stays === null && engine === 'sqlite')
        await sql`pragma wal_checkpoint(truncate)`.execute(db);
      return stays;
    },
  };
}
