import { sql, type Kysely } from 'kysely';
import type { DatabaseChoice } from './open-store.ts';
import { sqlAccounts } from './sql-accounts.ts';
import { sqlAssignments } from './sql-assignments.ts';
import { sqlCalibrations } from './sql-calibrations.ts';
import { sqlCohorts } from './sql-cohorts.ts';
import { sqlDrafts } from './sql-drafts.ts';
import { sqlDrills } from './sql-drills.ts';
import { sqlEvidence } from './sql-evidence.ts';
import { sqlLinks } from './sql-links.ts';
import { sqlAlliances } from './sql-alliances.ts';
import { sqlNotes } from './sql-notes.ts';
import { sqlOwnData } from './sql-own-data.ts';
import { sqlPublications } from './sql-publications.ts';
import { sqlReviews } from './sql-reviews.ts';
import { sqlSelfRatings } from './sql-self-ratings.ts';
import { sqlSessions } from './sql-sessions.ts';
import { sqlSignOns } from './sql-sign-ons.ts';
import { sqlShares } from './sql-shares.ts';
import { sqlWeights } from './sql-weights.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** The store over a migrated database, of either engine. */
export function sqlStore(db: Kysely<Tables>, engine: DatabaseChoice['engine']): Store {
  return {
    ...sqlAccounts(db),
    ...sqlLinks(db),
    ...sqlSignOns(db),
    ...sqlCohorts(db),
    ...sqlAssignments(db),
    ...sqlReviews(db),
    ...sqlWeights(db),
    ...sqlShares(db),
    ...sqlNotes(db),
    ...sqlEvidence(db),
    ...sqlOwnData(db, engine),
    ...sqlCalibrations(db),
    ...sqlSelfRatings(db),
    ...sqlSessions(db),
    ...sqlAlliances(db),
    ...sqlDrafts(db),
    ...sqlDrills(db),
    ...sqlPublications(db),

    async ping() {
      await sql`select 1`.execute(db);
    },

    async close() {
      await db.destroy();
    },
  };
}
