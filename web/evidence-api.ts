import type {
  AddPieces,
  BeginEvidence,
  ChangeEvidence,
  CommentOnEvidence,
  EvidenceSummary,
  EvidenceView,
  RewordComment,
  SharedEvidenceSummary,
} from '../server/api/contract/evidence.ts';
import type { ShareWith, Sharing } from '../server/api/contract/sharing.ts';
import { ask } from './ask.ts';
import { hereZone } from './here-zone.ts';

const at = (file: string, rest = '') => `/api/evidence/${encodeURIComponent(file)}${rest}`;
const ofPiece = (file: string, piece: string) => at(file, `/pieces/${encodeURIComponent(piece)}`);
const shared = (cohort: string, rest = '') =>
  `/api/cohorts/${encodeURIComponent(cohort)}/evidence${rest}`;

const ofComment = (cohort: string, file: string, comment: string) =>
  shared(cohort, `/${encodeURIComponent(file)}/comments/${encodeURIComponent(comment)}`);

/** The person's evidence files, changed last first; none for a stranger. */
export const listEvidence = (signal?: AbortSignal) =>
  ask<EvidenceSummary[]>('GET', '/api/evidence', { signal });

/** Begins an evidence file. */
export const beginEvidence = (begin: BeginEvidence) =>
  ask<EvidenceView>('POST', '/api/evidence', { body: begin });

/** An evidence file of one's own with everything in it. */
export const readEvidence = (file: string, signal?: AbortSignal) =>
  ask<EvidenceView>('GET', at(file), { signal });

/** Changes what its owner writes; refused with `changed-meanwhile` where it does not stand at the revision. */
export const changeEvidence = (file: string, change: ChangeEvidence) =>
  ask<EvidenceView>('PATCH', at(file), { body: change });

/** Chooses the sessions that evidence comes from; pieces of the others go. */
export const chooseSessions = (file: string, sessions: string[]) =>
  ask<EvidenceView>('PUT', at(file, '/sessions'), { body: { sessions } });

/** Adds pieces behind the others. */
export const addPieces = (file: string, pieces: AddPieces) =>
  ask<EvidenceView>('POST', at(file, '/pieces'), { body: pieces });

/** Puts all pieces into another order. */
export const orderPieces = (file: string, pieces: string[]) =>
  ask<EvidenceView>('PUT', at(file, '/pieces'), { body: { pieces } });

/** Writes what its owner says of a piece. */
export const writePiece = (file: string, piece: string, words: string) =>
  ask<EvidenceView>('PATCH', ofPiece(file, piece), { body: { words } });

/** Takes a piece out. */
export const removePiece = (file: string, piece: string) =>
  ask<EvidenceView>('DELETE', ofPiece(file, piece), {});

/** Deletes a file for good; the sessions stay. */
export const deleteEvidence = (file: string) => ask<void>('DELETE', at(file), {});

/** With whom a file is shared, and with whom it can be. */
export const readEvidenceSharing = (file: string, signal?: AbortSignal) =>
  ask<Sharing>('GET', at(file, '/sharing'), { signal });

/** Shares a file with the instructors of one cohort, in place of another one. */
export const shareEvidence = (file: string, share: ShareWith) =>
  ask<Sharing>('POST', at(file, '/sharing'), { body: share });

/** Takes a file back; nobody but its owner reads it from then on. */
export const endEvidenceSharing = (file: string) =>
  ask<Sharing>('DELETE', at(file, '/sharing'), {});

/** Where a file is had as a document, with its dates as they are where the reader lives. */
export const evidenceDocumentPath = (file: string, format: 'docx' | 'pdf' | 'csv') =>
  at(file, `/document/${format}?zone=${encodeURIComponent(hereZone())}`);

/** What trainees of a cohort share with its instructors, newest share first. */
export const listSharedEvidence = (cohort: string, signal?: AbortSignal) =>
  ask<SharedEvidenceSummary[]>('GET', shared(cohort), { signal });

/** A file that is shared with a cohort's instructors. */
export const readSharedEvidence = (cohort: string, file: string, signal?: AbortSignal) =>
  ask<EvidenceView>('GET', shared(cohort, `/${encodeURIComponent(file)}`), { signal });

/** Writes beside a shared file, or beside one of its pieces. */
export const commentOnEvidence = (cohort: string, file: string, comment: CommentOnEvidence) =>
  ask<EvidenceView>('POST', shared(cohort, `/${encodeURIComponent(file)}/comments`), {
    body: comment,
  });

/** Writes a comment of one's own anew. */
export const rewordEvidenceComment = (
  cohort: string,
  file: string,
  comment: string,
  reword: RewordComment,
) =>
  ask<EvidenceView>('PATCH', ofComment(cohort, file, comment), {
    body: reword,
  });

/** Takes back a comment of one's own that stands; removes one that was taken back. */
export const takeBackEvidenceComment = (cohort: string, file: string, comment: string) =>
  ask<EvidenceView>('DELETE', ofComment(cohort, file, comment), {});
