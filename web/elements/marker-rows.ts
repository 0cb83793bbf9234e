import type { MapCellView, MarkerMap } from '../../server/api/contract/marker-map.ts';
import { pathTo } from '../router.ts';
import { cohort as cohorts } from '../strings/cohort.ts';
import { markerMap as say } from '../strings/marker-map.ts';
import { zonedTime } from '../strings/zoned-time.ts';
import type { CellContent } from './cell-dialog.ts';

/**
 * A cell of the marker map, opened: its mean with the interval, and each session behind it.
 *
 * @param marker its place among the markers
 * @param place the cohort's id and its time zone
 */
export function markerRows(
  { markers, sessions }: MarkerMap,
  trainee: MarkerMap['rows'][number]['trainee'],
  marker: number,
  { score, low, high, n }: MapCellView,
  { cohort, timeZone }: { readonly cohort: string; readonly timeZone: string },
): CellContent {
  const own = sessions.filter((session) => session.trainee === trainee.id);
  const known = score !== null && low !== null && high !== null;
  const zone = cohorts.times(zonedTime.zone(timeZone));
  return {
    heading: say.heading(trainee.name, markers[marker]?.title ?? ''),
    lead: known
      ? [say.mean(score, low, high, n), say.meaning, zone]
      : own.length > 0
        ? [say.noMean, zone]
        : [],
    rows: own.map(({ id, title, endedAt, figures }) => {
      const found = figures[marker] ?? { score: null, low: null, high: null };
      const figure =
        found.score === null || found.low === null || found.high === null
          ? say.notEnough
          : say.figure(found.score, found.low, found.high);
      return {
        title,
        facts: `${figure} · ${say.ended(zonedTime.moment(endedAt, timeZone))}`,
        path: pathTo.traineeDebrief(cohort, id),
      };
    }),
    none: say.noSessions,
  };
}
