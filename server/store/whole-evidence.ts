import type { Kysely, Selectable } from 'kysely';
import type { EvidenceFile, Piece } from '../practice/evidence/evidence-file.ts';
import type { Tables } from './tables.ts';

/** A file with its sessions, its pieces and what was said of them. */
export async function wholeEvidence(
  db: Kysely<Tables>,
  row: Selectable<Tables['evidence_file']>,
): Promise<EvidenceFile> {
  const sessions = await db
    .selectFrom('evidence_session')
    .selectAll()
    .where('file_id', '=', row.id)
    .orderBy('place')
    .execute();
  const pieces = await db
    .selectFrom('evidence_piece')
    .selectAll()
    .where('file_id', '=', row.id)
    .orderBy('place')
    .orderBy('id')
    .execute();
  const comments = await db
    .selectFrom('evidence_comment')
    .selectAll()
    .where('file_id', '=', row.id)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return {
    id: row.id,
    account: row.account_id,
    title: row.title,
    framework: row.framework,
    crosswalk: row.crosswalk === 1,
    strengths: row.strengths,
    development: row.development,
    nextStep: row.next_step,
    revision: row.revision,
    begunAt: row.begun_at,
    changedAt: row.changed_at,
    sessions: sessions.flatMap(({ session_id }) => session_id ?? []),
    gone: sessions
      .filter(({ session_id }) => session_id === null)
      .map((session) => ({ pieces: session.pieces })),
    pieces: pieces.map(toPiece),
    comments: comments.map((comment) => ({
      id: comment.id,
      piece: comment.piece_id,
      by: comment.account_id,
      words: comment.words,
      at: comment.at,
      rewordedAt: comment.reworded_at,
      takenBackAt: comment.taken_back_at,
    })),
  };
}

/** Files as lists show them. Counts may come as texts. */
export function evidenceHeads(db: Kysely<Tables>) {
  return db
    .selectFrom('evidence_file')
    .select(['evidence_file.id', 'evidence_file.account_id as account', 'evidence_file.title'])
    .select('evidence_file.changed_at as changedAt')
    .select((is) => [
      is
        .selectFrom('evidence_session')
        .select((each) => each.fn.countAll().as('count'))
        .whereRef('evidence_session.file_id', '=', 'evidence_file.id')
        .where('evidence_session.session_id', 'is not', null)
        .as('sessions'),
      is
        .selectFrom('evidence_piece')
        .select((each) => each.fn.countAll().as('count'))
        .whereRef('evidence_piece.file_id', '=', 'evidence_file.id')
        .as('pieces'),
    ]);
}

function toPiece(row: Selectable<Tables['evidence_piece']>): Piece {
  const { id, kind, turn, start, end, behaviour, number, quoted, words } = row;
  return {
    ...{ id, kind, turn, start, end, behaviour, number, quoted, words },
    session: row.session_id,
    comment: row.comment_id,
  };
}
