import type { Kysely } from 'kysely';
import { holdRow } from './hold-row.ts';
import { toCommentRow } from './review-rows.ts';
import type { ReviewStore } from './review-store.ts';
import { sqlVerdicts } from './sql-verdicts.ts';
import type { Tables } from './tables.ts';
import { wholeReviews } from './whole-reviews.ts';
import { wholeSessions } from './whole-sessions.ts';

/** What is kept of reviews, over a migrated database of either engine. */
export function sqlReviews(db: Kysely<Tables>): ReviewStore {
  return {
    ...sqlVerdicts(db),

    async beginReview(session, by, at) {
      return db.transaction().execute(async (tx) => {
        if (!(await holdRow(tx, 'session', session))) return false;
        const row = { session_id: session, begun_by: by, begun_at: at };
        await tx
          .insertInto('review')
          .values({ ...row, released_by: null, released_at: null })
          .onConflict((on) => on.doNothing())
          .execute();
        return true;
      });
    },

    async findReview(session) {
      const [found = null] = await wholeReviews(db, [session]);
      return found;
    },

    async releasedReviews(cohort) {
      const rows = await ofCohort(db, cohort)
        .innerJoin('member', (join) =>
          join
            .onRef('member.cohort_id', '=', 'assignment.cohort_id')
            .onRef('member.account_id', '=', 'attempt.account_id')
            .on('member.left_at', 'is', null),
        )
        .select('review.session_id')
        .where('review.released_at', 'is not', null)
        .execute();
      const ids = rows.map(({ session_id }) => session_id);
      if (ids.length === 0) return [];
      const sessions = await wholeSessions(db, (is) => is('session.id', 'in', ids), 'started_at');
      const reviews = new Map((await wholeReviews(db, ids)).map((one) => [one.session, one]));
      return sessions.flatMap((session) => {
        const review = reviews.get(session.id);
        return review === undefined ? [] : [{ session, review }];
      });
    },

    async reviewsOf(cohort) {
      const rows = await ofCohort(db, cohort).select('review.session_id').execute();
      return wholeReviews(
        db,
        rows.map(({ session_id }) => session_id),
      );
    },

    async reviewsReleasedTo(trainee) {
      const rows = await db
        .selectFrom('review')
        .innerJoin('session', 'session.id', 'review.session_id')
        .select('review.session_id')
        .where('session.account_id', '=', trainee)
        .where('review.released_at', 'is not', null)
        .execute();
      return wholeReviews(
        db,
        rows.map(({ session_id }) => session_id),
      );
    },

    async releaseReview(session, by, at) {
      const { numUpdatedRows } = await db
        .updateTable('review')
        .set({ released_by: by, released_at: at })
        .where('session_id', '=', session)
        .where('released_at', 'is', null)
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },

    async addComment(session, comment) {
      return db.transaction().execute(async (tx) => {
        if (!(await holdRow(tx, 'review', session))) return false;
        await tx.insertInto('review_comment').values(toCommentRow(session, comment)).execute();
        return true;
      });
    },

    async changeComment(session, before, { words, formerly, takenBackAt }) {
      const { numUpdatedRows } = await db
        .updateTable('review_comment')
        .set({ words, formerly: JSON.stringify(formerly), taken_back_at: takenBackAt })
        .where('session_id', '=', session)
        .where('id', '=', before.id)
        // The condition is also the lock: what was changed meanwhile is not written over.
        .where('words', '=', before.words)
        .where('formerly', '=', JSON.stringify(before.formerly))
        .where('taken_back_at', 'is not distinct from', before.takenBackAt)
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },

    async namesOf(accounts) {
      if (accounts.length === 0) return new Map();
      const rows = await db
        .selectFrom('account')
        .select(['id', 'name'])
        .where('id', 'in', accounts)
        .execute();
      return new Map(rows.map(({ id, name }) => [id, name ?? '']));
    },
  };
}

function ofCohort(db: Kysely<Tables>, cohort: string) {
  return db
    .selectFrom('review')
    .innerJoin('attempt', 'attempt.session_id', 'review.session_id')
    .innerJoin('assignment', 'assignment.id', 'attempt.assignment_id')
    .where('assignment.cohort_id', '=', cohort);
}
