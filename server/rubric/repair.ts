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

/**
 * Every flag that was mended in time, by the first turn that mended it.
 *
 * What mends any flag mends a slight one only where it calls it by name: whoever takes back an interruption says nothing of the
 * closed question before it.
 */
export function repairs(
  behaviours: readonly Behaviour[],
  reports: readonly TurnReport[],
): Repair[] {
  const known = new Map(behaviours.map((behaviour) => [behaviour.id, behaviour]));
  return reports.flatMap(({ findings }, turn) =>
    findings.flatMap(({ behaviour: id }): Repair[] => {
      const flag = known.get(id);
      if (flag?.kind !== 'flag') return [];
      const after = reports.slice(turn + 1, turn + 1 + soon).findIndex((report) =>
        report.findings.some(({ behaviour, quote }) => {
          const mended = known.get(behaviour)?.mends;
          return mended === 'any' ? means(flag, quote) : mended?.includes(id) === true;
        }),
      );
      return after < 0 ? [] : [{ turn, behaviour: id, by: turn + 1 + after }];
    }),
  );
}

/** Whether an owning in these words can mean the flag. */
function means(flag: Behaviour, owning: string): boolean {
  const names = flag['owned-as'];
  if (names === undefined) return true;
  const said = ` ${(owning.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
  return names.some((name) => said.includes(` ${name} `));
}
