import type { Kysely, Transaction } from 'kysely';
import type { Session } from '../practice/session.ts';
import type { AssignmentStore, Attempt } from './assignment-store.ts';
import { findsItsPlace } from './finds-its-place.ts';
import { toSessionRow } from './rows.ts';
import { toAssignment, toAssignmentRow } from './assignment-rows.ts';
import type { Tables } from './tables.ts';
import { wholeSessions } from './whole-sessions.ts';

/** What an attempt is before its session stands. */
type NewAttempt = Pick<Attempt, 'id' | 'assignment' | 'account' | 'begunAt'>;

/** What is kept of assignments, over a migrated database of either engine. */
export function sqlAssignments(db: Kysely<Tables>): AssignmentStore {
  return {
    async addAssignment(assignment) {
      await db.insertInto('assignment').values(toAssignmentRow(assignment)).execute();
    },

    async findAssignment(id) {
      const row = await db
        .selectFrom('assignment')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      return row === undefined ? null : toAssignment(row);
    },

    async listAssignments(cohort) {
      const rows = await db
        .selectFrom('assignment')
        .selectAll()
        .where('cohort_id', '=', cohort)
        .orderBy('made_at')
        .orderBy('id')
        .execute();
      return rows.map(toAssignment);
    },

    async changeAssignment(id, { instructions, opensAt, dueAt, attempts, withdrawnAt }) {
      const change = {
        ...(instructions === undefined ? {} : { instructions }),
        ...(opensAt === undefined ? {} : { opens_at: opensAt }),
        ...(dueAt === undefined ? {} : { due_at: dueAt }),
        ...(attempts === undefined ? {} : { attempts }),
        ...(withdrawnAt === undefined ? {} : { withdrawn_at: withdrawnAt }),
      };
      if (Object.keys(change).length === 0) return;
      await db.updateTable('assignment').set(change).where('id', '=', id).execute();
    },

    async keepVersion(id, version) {
      await db
        .updateTable('assignment')
        .set({ scenario_version: version })
        .where('id', '=', id)
        .where('scenario_version', 'is', null)
        .execute();
      const row = await db
        .selectFrom('assignment')
        .select('scenario_version')
        .where('id', '=', id)
        .executeTakeFirst();
      return row?.scenario_version ?? version;
    },

    async listAttempts(cohort) {
      const rows = await db
        .selectFrom('attempt')
        .innerJoin('assignment', 'assignment.id', 'attempt.assignment_id')
        .leftJoin('session', 'session.id', 'attempt.session_id')
        .leftJoin('review', 'review.session_id', 'attempt.session_id')
        .leftJoin('alliance', 'alliance.id', 'attempt.alliance_id')
        .selectAll('attempt')
        .select(['session.ended_at', 'session.ending', 'session.turns'])
        .select(['review.begun_at as review_begun_at', 'review.released_at'])
        .select('alliance.id as alliance_there')
        .where('assignment.cohort_id', '=', cohort)
        .orderBy('attempt.begun_at')
        .orderBy('attempt.id')
        .execute();
      return rows.map((row) => ({
        id: row.id,
        assignment: row.assignment_id,
        account: row.account_id,
        begunAt: row.begun_at,
        session:
          row.session_id === null
            ? null
            : {
                id: row.session_id,
                endedAt: row.ended_at,
                ending: row.ending,
                turns: row.turns ?? 0,
                review: row.review_begun_at === null ? null : { releasedAt: row.released_at },
              },
        // The table holds both or neither.
        alliance:
          row.alliance_id === null || row.alliance_order === null
            ? null
            : {
                id: row.alliance_id,
                order: row.alliance_order,
                there: row.alliance_there !== null,
              },
      }));
    },

    async beginAttempt(attempt, session, most, alliance = null) {
      const { assignment, account } = attempt;
      return db.transaction().execute(async (tx) => {
        // The update is the lock: of two who begin at once the second counts the first.
        await tx
          .updateTable('assignment')
          .set({ id: assignment })
          .where('id', '=', assignment)
          .execute();
        const before = await tx
          .selectFrom('attempt')
          .select('id')
          .where('assignment_id', '=', assignment)
          .where('account_id', '=', account)
          // Further sessions of an engagement are no further attempts.
          .where((is) => is.or([is('alliance_order', 'is', null), is('alliance_order', '=', 0)]))
          .execute();
        if (most !== null && before.length >= most) return false;
        if (alliance !== null) {
          const { id, engagement, startedAt } = alliance;
          await tx
            .insertInto('alliance')
            .values({ id, account_id: account, engagement_id: engagement, started_at: startedAt })
            .execute();
        }
        await addWithSession(tx, attempt, session);
        return true;
      });
    },

    async continueAttempt(attempt, session) {
      return db.transaction().execute(async (tx) => {
        if (!(await findsItsPlace(tx, session))) return false;
        await addWithSession(tx, attempt, session);
        return true;
      });
    },

    async attemptOfAlliance(alliance) {
      const rows = await db
        .selectFrom('attempt')
        .innerJoin('assignment', 'assignment.id', 'attempt.assignment_id')
        .selectAll('assignment')
        .select('attempt.alliance_order')
        .where('attempt.alliance_id', '=', alliance)
        .orderBy('attempt.alliance_order')
        .execute();
      const [first] = rows;
      if (first === undefined) return null;
      const begun = rows.flatMap(({ alliance_order: order }) => (order === null ? [] : [order]));
      return { assignment: toAssignment(first), begun };
    },

    attemptedSessions: (cohort) =>
      wholeSessions(
        db,
        (is) =>
          is.and([
            is('session.ended_at', 'is not', null),
            is(
              'session.id',
              'in',
              is
                .selectFrom('attempt')
                .innerJoin('assignment', 'assignment.id', 'attempt.assignment_id')
                .select('attempt.session_id')
                .where('assignment.cohort_id', '=', cohort),
            ),
          ]),
        'ended_at',
      ),

    async assignmentOf(session) {
      const row = await db
        .selectFrom('attempt')
        .innerJoin('assignment', 'assignment.id', 'attempt.assignment_id')
        .selectAll('assignment')
        .where('attempt.session_id', '=', session)
        .executeTakeFirst();
      return row === undefined ? null : toAssignment(row);
    },

    async findForInstructor(session, account) {
      const own = await db
        .selectFrom('attempt')
        .innerJoin('assignment', 'assignment.id', 'attempt.assignment_id')
        .innerJoin('member', 'member.cohort_id', 'assignment.cohort_id')
        .select('attempt.session_id')
        .where('attempt.session_id', '=', session)
        .where('member.account_id', '=', account)
        .where('member.role', '=', 'instructor')
        .where('member.left_at', 'is', null)
        .executeTakeFirst();
      if (own === undefined) return null;
      const [found = null] = await wholeSessions(
        db,
        (is) => is.and({ 'session.id': session }),
        'started_at',
      );
      return found;
    },
  };
}

async function addWithSession(
  tx: Transaction<Tables>,
  { id, assignment, account, begunAt }: NewAttempt,
  session: Session,
): Promise<void> {
  await tx.insertInto('session').values(toSessionRow(session)).execute();
  await tx
    .insertInto('attempt')
    .values({
      id,
      assignment_id: assignment,
      account_id: account,
      session_id: session.id,
      begun_at: begunAt,
      alliance_id: session.alliance?.id ?? null,
      alliance_order: session.alliance?.order ?? null,
    })
    .execute();
}
