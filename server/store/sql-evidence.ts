import type { Kysely, Transaction } from 'kysely';
import type { Piece } from '../practice/evidence/evidence-file.ts';
import type { EvidenceHead, EvidenceStore } from './evidence-store.ts';
import { sqlEvidenceShares } from './sql-evidence-shares.ts';
import type { Tables } from './tables.ts';
import { evidenceHeads, wholeEvidence } from './whole-evidence.ts';

/** What is kept of evidence files, over a migrated database of either engine. */
export function sqlEvidence(db: Kysely<Tables>): EvidenceStore {
  /** Changes a file that is held meanwhile; nothing is changed where the deed says false. */
  async function change(
    id: string,
    at: number,
    deed: (tx: Transaction<Tables>) => Promise<boolean>,
  ): Promise<boolean> {
    return db
      .transaction()
      .execute(async (tx) => {
        const { numUpdatedRows } = await tx
          .updateTable('evidence_file')
          .set({ changed_at: at })
          .where('id', '=', id)
          .executeTakeFirstOrThrow();
        if (numUpdatedRows === 0n || !(await deed(tx))) throw new NothingChanged();
        await countPieces(tx, id);
        return true;
      })
      .catch((error: unknown) => {
        if (error instanceof NothingChanged) return false;
        throw error;
      });
  }

  return {
    ...sqlEvidenceShares(db),

    async addEvidence(file) {
      await db
        .insertInto('evidence_file')
        .values({
          id: file.id,
          account_id: file.account,
          title: file.title,
          framework: file.framework,
          crosswalk: file.crosswalk ? 1 : 0,
          strengths: file.strengths,
          development: file.development,
          next_step: file.nextStep,
          revision: file.revision,
          begun_at: file.begunAt,
          changed_at: file.changedAt,
        })
        .execute();
    },

    async findEvidence(id, account) {
      const row = await db
        .selectFrom('evidence_file')
        .selectAll()
        .where('id', '=', id)
        .where('account_id', '=', account)
        .executeTakeFirst();
      return row === undefined ? null : wholeEvidence(db, row);
    },

    listEvidence: (account) =>
      evidenceHeads(db)
        .where('evidence_file.account_id', '=', account)
        .orderBy('evidence_file.changed_at', 'desc')
        .orderBy('evidence_file.id')
        .execute()
        .then((rows) => rows.map(toHead)),

    async writeEvidence(id, revision, text, at) {
      const { numUpdatedRows } = await db
        .updateTable('evidence_file')
        .set({
          title: text.title,
          framework: text.framework,
          crosswalk: text.crosswalk ? 1 : 0,
          strengths: text.strengths,
          development: text.development,
          next_step: text.nextStep,
          revision: revision + 1,
          changed_at: at,
        })
        .where('id', '=', id)
        .where('revision', '=', revision)
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },

    chooseSessions: (id, sessions, at) =>
      change(id, at, async (tx) => {
        if (!(await areThere(tx, sessions))) return false;
        const others = tx.deleteFrom('evidence_piece').where('file_id', '=', id);
        await (
          sessions.length === 0 ? others : others.where('session_id', 'not in', sessions)
        ).execute();
        await tx
          .deleteFrom('evidence_session')
          .where('file_id', '=', id)
          .where('session_id', 'is not', null)
          .execute();
        await addSessions(tx, id, sessions);
        return true;
      }),

    addPieces: (id, pieces, at) =>
      change(id, at, async (tx) => {
        const sessions = [...new Set(pieces.map(({ session }) => session))];
        if (!(await areThere(tx, sessions))) return false;
        const chosen = await tx
          .selectFrom('evidence_session')
          .select('session_id')
          .where('file_id', '=', id)
          .execute();
        const known = chosen.map(({ session_id }) => session_id);
        await addSessions(
          tx,
          id,
          sessions.filter((one) => !known.includes(one)),
        );
        const last = await lastPlace(tx, 'evidence_piece', id);
        const rows = pieces.map((piece, index) => toRow(id, piece, last + 1 + index));
        if (rows.length > 0) await tx.insertInto('evidence_piece').values(rows).execute();
        return true;
      }),

    writePiece: (id, piece, words, at) =>
      change(id, at, async (tx) => {
        const { numUpdatedRows } = await tx
          .updateTable('evidence_piece')
          .set({ words })
          .where('file_id', '=', id)
          .where('id', '=', piece)
          .executeTakeFirstOrThrow();
        return numUpdatedRows > 0n;
      }),

    orderPieces: (id, pieces, at) =>
      change(id, at, async (tx) => {
        const rows = await tx
          .selectFrom('evidence_piece')
          .select('id')
          .where('file_id', '=', id)
          .execute();
        const wanted = new Set(pieces);
        if (rows.length !== pieces.length || !rows.every((row) => wanted.has(row.id))) return false;
        for (const [place, piece] of pieces.entries())
          await tx.updateTable('evidence_piece').set({ place }).where('id', '=', piece).execute();
        return true;
      }),

    removePiece: (id, piece, at) =>
      change(id, at, async (tx) => {
        const { numDeletedRows } = await tx
          .deleteFrom('evidence_piece')
          .where('file_id', '=', id)
          .where('id', '=', piece)
          .executeTakeFirstOrThrow();
        return numDeletedRows > 0n;
      }),

    async removeEvidence(id) {
      await db.deleteFrom('evidence_file').where('id', '=', id).execute();
    },
  };
}

