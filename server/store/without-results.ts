/** A row as the database gives it. */
export type Row = Readonly<Record<string, string | number | null>>;

/** Of which sessions somebody is not told everything, by their ids. */
export interface Hidden {
  /** They are not told of results. */
  readonly untold: ReadonlySet<string>;
  /** They come after one of those in an alliance: its client remembers it. */
  readonly after: ReadonlySet<string>;
  /** Pieces of evidence that were taken from the untold ones. */
  readonly pieces: ReadonlySet<string>;
}

/** What is left of a row of these tables while its session's owner is not told of results; null where nothing is. */
const left: Readonly<Record<string, (row: Row, account: string) => Row | null>> = {
  // The client's state follows from what was heard.
  exchange: (row) => ({ ...row, report: null, client: null, moved: null }),
  evidence_piece: (row) => (row['kind'] === 'words' ? row : null),
  review: () => null,
  review_comment: (row, account) => (row['account_id'] === account ? row : null),
  verdict: () => null,
  dispute: () => null,
  mentor_rating: () => null,
};

/** Where the client's state stands, with what they remember of the sessions before. */
const tells: Readonly<Record<string, string>> = { session: 'came_in', exchange: 'client' };

/**
 * A row without what the engine or anybody else heard in sessions of whose results their owner is not told yet.
 *
 * What the client brings into the session after one of these tells of it, too.
 *
 * @returns the row, or none
 */
export function withoutResults(
  table: string,
  row: Row,
  account: string,
  { untold, after, pieces }: Hidden,
): Row[] {
  const piece = row['piece_id'];
  if (typeof piece === 'string' && pieces.has(piece)) return [];
  const session = row[table === 'session' ? 'id' : 'session_id'];
  if (typeof session !== 'string') return [row];
  const remembers = after.has(session) ? tells[table] : undefined;
  const rest = remembers === undefined ? row : { ...row, [remembers]: null };
  const keep = left[table];
  if (keep === undefined || !untold.has(session)) return [rest];
  const kept = keep(rest, account);
  return kept === null ? [] : [kept];
}
