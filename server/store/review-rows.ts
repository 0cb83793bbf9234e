import type { Selectable } from 'kysely';
import type { Comment, Dispute, Verdict } from '../practice/review/review.ts';
import type { Tables } from './tables.ts';

/** A comment from its row. */
export function toComment(row: Selectable<Tables['review_comment']>): Comment {
  return {
    id: row.id,
    turn: row.turn,
    by: row.account_id,
    words: row.words,
    formerly: JSON.parse(row.formerly) as string[],
    at: row.at,
    replyTo: row.reply_to,
    takenBackAt: row.taken_back_at,
  };
}

/** The row of a comment. */
export function toCommentRow(
  session: string,
  { id, turn, by, words, formerly, at, replyTo, takenBackAt }: Comment,
): Selectable<Tables['review_comment']> {
  return {
    ...{ id, session_id: session, turn, account_id: by, at, words },
    formerly: JSON.stringify(formerly),
    reply_to: replyTo,
    taken_back_at: takenBackAt,
  };
}

/** A verdict from its row. */
export function toVerdict(row: Selectable<Tables['verdict']>): Verdict {
  const { id, turn, behaviour, start, end, verdict, reason, note, at } = row;
  return {
    ...{ id, turn, behaviour, start, end, verdict, reason, note, at },
    by: row.account_id,
    replacedAt: row.replaced_at,
  };
}

/** The row of a verdict. */
export function toVerdictRow(
  session: string,
  { by, replacedAt, ...rest }: Verdict,
): Selectable<Tables['verdict']> {
  return { ...rest, session_id: session, account_id: by, replaced_at: replacedAt };
}

/** A dispute from its row. */
export function toDispute(row: Selectable<Tables['dispute']>): Dispute {
  const { id, turn, behaviour, start, end, reason, note, at, decision } = row;
  return {
    ...{ id, turn, behaviour, start, end, reason, note, at, by: row.account_id },
    withdrawnAt: row.withdrawn_at,
    // The table holds all of a decision or nothing.
    decision:
      decision === null || row.decided_by === null || row.decided_at === null
        ? null
        : { decision, note: row.decision_note ?? '', by: row.decided_by, at: row.decided_at },
  };
}

/** The row of a dispute. */
export function toDisputeRow(
  session: string,
  { by, decision, withdrawnAt, ...rest }: Dispute,
): Selectable<Tables['dispute']> {
  return {
    ...{ ...rest, session_id: session, account_id: by },
    withdrawn_at: withdrawnAt,
    decision: decision?.decision ?? null,
    decision_note: decision?.note ?? null,
    decided_by: decision?.by ?? null,
    decided_at: decision?.at ?? null,
  };
}
