import type { Kysely, Selectable } from 'kysely';
import type { BenchRun, Draft, DraftStore } from './draft-store.ts';
import { holdRow } from './hold-row.ts';
import type { Tables } from './tables.ts';

/** What is kept of drafts, over a migrated database of either engine. */
export function sqlDrafts(db: Kysely<Tables>): DraftStore {
  return {
    async addDraft(draft) {
      await db
        .insertInto('draft')
        .values({
          id: draft.id,
          account_id: draft.author,
          title: draft.title,
          text: draft.text,
          revision: draft.revision,
          changed_at: draft.changedAt,
          published_revision: draft.publishedRevision,
        })
        .execute();
    },

    async findDraft(id) {
      const row = await db.selectFrom('draft').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : { ...toHead(row), text: row.text };
    },

    async listDrafts(author) {
      const rows = await db
        .selectFrom('draft')
        .select(['id', 'account_id', 'title', 'revision', 'changed_at', 'published_revision'])
        .where('account_id', '=', author)
        .orderBy('changed_at', 'desc')
        .orderBy('id')
        .execute();
      return rows.map(toHead);
    },

    async writeDraft(id, revision, { title, text, changedAt, publishedRevision }) {
      const { numUpdatedRows } = await db
        .updateTable('draft')
        .set({
          ...{ title, text, revision: revision + 1, changed_at: changedAt },
          ...(publishedRevision === undefined ? {} : { published_revision: publishedRevision }),
        })
        .where('id', '=', id)
        .where('revision', '=', revision)
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },

    async removeDraft(id) {
      await db.deleteFrom('draft').where('id', '=', id).execute();
    },

    async beginRun(run, alive) {
      return db.transaction().execute(async (tx) => {
        // Of two runs that begin at once the second sees the first.
        if (!(await holdRow(tx, 'account', run.account))) return false;
        if (!(await holdRow(tx, 'draft', run.draft))) return false;
        const other = await tx
          .selectFrom('bench_run')
          .select('id')
          .where('account_id', '=', run.account)
          .where('state', '=', 'running')
          .where('heard_at', '>=', alive)
          .executeTakeFirst();
        if (other !== undefined) return false;
        await tx.deleteFrom('bench_run').where('draft_id', '=', run.draft).execute();
        await tx.insertInto('bench_run').values(toRunRow(run)).execute();
        return true;
      });
    },

    async findRun(draft) {
      const row = await db
        .selectFrom('bench_run')
        .selectAll()
        .where('draft_id', '=', draft)
        .executeTakeFirst();
      return row === undefined ? null : toRun(row);
    },

    async changeRun(id, { heardAt, report, ...change }) {
      const { numUpdatedRows } = await db
        .updateTable('bench_run')
        .set({
          ...change,
          ...(heardAt === undefined ? {} : { heard_at: heardAt }),
          ...(report === undefined ? {} : { report: JSON.stringify(report) }),
        })
        .where('id', '=', id)
        .where('state', '=', 'running')
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },
  };
}

function toHead(row: Omit<Selectable<Tables['draft']>, 'text'>): Omit<Draft, 'text'> {
  return {
    id: row.id,
    author: row.account_id,
    title: row.title,
    revision: row.revision,
    changedAt: row.changed_at,
    publishedRevision: row.published_revision,
  };
}

function toRun(row: Selectable<Tables['bench_run']>): BenchRun {
  const { id, state, done, of, message } = row;
  return {
    ...{ id, state, done, of, message },
    draft: row.draft_id,
    account: row.account_id,
    startedAt: row.started_at,
    heardAt: row.heard_at,
    report: row.report === null ? null : (JSON.parse(row.report) as unknown),
  };
}

function toRunRow(run: BenchRun): Selectable<Tables['bench_run']> {
  const { id, state, done, of, message } = run;
  return {
    ...{ id, state, done, of, message },
    draft_id: run.draft,
    account_id: run.account,
    started_at: run.startedAt,
    heard_at: run.heardAt,
    report: run.report === null ? null : JSON.stringify(run.report),
  };
}
