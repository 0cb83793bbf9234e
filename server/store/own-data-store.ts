/** A value of an archive as JSON has it. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** One row of somebody's archive: the columns that leave the database, structures as they are. */
export type ArchiveRow = Readonly<Record<string, Json>>;

/** The rows of an archive that another Coequal takes in, by table. */
export type ArchiveRows = Readonly<Record<string, readonly ArchiveRow[]>>;

/** Why an account cannot be deleted: nobody else could look after the house, or after these cohorts. */
export type NoLeaving =
  | { readonly because: 'last-administrator' }
  | { readonly because: 'only-instructor'; readonly cohorts: readonly string[] };

/** Thrown for rows that no Coequal wrote, or that do not hold together. The message says which. */
export class ArchiveRefused extends Error {}

/** What happened to an archive's rows. */
export interface TakenIn {
  /** How many came new, by table. */
  readonly added: Readonly<Record<string, number>>;
  /** How many were here already. */
  readonly known: number;
  /** How many point at what neither came along nor is the account's own, and are nothing without it. */
  readonly leftOut: number;
}

/** Everything that is kept of one person, given to them, taken in from elsewhere, and deleted. */
export interface OwnDataStore {
  /** The tables that an archive holds, in an order in which each row comes after what it belongs to. */
  readonly archiveTables: readonly string[];
  /**
   * A table's rows of the account, some hundred at a time. What is not theirs to read is left out.
   *
   * @param untold ids of their sessions of whose results they are not told yet: nothing of these leaves
   */
  archiveOf(
    account: string,
    table: string,
    untold: ReadonlySet<string>,
  ): AsyncIterable<readonly ArchiveRow[]>;
  /**
   * Takes rows in, all or none. What came before is known again and not doubled; ids that are somebody else's are made new.
   *
   * @param makeId a new id from an old one, always the same for one account
   * @param isShipped whether a scenario came with the program; no draft goes by its id
   * @throws ArchiveRefused with nothing changed
   */
  takeIn(
    account: string,
    rows: ArchiveRows,
    makeId: (old: string) => string,
    isShipped?: (scenario: string) => boolean,
  ): Promise<TakenIn>;
  /**
   * Deletes an account with all that is the person's. What they said of others' work stays under `nobody`, an account without a
   * name. Null when it is done.
   */
  deleteAccount(account: string, nobody: string, now: number): Promise<NoLeaving | null>;
}
