/** The tables of calibration exercises, as SQL holds them. Moments are milliseconds since 1970, UTC. */
export interface CalibrationTables {
  calibration: {
    id: string;
    cohort_id: string;
    title: string;
    instructions: string;
    /** JSON of the ids of the markers that are rated. */
    markers: string;
    made_by: string;
    made_at: number;
    /** Null while it is open. */
    closed_at: number | null;
  };
  calibration_session: {
    calibration_id: string;
    /** 0 for the first. */
    place: number;
    /** Null once the session is deleted. */
    session_id: string | null;
    scenario_id: string;
    /** JSON of what the engine says of it. */
    engine: string;
  };
  calibration_rater: {
    calibration_id: string;
    account_id: string;
    /** 0 for who was chosen first. */
    order: number;
    /** How often they have saved something. */
    revision: number;
    /** Null before. */
    handed_in_at: number | null;
  };
  calibration_rating: {
    calibration_id: string;
    account_id: string;
    place: number;
    /** JSON of the steps by marker. */
    markers: string;
    /** JSON of the behaviours that were heard. */
    heard: string;
  };
}
