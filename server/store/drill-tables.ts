/** The tables of drills and of tries at moments, as SQL holds them. Moments are milliseconds since 1970, UTC. */
export interface DrillTables {
  drill_round: {
    id: string;
    account_id: string;
    begun_at: number;
    /** JSON of the ids of its items, in the order in which they are asked. */
    items: string;
  };
  drill_answer: {
    round_id: string;
    /** 0 for the first item of the round. */
    place: number;
    item: string;
    at: number;
    /** This and the next two: JSON of the ids of behaviours. */
    named: string;
    gold: string;
    engine: string;
  };
  moment_try: {
    id: string;
    session_id: string;
    /** The coach turn that is taken anew: 0 for the first of the session. */
    place: number;
    words: string;
    at: number;
  };
}
