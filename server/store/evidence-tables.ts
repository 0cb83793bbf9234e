import type { PieceKind } from '../practice/evidence/evidence-file.ts';

/** The tables of evidence files, as SQL holds them. */
export interface EvidenceTables {
  evidence_file: {
    id: string;
    account_id: string;
    title: string;
    framework: string;
    /** 1 where the crosswalk stands in it, 0 where not. */
    crosswalk: number;
    strengths: string;
    development: string;
    next_step: string;
    revision: number;
    begun_at: number;
    changed_at: number;
  };
  evidence_session: {
    file_id: string;
    place: number;
    /** Null once the session is deleted. */
    session_id: string | null;
    /** How many pieces were taken from it: what a deleted session took along. */
    pieces: number;
  };
  evidence_piece: {
    id: string;
    file_id: string;
    place: number;
    session_id: string;
    kind: PieceKind;
    turn: number;
    start: number;
    end: number;
    behaviour: string | null;
    number: string | null;
    comment_id: string | null;
    /** Words of a comment that was brought from another Coequal; else null. */
    quoted: string | null;
    words: string;
  };
  evidence_comment: {
    id: string;
    file_id: string;
    piece_id: string | null;
    account_id: string;
    words: string;
    at: number;
    /** Null where it stands as it was first written. */
    reworded_at: number | null;
    taken_back_at: number | null;
  };
  evidence_share: {
    file_id: string;
    cohort_id: string;
    shared_at: number;
  };
}
