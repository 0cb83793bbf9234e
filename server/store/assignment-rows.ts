import type { Selectable } from 'kysely';
import type { Assignment } from './assignment-store.ts';
import type { Tables } from './tables.ts';

type AssignmentRow = Selectable<Tables['assignment']>;

/** An assignment from its row. */
export function toAssignment(row: AssignmentRow): Assignment {
  return {
    id: row.id,
    cohort: row.cohort_id,
    kind: row.kind,
    scenario: row.scenario_id,
    instructions: row.instructions,
    mode: row.mode,
    opensAt: row.opens_at,
    dueAt: row.due_at,
    attempts: row.attempts,
    seed: row.seed,
    madeAt: row.made_at,
    withdrawnAt: row.withdrawn_at,
    version: row.scenario_version,
  };
}

/** The row of an assignment. */
export function toAssignmentRow(assignment: Assignment): AssignmentRow {
  return {
    id: assignment.id,
    cohort_id: assignment.cohort,
    kind: assignment.kind,
    scenario_id: assignment.scenario,
    instructions: assignment.instructions,
    mode: assignment.mode,
    opens_at: assignment.opensAt,
    due_at: assignment.dueAt,
    attempts: assignment.attempts,
    seed: assignment.seed,
    made_at: assignment.madeAt,
    withdrawn_at: assignment.withdrawnAt,
    scenario_version: assignment.version,
  };
}
