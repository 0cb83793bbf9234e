import type { Kysely } from 'kysely';
import type { EvidenceStore } from './evidence-store.ts';
import { holdRow } from './hold-row.ts';
import type { Tables } from './tables.ts';
import { evidenceHeads, wholeEvidence } from './whole-evidence.ts';

type Shares = Pick<
  EvidenceStore,
  | 'shareEvidence'
  | 'endEvidenceShare'
  | 'evidenceShareOf'
  | 'listSharedEvidence'
  | 'findSharedEvidence'
  | 'addMentorComment'
  | 'rewordMentorComment'
  | 'takeBackMentorComment'
  | 'dropMentorComment'
>;

/** What is kept of who reads evidence files and of what they write in them. */
export function sqlEvidenceShares(db: Kysely<Tables>): Shares {
  return {
    async shareEvidence(id, { cohort, sharedAt }) {
      return db.transaction().execute(async (tx) => {
        if (!(await holdRow(tx, 'evidence_file', id))) return false;
        const now = { cohort_id: cohort, shared_at: sharedAt };
        await tx
          .insertInto('evidence_share')
          .values({ file_id: id, ...now })
          .onConflict((on) => on.column('file_id').doUpdateSet(now))
          .execute();
        return true;
      });
    },

    async endEvidenceShare(id) {
      await db.deleteFrom('evidence_share').where('file_id', '=', id).execute();
    },

    async evidenceShareOf(id) {
      const row = await db
        .selectFrom('evidence_share')
        .select(['cohort_id as cohort', 'shared_at as sharedAt'])
        .where('file_id', '=', id)
        .executeTakeFirst();
      return row ?? null;
    },

    async listSharedEvidence(cohort) {
      const rows = await evidenceHeads(db)
        .innerJoin('account', 'account.id', 'evidence_file.account_id')
        .innerJoin('evidence_share', 'evidence_share.file_id', 'evidence_file.id')
        .innerJoin('member', (join) =>
          join
            .onRef('member.cohort_id', '=', 'evidence_share.cohort_id')
            .onRef('member.account_id', '=', 'evidence_file.account_id'),
        )
        .select(['account.name', 'evidence_share.shared_at as sharedAt'])
        .where('evidence_share.cohort_id', '=', cohort)
        .where('member.left_at', 'is', null)
        .orderBy('evidence_share.shared_at', 'desc')
        .orderBy('evidence_file.id')
        .execute();
      return rows.map((row) => ({
        ...row,
        name: row.name ?? '',
        sessions: Number(row.sessions),
        pieces: Number(row.pieces),
      }));
    },

    async findSharedEvidence(id, cohort) {
      const row = await db
        .selectFrom('evidence_file')
        .innerJoin('evidence_share', 'evidence_share.file_id', 'evidence_file.id')
        .innerJoin('member', (join) =>
          join
            .onRef('member.cohort_id', '=', 'evidence_share.cohort_id')
            .onRef('member.account_id', '=', 'evidence_file.account_id'),
        )
        .selectAll('evidence_file')
        .where('evidence_file.id', '=', id)
        .where('evidence_share.cohort_id', '=', cohort)
        .where('member.left_at', 'is', null)
        .executeTakeFirst();
      return row === undefined ? null : wholeEvidence(db, row);
    },

    async addMentorComment(id, { piece, by, takenBackAt, rewordedAt, ...comment }) {
      return db.transaction().execute(async (tx) => {
        if (!(await holdRow(tx, 'evidence_file', id))) return false;
        if (piece !== null) {
          const found = await tx
            .selectFrom('evidence_piece')
            .select('id')
            .where('id', '=', piece)
            .where('file_id', '=', id)
            .executeTakeFirst();
          if (found === undefined) return false;
        }
        await tx
          .insertInto('evidence_comment')
          .values({
            ...comment,
            file_id: id,
            piece_id: piece,
            account_id: by,
            reworded_at: rewordedAt,
            taken_back_at: takenBackAt,
          })
          .execute();
        return true;
      });
    },

    async rewordMentorComment(id, comment, by, words, at) {
      const { numUpdatedRows } = await db
        .updateTable('evidence_comment')
        .set({ words, reworded_at: at })
        .where('id', '=', comment)
        .where('file_id', '=', id)
        .where('account_id', '=', by)
        .where('taken_back_at', 'is', null)
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },

    async dropMentorComment(id, comment, by) {
      const { numDeletedRows } = await db
        .deleteFrom('evidence_comment')
        .where('id', '=', comment)
        .where('file_id', '=', id)
        .where('account_id', '=', by)
        .where('taken_back_at', 'is not', null)
        .executeTakeFirstOrThrow();
      return numDeletedRows > 0n;
    },

    async takeBackMentorComment(id, comment, by, at) {
      const { numUpdatedRows } = await db
        .updateTable('evidence_comment')
        .set({ taken_back_at: at })
        .where('id', '=', comment)
        .where('file_id', '=', id)
        .where('account_id', '=', by)
        .where('taken_back_at', 'is', null)
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },
  };
}
