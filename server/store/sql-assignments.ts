import type { Kysely, Selectable } from 'kysely';
import type { Assignment, AssignmentStore } from './assignment-store.ts';
import { toSessionRow } from './rows.ts';
import type { Tables } from './tables.ts';
import { wholeSessions } from './whole-sessions.ts';

type AssignmentRow = Selectable<Tables['assignment']>;

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

    async listAttempts(cohort) {
      const rows = await db
        .selectFrom('attempt')
        .innerJoin('assignment', 'assignment.id', 'attempt.assignment_id')
        .leftJoin('session', 'session.id', 'attempt.session_id')
        .leftJoin('review', 'review.session_id', 'attempt.session_id')
        .selectAll('attempt')
        .select(['session.ended_at', 'session.ending', 'session.turns'])
        .select(['review.begun_at as review_begun_at', 'review.released_at'])
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
      }));
    },

    async beginAttempt({ id, assignment, account, begunAt }, session, most) {
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
          .execute();
        if (most !== null && before.length >= most) return false;
        await tx.insertInto('session').values(toSessionRow(session)).execute();
        await tx
          .insertInto('attempt')
          .values({
            id,
            assignment_id: assignment,
            account_id: account,
            session_id: session.id,
            begun_at: begunAt,
          })
          .execute();
        return true;
      });
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

function toAssignment(row: AssignmentRow): Assignment {
  return {
    id: row.id,
    cohort: row.cohort_id,
    scenario: row.scenario_id,
    instructions: row.instructions,
    mode: row.mode,
    opensAt: row.opens_at,
    dueAt: row.due_at,
    attempts: row.attempts,
    seed: row.seed,
    madeAt: row.made_at,
    withdrawnAt: row.withdrawn_at,
  };
}

function toAssignmentRow(assignment: Assignment): AssignmentRow {
  return {
    id: assignment.id,
    cohort_id: assignment.cohort,
    scenario_id: assignment.scenario,
    instructions: assignment.instructions,
    mode: assignment.mode,
    opens_at: assignment.opensAt,
    due_at: assignment.dueAt,
    attempts: assignment.attempts,
    seed: assignment.seed,
    made_at: assignment.madeAt,
    withdrawn_at: assignment.withdrawnAt,
  };
}
