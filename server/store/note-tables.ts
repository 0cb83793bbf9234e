/** The tables of notes about sessions, as SQL holds them. Moments are milliseconds since 1970, UTC. */
export interface NoteTables {
  case_note: {
    session_id: string;
    text: string;
    revision: number;
    changed_at: number;
  };
  note_share: {
    session_id: string;
    cohort_id: string;
    shared_at: number;
  };
}
