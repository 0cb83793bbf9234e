import type { Kysely } from 'kysely';
import { holdRow } from './hold-row.ts';
import { toMentorRating, toStepColumns } from './self-rating-rows.ts';
import type { SelfRatingStore } from './self-rating-store.ts';
import type { Tables } from './tables.ts';

type MentorStore = Pick<
  SelfRatingStore,
  'findMentorRating' | 'listMentorRatings' | 'saveMentorRating' | 'handInMentorRating'
>;

/** What is kept of mentors' ratings, over a migrated database of either engine. */
export function sqlMentorRatings(db: Kysely<Tables>): MentorStore {
  return {
    async findMentorRating(session, by) {
      const row = await db
        .selectFrom('mentor_rating')
        .selectAll()
        .where('session_id', '=', session)
        .where('account_id', '=', by)
        .executeTakeFirst();
      return row === undefined ? null : toMentorRating(row);
    },

    async listMentorRatings(sessions) {
      if (sessions.length === 0) return [];
      const rows = await db
        .selectFrom('mentor_rating')
        .selectAll()
        .where('session_id', 'in', sessions)
        .where('handed_in_at', 'is not', null)
        .orderBy('handed_in_at')
        .orderBy('account_id')
        .execute();
      return rows.map(toMentorRating);
    },

    saveMentorRating(session, by, rating, revision) {
      const said = { ...toStepColumns(rating), revision: revision + 1 };
      return db.transaction().execute(async (tx) => {
        if (!(await holdRow(tx, 'session', session))) return false;
        if (revision > 0) return change(tx, session, by, revision, said);
        const { numInsertedOrUpdatedRows = 0n } = await tx
          .insertInto('mentor_rating')
          .values({ session_id: session, account_id: by, handed_in_at: null, ...said })
          .onConflict((on) => on.columns(['session_id', 'account_id']).doNothing())
          .executeTakeFirstOrThrow();
        return numInsertedOrUpdatedRows > 0n;
      });
    },

    handInMentorRating: (session, by, revision, at) =>
      change(db, session, by, revision, { handed_in_at: at }),
  };
}

/** Changes a mentor's rating that is not handed in and was saved as often as is thought. */
async function change(
  db: Kysely<Tables>,
  session: string,
  by: string,
  revision: number,
  now: Partial<Tables['mentor_rating']>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('mentor_rating')
    .set(now)
    .where('session_id', '=', session)
    .where('account_id', '=', by)
    .where('revision', '=', revision)
    .where('handed_in_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}
