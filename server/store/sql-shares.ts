import type { Kysely } from 'kysely';
import { holdRow } from './hold-row.ts';
import { toRealTalk } from './rows.ts';
import type { ShareStore } from './share-store.ts';
import type { Tables } from './tables.ts';
import { wholeSessions } from './whole-sessions.ts';

/** What is kept of shares, over a migrated database of either engine. */
export function sqlShares(db: Kysely<Tables>): ShareStore {
  return {
    async shareSession(session, { cohort, sharedAt }) {
      return db.transaction().execute(async (tx) => {
        if (!(await holdRow(tx, 'session', session))) return false;
        const now = { cohort_id: cohort, shared_at: sharedAt };
        await tx
          .insertInto('share')
          .values({ session_id: session, ...now })
          .onConflict((on) => on.column('session_id').doUpdateSet(now))
          .execute();
        return true;
      });
    },

    async endShare(session) {
      await db.deleteFrom('share').where('session_id', '=', session).execute();
    },

    async shareOf(session) {
      const row = await db
        .selectFrom('share')
        .select(['cohort_id as cohort', 'shared_at as sharedAt'])
        .where('session_id', '=', session)
        .executeTakeFirst();
      return row ?? null;
    },

    async listShared(cohort) {
      const rows = await ofMembers(db, cohort)
        .innerJoin('account', 'account.id', 'session.account_id')
        .leftJoin('review', 'review.session_id', 'session.id')
        .select(['session.id', 'session.account_id', 'session.scenario_id'])
        .select('session.real_talk')
        .select(['session.ended_at', 'session.ending', 'account.name', 'share.shared_at'])
        .select(['review.begun_at', 'review.released_at'])
        .orderBy('share.shared_at', 'desc')
        .orderBy('session.id')
        .execute();
      return rows.map((row) => ({
        session: {
          ...{ id: row.id, account: row.account_id, scenario: row.scenario_id },
          real: toRealTalk(row),
          ...{ endedAt: row.ended_at, ending: row.ending },
          review: row.begun_at === null ? null : { releasedAt: row.released_at },
        },
        name: row.name ?? '',
        sharedAt: row.shared_at,
      }));
    },

    async findShared(session, cohort) {
      const shared = await ofMembers(db, cohort)
        .select('session.id')
        .where('session.id', '=', session)
        .executeTakeFirst();
      if (shared === undefined) return null;
      const [found = null] = await wholeSessions(
        db,
        (is) => is.and({ 'session.id': session }),
        'started_at',
      );
      return found;
    },
  };
}

/** What is shared with a cohort, as long as its owner is in it. */
function ofMembers(db: Kysely<Tables>, cohort: string) {
  return db
    .selectFrom('share')
    .innerJoin('session', 'session.id', 'share.session_id')
    .innerJoin('member', (join) =>
      join
        .onRef('member.cohort_id', '=', 'share.cohort_id')
        .onRef('member.account_id', '=', 'session.account_id'),
    )
    .where('share.cohort_id', '=', cohort)
    .where('member.left_at', 'is', null);
}
