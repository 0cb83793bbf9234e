import type { Behaviour } from './behaviour.ts';
import type { TurnReport } from './finding.ts';

/** A slip that the coach owned or mended. */
export interface Repair {
  /** The coach turn of the flag, from 0. */
  readonly turn: number;
  /** Id of the flag. */
  readonly behaviour: string;
  /** The coach turn that mended it. */
  readonly by: number;
}

/** A slip can be mended in this many turns after it. */
const soon = 3;

/** Every flag that was mended in time, by the first turn that mended it. */
export function repairs(
  behaviours: readonly Behaviour[],
  reports: readonly TurnReport[],
): Repair[] {
  const known = new Map(behaviours.map((behaviour) => [behaviour.id, behaviour]));
  return reports.flatMap(({ findings }, turn) =>
    findings
      .filter(({ behaviour }) => known.get(behaviour)?.kind === 'flag')
      .flatMap(({ behaviour: flag }): Repair[] => {
        const after = reports.slice(turn + 1, turn + 1 + soon).findIndex((report) =>
          report.findings.some(({ behaviour }) => {
            const mended = known.get(behaviour)?.mends;
            return mended === 'any' || mended?.includes(flag) === true;
          }),
        );
        return after < 0 ? [] : [{ turn, behaviour: flag, by: turn + 1 + after }];
      }),
  );
}
