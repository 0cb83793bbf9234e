import type { Kysely, Selectable } from 'kysely';
import { holdRow } from './hold-row.ts';
import type { CaseNote, NoteStore } from './note-store.ts';
import { toSessionHead } from './rows.ts';
import type { Tables } from './tables.ts';

/** What is kept of notes about sessions, over a migrated database of either engine. */
export function sqlNotes(db: Kysely<Tables>): NoteStore {
  return {
    async findNote(session) {
      const row = await db
        .selectFrom('case_note')
        .selectAll()
        .where('session_id', '=', session)
        .executeTakeFirst();
      return row === undefined ? null : toNote(row);
    },

    async listNotes(account) {
      const rows = await db
        .selectFrom('case_note')
        .innerJoin('session', 'session.id', 'case_note.session_id')
        .leftJoin('note_share', 'note_share.session_id', 'case_note.session_id')
        .selectAll('case_note')
        .select(['note_share.cohort_id', 'note_share.shared_at'])
        .where('session.account_id', '=', account)
        .where('case_note.text', '!=', '')
        .orderBy('case_note.changed_at', 'desc')
        .orderBy('case_note.session_id')
        .execute();
      return rows.map(({ cohort_id, shared_at, ...row }) => ({
        ...toNote(row),
        share:
          cohort_id === null || shared_at === null
            ? null
            : { cohort: cohort_id, sharedAt: shared_at },
      }));
    },

    async writeNote(session, revision, { text, changedAt }) {
      return db.transaction().execute(async (tx) => {
        if (!(await holdRow(tx, 'session', session))) return false;
        const now = { text, revision: revision + 1, changed_at: changedAt };
        if (revision === 0) {
          const { numInsertedOrUpdatedRows = 0n } = await tx
            .insertInto('case_note')
            .values({ session_id: session, ...now })
            .onConflict((on) => on.column('session_id').doNothing())
            .executeTakeFirst();
          return numInsertedOrUpdatedRows > 0n;
        }
        const { numUpdatedRows } = await tx
          .updateTable('case_note')
          .set(now)
          .where('session_id', '=', session)
          .where('revision', '=', revision)
          .executeTakeFirstOrThrow();
        return numUpdatedRows > 0n;
      });
    },

    async removeNote(session) {
      await db.deleteFrom('case_note').where('session_id', '=', session).execute();
    },

    async shareNote(session, { cohort, sharedAt }) {
      return db.transaction().execute(async (tx) => {
        if (!(await holdRow(tx, 'case_note', session))) return false;
        const now = { cohort_id: cohort, shared_at: sharedAt };
        await tx
          .insertInto('note_share')
          .values({ session_id: session, ...now })
          .onConflict((on) => on.column('session_id').doUpdateSet(now))
          .execute();
        return true;
      });
    },

    async endNoteShare(session) {
      await db.deleteFrom('note_share').where('session_id', '=', session).execute();
    },

    async noteShareOf(session) {
      const row = await db
        .selectFrom('note_share')
        .select(['cohort_id as cohort', 'shared_at as sharedAt'])
        .where('session_id', '=', session)
        .executeTakeFirst();
      return row ?? null;
    },

    async listSharedNotes(cohort, session) {
      let query = db
        .selectFrom('note_share')
        .innerJoin('case_note', 'case_note.session_id', 'note_share.session_id')
        .innerJoin('session', 'session.id', 'note_share.session_id')
        .innerJoin('account', 'account.id', 'session.account_id')
        .innerJoin('member', (join) =>
          join
            .onRef('member.cohort_id', '=', 'note_share.cohort_id')
            .onRef('member.account_id', '=', 'session.account_id'),
        )
        .selectAll('session')
        .select(['case_note.text', 'case_note.revision', 'case_note.changed_at'])
        .select(['account.name', 'note_share.shared_at'])
        .where('note_share.cohort_id', '=', cohort)
        .where('member.left_at', 'is', null)
        .orderBy('note_share.shared_at', 'desc')
        .orderBy('session.id');
      if (session !== undefined) query = query.where('session.id', '=', session);
      const rows = await query.execute();
      return rows.map(({ text, revision, changed_at, name, shared_at, ...row }) => ({
        note: { session: row.id, text, revision, changedAt: changed_at },
        session: toSessionHead(row),
        name: name ?? '',
        sharedAt: shared_at,
      }));
    },
  };
}

function toNote(row: Selectable<Tables['case_note']>): CaseNote {
  const { session_id, text, revision, changed_at } = row;
  return { session: session_id, text, revision, changedAt: changed_at };
}
