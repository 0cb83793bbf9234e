import { sql, type Kysely } from 'kysely';
import { sqlAccounts } from './sql-accounts.ts';
import { sqlAssignments } from './sql-assignments.ts';
import { sqlCohorts } from './sql-cohorts.ts';
import { sqlLinks } from './sql-links.ts';
import { sqlAlliances } from './sql-alliances.ts';
import { sqlReviews } from './sql-reviews.ts';
import { sqlSessions } from './sql-sessions.ts';
import { sqlSignOns } from './sql-sign-ons.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** The store over a migrated database, of either engine. */
export function sqlStore(db: Kysely<Tables>): Store {
  return {
    ...sqlAccounts(db),
    ...sqlLinks(db),
    ...sqlSignOns(db),
    ...sqlCohorts(db),
    ...sqlAssignments(db),
    ...sqlReviews(db),
    ...sqlSessions(db),
    ...sqlAlliances(db),

    async ping() {
      await sql`select 1`.execute(db);
    },

    async close() {
      await db.destroy();
    },
  };
}