/** Thrown to undo a change that came to nothing. */
class NothingChanged extends Error {}

/** A file as lists show it. PostgreSQL counts in texts. */
function toHead(row: {
  readonly id: string;
  readonly title: string;
  readonly changedAt: number;
  readonly sessions: unknown;
  readonly pieces: unknown;
}): EvidenceHead {
  const { id, title, changedAt } = row;
  return { id, title, changedAt, sessions: Number(row.sessions), pieces: Number(row.pieces) };
}

async function areThere(tx: Transaction<Tables>, sessions: readonly string[]): Promise<boolean> {
  if (sessions.length === 0) return true;
  const rows = await tx.selectFrom('session').select('id').where('id', 'in', sessions).execute();
  return rows.length === sessions.length;
}

async function addSessions(
  tx: Transaction<Tables>,
  id: string,
  sessions: readonly string[],
): Promise<void> {
  const last = await lastPlace(tx, 'evidence_session', id);
  const rows = sessions.map((session, index) => ({
    ...{ file_id: id, place: last + 1 + index, session_id: session, pieces: 0 },
  }));
  if (rows.length > 0) await tx.insertInto('evidence_session').values(rows).execute();
}

async function lastPlace(
  tx: Transaction<Tables>,
  table: 'evidence_piece' | 'evidence_session',
  id: string,
): Promise<number> {
  const row = await tx
    .selectFrom(table)
    .select((is) => is.fn.max('place').as('last'))
    .where('file_id', '=', id)
    .executeTakeFirst();
  return row?.last ?? -1;
}

/** Keeps beside each chosen session how many pieces it would take along. */
async function countPieces(tx: Transaction<Tables>, id: string): Promise<void> {
  await tx
    .updateTable('evidence_session')
    .set((is) => ({
      pieces: is
        .selectFrom('evidence_piece')
        .select((each) => each.fn.countAll<number>().as('count'))
        .whereRef('evidence_piece.session_id', '=', 'evidence_session.session_id')
        .where('evidence_piece.file_id', '=', id),
    }))
    .where('file_id', '=', id)
    .where('session_id', 'is not', null)
    .execute();
}

function toRow(file: string, piece: Piece, place: number): Tables['evidence_piece'] {
  const { id, kind, turn, start, end, behaviour, number, quoted, words } = piece;
  return {
    ...{ id, kind, turn, start, end, behaviour, number, quoted, words, place },
    file_id: file,
    session_id: piece.session,
    comment_id: piece.comment,
  };
}
