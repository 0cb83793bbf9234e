/** Where a figure lies, 0–100, with its interval; all null for *not enough to say*. */
export interface MapFigure {
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A session of an attempt, with what its markers came to. */
export interface MappedSession {
  readonly id: string;
  readonly trainee: string;
  readonly assignment: string;
  /** What it shares with the other sessions of the same attempt. */
  readonly attempt: string;
  /** Milliseconds since 1970, UTC. */
  readonly endedAt: number;
  /** By marker. */
  readonly figures: ReadonlyMap<string, MapFigure>;
}

/** Some of a cohort's sessions, for one marker. */
export interface MapCell extends MapFigure {
  /** How many sessions the figure is the mean of. */
  readonly n: number;
  /** In how many further sessions there was not enough to say. */
  readonly unsaid: number;
}

/** Which sessions are looked at: all; those of the first or of the latest attempt at each assignment; or those of a week, by its Monday, such as `2026-03-02`. */
export type Period = string;

/**
 * The sessions of a period, in the order given.
 *
 * @param sessions in the order in which they ended
 * @param weekOf tells the Monday of a moment's week
 */
export function inPeriod(
  sessions: readonly MappedSession[],
  period: Period,
  weekOf: (at: number) => string,
): MappedSession[] {
  if (period === 'all') return [...sessions];
  if (period !== 'first' && period !== 'latest')
    return sessions.filter(({ endedAt }) => weekOf(endedAt) === period);
  const chosen = new Map<string, string>();
  for (const { trainee, assignment, attempt } of sessions) {
    const work = `${trainee} ${assignment}`;
    if (period === 'latest' || !chosen.has(work)) chosen.set(work, attempt);
  }
  return sessions.filter(
    ({ trainee, assignment, attempt }) => chosen.get(`${trainee} ${assignment}`) === attempt,
  );
}

/**
 * What a marker came to over some sessions: the mean of its figures. Each figure is known to within half its own interval; the mean
 * is known to within the root of the sum of their squares over n. It tells how well these sessions are known, not how the next will go.
 */
export function mapCell(sessions: readonly MappedSession[], marker: string): MapCell {
  const known = sessions.flatMap(({ figures }) => {
    const { score = null, low = null, high = null } = figures.get(marker) ?? {};
    return score === null || low === null || high === null
      ? []
      : [{ score, half: (high - low) / 2 }];
  });
  const n = known.length;
  const unsaid = sessions.length - n;
  if (n === 0) return { score: null, low: null, high: null, n, unsaid };
  const score = known.reduce((sum, one) => sum + one.score, 0) / n;
  const half = Math.sqrt(known.reduce((sum, one) => sum + one.half ** 2, 0)) / n;
  return { score, low: Math.max(0, score - half), high: Math.min(100, score + half), n, unsaid };
}

const DAY = 86_400_000;

/**
 * Tells the Monday of a moment's week, such as `2026-03-02`.
 *
 * @param timeZone IANA name, in which the week begins
 */
export function weeksIn(timeZone: string): (at: number) => string {
  // Swedish writes dates as ISO 8601 does.
  const days = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  return (at) => {
    const day = Date.parse(`${days.format(at)}T00:00:00Z`);
    const sinceMonday = (new Date(day).getUTCDay() + 6) % 7;
    return new Date(day - sinceMonday * DAY).toISOString().slice(0, 10);
  };
}
