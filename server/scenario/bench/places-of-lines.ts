import type { Definition } from '../../definition/definition.ts';
import { listsOf } from '../flatten-lines.ts';
import type { Scenario } from '../scenario.ts';

/** Where a line stands, and what it says. */
export interface PlaceOfLine {
  /** Path as the author knows it. */
  readonly file: string;
  /** Both count from 1. */
  readonly line: number;
  readonly col: number;
  readonly say: string;
}

/** Every line of a scenario by its id. */
export function placesOfLines(
  definition: Definition,
  { file, pools }: Scenario,
): ReadonlyMap<string, PlaceOfLine> {
  return new Map(
    listsOf(file).flatMap(({ path }) => {
      const keys = path.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
      return (pools.get(path.join('.')) ?? []).map(({ id, say }, at) => {
        const { file: shown, line, col } = definition.fault([...keys, at], '');
        return [id, { file: shown, line, col, say }] as const;
      });
    }),
  );
}
