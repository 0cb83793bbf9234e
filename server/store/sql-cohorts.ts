import type { Kysely, Selectable, Transaction } from 'kysely';
import { holdRow } from './hold-row.ts';
import type { Cohort, CohortStore } from './cohort-store.ts';
import type { Tables } from './tables.ts';

type CohortRow = Selectable<Tables['cohort']>;

/** What is kept of cohorts, over a migrated database of either engine. */
export function sqlCohorts(db: Kysely<Tables>): CohortStore {
  return {
    async addCohort(cohort, instructor) {
      await db.transaction().execute(async (tx) => {
        await tx.insertInto('cohort').values(toCohortRow(cohort)).execute();
        const first = { role: 'instructor' as const, joined_at: cohort.madeAt, left_at: null };
        await tx
          .insertInto('member')
          .values({ cohort_id: cohort.id, account_id: instructor, ...first })
          .execute();
      });
    },

    async findCohort(id) {
      const row = await db.selectFrom('cohort').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : toCohort(row);
    },

    async cohortOfCode(word, now) {
      const row = await db
        .selectFrom('cohort')
        .selectAll()
        .where('code', '=', word.toUpperCase())
        .where('code_expires_at', '>', now)
        .where('archived_at', 'is', null)
        .executeTakeFirst();
      return row === undefined ? null : toCohort(row);
    },

    async listCohorts(account) {
      const rows = await db
        .selectFrom('cohort')
        .innerJoin('member', 'member.cohort_id', 'cohort.id')
        .selectAll('cohort')
        .select('member.role')
        .where('member.account_id', '=', account)
        .where('member.left_at', 'is', null)
        .orderBy('cohort.made_at', 'desc')
        .orderBy('cohort.id')
        .execute();
      return rows.map(({ role, ...row }) => ({ cohort: toCohort(row), role }));
    },

    async roleIn(cohort, account) {
      const row = await members(db, cohort)
        .select('member.role')
        .where('member.account_id', '=', account)
        .executeTakeFirst();
      return row?.role ?? null;
    },

    async listMembers(cohort) {
      const rows = await members(db, cohort)
        .innerJoin('account', 'account.id', 'member.account_id')
        .select(['account.id', 'account.name', 'account.email'])
        .select(['member.role', 'member.joined_at'])
        .orderBy('member.role')
        .orderBy('account.name')
        .orderBy('account.id')
        .execute();
      return rows.map(({ id, name, email, role, joined_at }) => ({
        account: id,
        name: name ?? '',
        email: email ?? '',
        role,
        joinedAt: joined_at,
      }));
    },

    async changeCohort(id, { title, timeZone, archivedAt, code }) {
      const change = {
        ...(title === undefined ? {} : { title }),
        ...(timeZone === undefined ? {} : { time_zone: timeZone }),
        ...(archivedAt === undefined ? {} : { archived_at: archivedAt }),
        ...(code === undefined ? {} : toCode(code)),
      };
      if (Object.keys(change).length === 0) return;
      await db.updateTable('cohort').set(change).where('id', '=', id).execute();
    },

    async putMember(cohort, account, role, now) {
      const row = { cohort_id: cohort, account_id: account, role, joined_at: now, left_at: null };
      await db
        .insertInto('member')
        .values(row)
        .onConflict((on) =>
          on.columns(['cohort_id', 'account_id']).doUpdateSet({ role, left_at: null }),
        )
        .execute();
    },

    async endMembership(cohort, account, now) {
      return db.transaction().execute(async (tx) => {
        // Of two instructors who leave at once the second has to see that the first is gone.
        await holdRow(tx, 'cohort', cohort);
        const present = await members(tx, cohort)
          .select(['member.account_id', 'member.role'])
          .execute();
        const other = present.some(
          ({ account_id, role }) => account_id !== account && role === 'instructor',
        );
        const own = present.find(({ account_id }) => account_id === account);
        if (own === undefined || (own.role === 'instructor' && !other)) return false;
        await tx
          .updateTable('member')
          .set({ left_at: now })
          .where('cohort_id', '=', cohort)
          .where('account_id', '=', account)
          .execute();
        // Whoever comes back shares anew, or not.
        for (const shared of ['share', 'note_share'] as const)
          await tx
            .deleteFrom(shared)
            .where('cohort_id', '=', cohort)
            .where(
              'session_id',
              'in',
              tx.selectFrom('session').select('id').where('account_id', '=', account),
            )
            .execute();
        await tx
          .deleteFrom('evidence_share')
          .where('cohort_id', '=', cohort)
          .where(
            'file_id',
            'in',
            tx.selectFrom('evidence_file').select('id').where('account_id', '=', account),
          )
          .execute();
        return true;
      });
    },
  };
}

function members(db: Kysely<Tables> | Transaction<Tables>, cohort: string) {
  return db
    .selectFrom('member')
    .where('member.cohort_id', '=', cohort)
    .where('member.left_at', 'is', null);
}

function toCohort(row: CohortRow): Cohort {
  const { id, title, time_zone, made_at, archived_at, code, code_expires_at } = row;
  return {
    id,
    title,
    timeZone: time_zone,
    madeAt: made_at,
    archivedAt: archived_at,
    // The table holds both or neither.
    code:
      code === null || code_expires_at === null ? null : { word: code, expiresAt: code_expires_at },
  };
}

function toCohortRow({ id, title, timeZone, madeAt, archivedAt, code }: Cohort): CohortRow {
  return {
    id,
    title,
    time_zone: timeZone,
    made_at: madeAt,
    archived_at: archivedAt,
    ...toCode(code),
  };
}

function toCode(code: Cohort['code']): Pick<CohortRow, 'code' | 'code_expires_at'> {
  return { code: code?.word.toUpperCase() ?? null, code_expires_at: code?.expiresAt ?? null };
}
