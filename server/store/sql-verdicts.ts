import type { Kysely } from 'kysely';
import { holdRow } from './hold-row.ts';
import { toDisputeRow, toVerdictRow } from './review-rows.ts';
import type { ReviewStore } from './review-store.ts';
import type { Tables } from './tables.ts';

type VerdictStore = Pick<
  ReviewStore,
  'addVerdict' | 'takeBackVerdict' | 'addDispute' | 'withdrawDispute' | 'decideDispute'
>;

/** What is kept of verdicts on findings and of disputes, over a migrated database of either engine. */
export function sqlVerdicts(db: Kysely<Tables>): VerdictStore {
  return {
    async addVerdict(session, verdict) {
      return db.transaction().execute(async (tx) => {
        // Of two verdicts that one person sends at once the second replaces the first.
        if (!(await holdRow(tx, 'review', session))) return false;
        await tx
          .updateTable('verdict')
          .set({ replaced_at: verdict.at })
          .where('session_id', '=', session)
          .where('turn', '=', verdict.turn)
          .where('behaviour', '=', verdict.behaviour)
          .where('account_id', '=', verdict.by)
          .where('replaced_at', 'is', null)
          .execute();
        await tx.insertInto('verdict').values(toVerdictRow(session, verdict)).execute();
        return true;
      });
    },

    async takeBackVerdict(session, verdict, by, at) {
      const { numUpdatedRows } = await db
        .updateTable('verdict')
        .set({ replaced_at: at })
        .where('session_id', '=', session)
        .where('id', '=', verdict)
        .where('account_id', '=', by)
        .where('replaced_at', 'is', null)
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },

    async addDispute(session, dispute) {
      return db.transaction().execute(async (tx) => {
        // Of two disputes of one finding that are raised at once the second finds the first.
        if (!(await holdRow(tx, 'review', session))) return false;
        const review = await tx
          .selectFrom('review')
          .select('released_at')
          .where('session_id', '=', session)
          .executeTakeFirst();
        const open = await tx
          .selectFrom('dispute')
          .select('id')
          .where('session_id', '=', session)
          .where('turn', '=', dispute.turn)
          .where('behaviour', '=', dispute.behaviour)
          .where('decided_at', 'is', null)
          .where('withdrawn_at', 'is', null)
          .executeTakeFirst();
        if (review?.released_at === null || open !== undefined) return false;
        await tx.insertInto('dispute').values(toDisputeRow(session, dispute)).execute();
        return true;
      });
    },

    async withdrawDispute(session, dispute, by, at) {
      const { numUpdatedRows } = await db
        .updateTable('dispute')
        .set({ withdrawn_at: at })
        .where('session_id', '=', session)
        .where('id', '=', dispute)
        .where('account_id', '=', by)
        .where('decided_at', 'is', null)
        .where('withdrawn_at', 'is', null)
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },

    async decideDispute(session, dispute, { decision, note, by, at }) {
      const { numUpdatedRows } = await db
        .updateTable('dispute')
        .set({ decision, decision_note: note, decided_by: by, decided_at: at })
        .where('session_id', '=', session)
        .where('id', '=', dispute)
        .where('decided_at', 'is', null)
        .where('withdrawn_at', 'is', null)
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },
  };
}
