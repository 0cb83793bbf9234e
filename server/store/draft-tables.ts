import type { BenchRun } from './draft-store.ts';

/** The tables of scenarios that are written here, as SQL holds them. */
export interface DraftTables {
  draft: {
    id: string;
    account_id: string;
    title: string | null;
    text: string;
    revision: number;
    changed_at: number;
    /** The revision that reads like the newest version; null while none is published. */
    published_revision: number | null;
  };
  publication: {
    /** The draft's id. */
    scenario_id: string;
    account_id: string;
    /** 1 where everybody can begin it, 0 where not. */
    school: number;
    withdrawn_at: number | null;
  };
  publication_cohort: {
    scenario_id: string;
    cohort_id: string;
  };
  published_version: {
    scenario_id: string;
    number: number;
    hash: string;
    /** JSON of what lists show. */
    head: string;
    text: string;
    published_at: number;
    published_by: string;
  };
  catalogue: {
    id: number;
    /** One more whenever something is published, shared or withdrawn. */
    revision: number;
  };
  bench_run: {
    draft_id: string;
    id: string;
    account_id: string;
    state: BenchRun['state'];
    done: number;
    of: number;
    started_at: number;
    /** When the server that plays it was last heard of. */
    heard_at: number;
    message: string | null;
    /** JSON of the report. */
    report: string | null;
  };
}
