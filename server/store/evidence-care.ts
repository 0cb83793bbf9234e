import type { TableCare } from './data-care.ts';
import type { EvidenceTables } from './evidence-tables.ts';

/** What evidence files keep of people; part of the one table. */
export const evidenceCare = {
  evidence_file: {
    ...{ archive: 'both', by: ['account_id'] },
    columns: {
      ...{ id: 'id', account_id: 'owner', title: 'kept', framework: 'kept', crosswalk: 'kept' },
      ...{ strengths: 'kept', development: 'kept', next_step: 'kept', revision: 'kept' },
      ...{ begun_at: 'kept', changed_at: 'kept' },
    },
  },
  evidence_session: {
    ...{ archive: 'both', by: ['file_id'] },
    columns: {
      ...{ file_id: 'of evidence_file', place: 'kept', session_id: 'of session', pieces: 'kept' },
    },
  },
  evidence_piece: {
    ...{ archive: 'both', by: ['file_id'] },
    columns: {
      ...{ id: 'id', file_id: 'of evidence_file', place: 'kept', session_id: 'of session' },
      ...{ kind: 'kept', turn: 'kept', start: 'kept', end: 'kept', behaviour: 'kept' },
      ...{ number: 'kept', comment_id: 'of review_comment', quoted: 'kept', words: 'kept' },
    },
  },
  // What mentors wrote on the file stays behind: who wrote it is not known elsewhere.
  evidence_comment: {
    ...{ archive: 'read', by: ['file_id', 'account_id'] },
    columns: {
      ...{ id: 'kept', file_id: 'of evidence_file', piece_id: 'kept', account_id: 'author' },
      ...{ words: 'kept', at: 'kept', reworded_at: 'kept', taken_back_at: 'kept' },
    },
  },
  evidence_share: {
    ...{ archive: 'read', by: ['file_id'] },
    columns: { file_id: 'of evidence_file', cohort_id: 'kept', shared_at: 'kept' },
  },
} as const satisfies Readonly<Record<keyof EvidenceTables, TableCare>>;
