import type { Growth } from '../../server/api/contract/growth.ts';

/** A marker's score in one session. All three are 0–100. */
export interface LinePoint {
  /** Place of the session in the growth, from 0. */
  readonly at: number;
  readonly score: number;
  readonly low: number;
  readonly high: number;
}

/** A marker over the sessions, in runs that may be joined by a line. */
export interface MarkerLine {
  readonly id: string;
  readonly title: string;
  /** Each run holds sessions of one rubric version with no gap between them. */
  readonly runs: readonly (readonly LinePoint[])[];
}

/**
 * Cuts each marker's scores into runs: a run ends where there was not enough to say and where the rubric's version
 * changes, for scores of two versions are not compared.
 */
export function markerLines({ markers, points }: Growth): MarkerLine[] {
  return markers.map(({ id, title }) => {
    const runs: LinePoint[][] = [];
    let open: LinePoint[] | null = null;
    points.forEach((point, at) => {
      if (points[at - 1]?.rubricVersion !== point.rubricVersion) open = null;
      const found = point.markers.find((marker) => marker.id === id);
      const { score = null, low = null, high = null } = found ?? {};
      if (score === null || low === null || high === null) {
        open = null;
        return;
      }
      if (open === null) runs.push((open = []));
      open.push({ at, score, low, high });
    });
    return { id, title, runs };
  });
}

/** The places where a new rubric version begins, as places in the growth. */
export function versionBreaks({ points }: Growth): number[] {
  return points.flatMap((point, at) => {
    const before = points[at - 1];
    return before !== undefined && before.rubricVersion !== point.rubricVersion ? [at] : [];
  });
}
