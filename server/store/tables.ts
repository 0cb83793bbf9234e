import type { Generated } from 'kysely';
import type { Reason } from '../practice/review/reasons.ts';
import type { Decision, Verdict } from '../practice/review/review.ts';
import type { Session } from '../practice/session.ts';
import type { AccountRole, Link } from './account-store.ts';
import type { Assignment } from './assignment-store.ts';
import type { CalibrationTables } from './calibration-tables.ts';
import type { CohortRole } from './cohort-store.ts';
import type { DraftTables } from './draft-tables.ts';
import type { DrillTables } from './drill-tables.ts';
import type { EvidenceTables } from './evidence-tables.ts';
import type { NoteTables } from './note-tables.ts';
import type { SelfRatingTables } from './self-rating-tables.ts';
import type { SignOnTables } from './sign-on-tables.ts';

/**
 * The tables as SQL holds them. Moments are milliseconds since 1970, UTC. Structures that nobody
 * searches in are JSON in text columns: the same bytes in both engines.
 */
export interface Tables
  extends
    CalibrationTables,
    DraftTables,
    DrillTables,
    EvidenceTables,
    NoteTables,
    SelfRatingTables,
    SignOnTables {
  account: {
    id: string;
    created_at: number;
    /** Null for a guest. */
    name: string | null;
    /** In lower case; null for a guest, and for who signs on elsewhere without one. */
    email: string | null;
    /** As the hashing library writes it, with its parameters; null for a guest, and for who signs on elsewhere. */
    password: string | null;
    role: AccountRole;
    /** 1 for who always rates themselves before they are told of results. */
    rates_first: Generated<number>;
    /** When the person deleted their account: what is left is under no name. Null for everybody else. */
    gone_at: number | null;
  };
  token: {
    hash: string;
    /** What the person sees and revokes it by: no part of the secret. */
    id: string | null;
    account_id: string;
    /** Null in tokens from before it was kept. */
    created_at: number | null;
    seen_at: number | null;
    browser: string | null;
    expires_at: number;
  };
  link: {
    hash: string;
    kind: Link['kind'];
    account_id: string | null;
    expires_at: number;
  };
  cohort: {
    id: string;
    title: string;
    time_zone: string;
    made_at: number;
    archived_at: number | null;
    /** In capitals. */
    code: string | null;
    code_expires_at: number | null;
  };
  member: {
    cohort_id: string;
    account_id: string;
    role: CohortRole;
    joined_at: number;
    /** When they left or were removed; null while they are in it. */
    left_at: number | null;
  };
  cohort_weights: {
    id: string;
    cohort_id: string;
    set_at: number;
    /** JSON of the weights by marker; null where the rubric's own count again. */
    weights: string | null;
  };
  share: {
    session_id: string;
    cohort_id: string;
    shared_at: number;
  };
  assignment: {
    id: string;
    cohort_id: string;
    kind: Assignment['kind'];
    /** Id of the scenario or of the engagement. */
    scenario_id: string;
    instructions: string;
    mode: Assignment['mode'];
    opens_at: number;
    due_at: number | null;
    attempts: number | null;
    seed: number;
    made_at: number;
    withdrawn_at: number | null;
    /** Of an exam: the version that everybody plays, from the first attempt on. */
    scenario_version: string | null;
  };
  attempt: {
    id: string;
    assignment_id: string;
    account_id: string;
    /** Null once the session is deleted. */
    session_id: string | null;
    begun_at: number;
    /** The alliance that it is a session of, which may be deleted by now, and the session's place there; both null at a scenario. */
    alliance_id: string | null;
    alliance_order: number | null;
  };
  review: {
    session_id: string;
    begun_by: string;
    begun_at: number;
    released_by: string | null;
    /** From then on the trainee reads it. */
    released_at: number | null;
  };
  review_comment: {
    id: string;
    session_id: string;
    /** Index of the line as the debrief counts: 0 for the opening. */
    turn: number;
    account_id: string;
    at: number;
    words: string;
    /** JSON of the words before, oldest first. */
    formerly: string;
    reply_to: string | null;
    taken_back_at: number | null;
  };
  verdict: {
    id: string;
    session_id: string;
    turn: number;
    account_id: string;
    at: number;
    behaviour: string;
    start: number;
    end: number;
    note: string;
    verdict: Verdict['verdict'];
    reason: Reason | null;
    /** Null while it holds. */
    replaced_at: number | null;
  };
  dispute: {
    id: string;
    session_id: string;
    turn: number;
    account_id: string;
    at: number;
    behaviour: string;
    start: number;
    end: number;
    note: string;
    reason: Reason;
    withdrawn_at: number | null;
    /** This and what follows are null while nobody has decided. */
    decision: Decision['decision'] | null;
    decision_note: string | null;
    decided_by: string | null;
    decided_at: number | null;
  };
  sign_in_try: {
    key: string;
    at: number;
  };
  session: {
    id: string;
    account_id: string;
    /** This and the version are null in a real session. */
    scenario_id: string | null;
    scenario_version: string | null;
    /** JSON of what is known of a real session beside its words; null in one that was practised. */
    real_talk: string | null;
    rubric_id: string;
    rubric_version: string;
    seed: number;
    started_at: number;
    ended_at: number | null;
    ending: Session['ending'];
    opening: string;
    /** How many exchanges there are: the index of the next one. */
    turns: number;
    /** Id of the first take, which may be deleted by now; null in a first take. */
    first_take: string | null;
    /** The session whose turn was taken again; null in a first take, and once it is deleted. */
    taken_from: string | null;
    /** The turn that was taken again, 0 for the first coach turn; null in a first take. */
    taken_at: number | null;
    /** The alliance that it is a session of, and its place there, 0 for the first; both null where it stands alone. */
    alliance_id: string | null;
    alliance_order: number | null;
    /** JSON of the client's state at the opening; null in sessions from before it was kept. */
    came_in: string | null;
  };
  alliance: {
    id: string;
    account_id: string;
    engagement_id: string;
    started_at: number;
  };
  alliance_entry: {
    id: string;
    alliance_id: string;
    words: string;
    /** JSON of the words before, oldest first. */
    formerly: string;
    /** 1 where it is agreed still, 0 where it was let go. */
    holds: number;
    /** Place of the session that it was written in, 0 for the first. */
    order: number;
    at: number;
  };
  exchange: {
    session_id: string;
    index: number;
    /** Null when the coach stayed quiet. */
    coach: string | null;
    /** JSON of a turn report. */
    report: string;
    reply: string;
    at: number;
    /** JSON of the client's state after the exchange, which is null in a real session. */
    client: string;
    /** JSON of what moved the client's trust. */
    moved: string;
  };
  migration: {
    name: string;
    applied_at: string;
  };
}
