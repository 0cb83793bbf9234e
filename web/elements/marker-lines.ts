import type { Growth, GrowthPoint } from '../../server/api/contract/growth.ts';

/** A figure at one place of a line, with the ends of its interval: a marker's are 0–100. */
export interface LinePoint {
  /** Place along the line, such as the session's in the growth, from 0. */
  readonly at: number;
  readonly score: number;
  readonly low: number;
  readonly high: number;
}

/** A marker over the sessions, practised or real, in runs that may be joined by a line. */
export interface MarkerLine {
  readonly id: string;
  readonly title: string;
  /** Whether its sessions are real ones: they are a line of their own. */
  readonly real: boolean;
  /** Each run holds sessions of one rubric version with no gap between them. */
  readonly runs: readonly (readonly LinePoint[])[];
}

/**
 * Cuts each marker's scores into runs: a run ends where there was not enough to say and where the rubric's version changes, for
 * scores of two versions are not compared. Practised sessions and real ones are two lines, also where their sessions alternate.
 *
 * @returns for each marker the line of the practised sessions and, where there are some, that of the real ones
 */
export function markerLines({ markers, points }: Growth): MarkerLine[] {
  const placed = points.map((point, at) => ({ point, at }));
  const [practised, real] = [false, true].map((wanted) =>
    placed.filter(({ point }) => (point.real !== null) === wanted),
  ) as [Placed[], Placed[]];
  return markers.flatMap(({ id, title }) => [
    { id, title, real: false, runs: runsOf(practised, id) },
    ...(real.length === 0 ? [] : [{ id, title, real: true, runs: runsOf(real, id) }]),
  ]);
}

interface Placed {
  readonly point: GrowthPoint;
  /** Place among all sessions. */
  readonly at: number;
}

function runsOf(placed: readonly Placed[], id: string): LinePoint[][] {
  const runs: LinePoint[][] = [];
  let open: LinePoint[] | null = null;
  placed.forEach(({ point, at }, order) => {
    if (placed[order - 1]?.point.rubricVersion !== point.rubricVersion) open = null;
    const found = point.markers.find((marker) => marker.id === id);
    const { score = null, low = null, high = null } = found ?? {};
    if (score === null || low === null || high === null) {
      open = null;
      return;
    }
    if (open === null) runs.push((open = []));
    open.push({ at, score, low, high });
  });
  return runs;
}

/**
 * The places where a new rubric version begins, as places in the growth. Told by the practised sessions: a real one is heard when it
 * is brought here, and stands where it was held.
 */
export function versionBreaks({ points }: Growth): number[] {
  let before: string | null = null;
  return points.flatMap(({ real, rubricVersion }, at) => {
    if (real !== null) return [];
    const isNew = before !== null && before !== rubricVersion;
    before = rubricVersion;
    return isNew ? [at] : [];
  });
}
