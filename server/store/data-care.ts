/**
 * What a column holds.
 *
 * `id`: what the row is known by. `of …`: a row of that table; a lone number or text that means nothing outside of it is `kept`.
 * `owner`: the person whose row it is; it goes with them. `author`: the person who said something of somebody else's work: it
 * stays, without their name. `json`: a structure. `always json`:
 * one in a column that is never empty, where JSON's own null stands for none. `secret`: it opens something, and leaves the database for nobody.
 */
export type ColumnCare =
  'id' | `of ${string}` | 'owner' | 'author' | 'json' | 'always json' | 'secret' | 'kept';

/** What becomes of a table's rows in a person's archive and when the person leaves. */
export interface TableCare {
  /** `both`: exported, and taken in by another Coequal. `read`: exported to be read. `none`: nothing of it leaves. */
  readonly archive: 'both' | 'read' | 'none';
  /** Which of its columns lead to the person, by which its rows are theirs. None where it is about nobody. */
  readonly by: readonly string[];
  /**
   * What others say of the person's sessions is read as on the pages: of a review once it is released, of a mentor's rating once
   * both have handed in theirs.
   */
  readonly released?: 'review' | 'rating';
  readonly columns: Readonly<Record<string, ColumnCare>>;
}
