/** The tables of self-ratings and mentors' ratings, as SQL holds them. Moments are milliseconds since 1970, UTC. */
export interface SelfRatingTables {
  /** Sessions of whose results their coach was told. */
  result_seen: {
    session_id: string;
    at: number;
  };
  self_rating: {
    session_id: string;
    begun_at: number;
    /** Null unless it was given up. */
    given_up_at: number | null;
    /** Null before. */
    handed_in_at: number | null;
    /** 1 where its coach knew of no result; null until it is handed in. */
    blind: number | null;
    /** How often it was saved. */
    revision: number;
    /** JSON of the steps by marker. */
    markers: string;
    /** JSON of the words that were picked. */
    quotes: string;
  };
  mentor_rating: {
    session_id: string;
    account_id: string;
    handed_in_at: number | null;
    revision: number;
    markers: string;
    quotes: string;
  };
}
