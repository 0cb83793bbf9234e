/** A scenario that somebody is writing; its text need not be one yet. */
export interface Draft {
  readonly id: string;
  /** Id of the account that writes it. */
  readonly author: string;
  /** As far as the text can be read. */
  readonly title: string | null;
  readonly text: string;
  /** 1 for the first, one more with every change. */
  readonly revision: number;
  /** Milliseconds since 1970, UTC. */
  readonly changedAt: number;
  /** The revision that reads like the newest published version, or null while none is published. */
  readonly publishedRevision: number | null;
}

/** A draft's run on the test bench. */
export interface BenchRun {
  readonly id: string;
  readonly draft: string;
  /** Who started it. */
  readonly account: string;
  readonly state: 'running' | 'done' | 'cancelled' | 'failed';
  /** Sessions played so far, of so many. */
  readonly done: number;
  readonly of: number;
  /** Milliseconds since 1970, UTC. */
  readonly startedAt: number;
  /** When the server that plays it was last heard of; milliseconds since 1970, UTC. */
  readonly heardAt: number;
  /** Why it failed, or null. */
  readonly message: string | null;
  /** What came of it: plain data, or null until it is done. */
  readonly report: unknown;
}

/** What is kept of drafts. */
export interface DraftStore {
  addDraft(draft: Draft): Promise<void>;
  findDraft(id: string): Promise<Draft | null>;
  /** An author's drafts without their texts, changed last first. */
  listDrafts(author: string): Promise<Omit<Draft, 'text'>[]>;
  /**
   * Keeps a text as the next revision.
   *
   * @param publishedRevision what reads like the newest published version from then on, where that changes
   * @returns false, with nothing changed, when the draft is gone or does not stand at `revision`
   */
  writeDraft(
    id: string,
    revision: number,
    now: Pick<Draft, 'title' | 'text' | 'changedAt'> & Partial<Pick<Draft, 'publishedRevision'>>,
  ): Promise<boolean>;
  /** Forgets a draft; what was published of it stays. */
  removeDraft(id: string): Promise<void>;
  /**
   * Begins a run, in place of the draft's last one.
   *
   * @param alive runs that were not heard of since then are over, in milliseconds since 1970, UTC
   * @returns false, with nothing changed, while another run of the same account goes on
   */
  beginRun(run: BenchRun, alive: number): Promise<boolean>;
  findRun(draft: string): Promise<BenchRun | null>;
  /** Keeps how far a run is. Returns false, with nothing changed, when it goes on no more. */
  changeRun(
    id: string,
    change: Partial<Pick<BenchRun, 'state' | 'done' | 'of' | 'heardAt' | 'message' | 'report'>>,
  ): Promise<boolean>;
}
