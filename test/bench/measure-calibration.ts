import type { JudgedTurn } from '../../server/rubric/agreement.ts';
import { hearByRules } from '../../server/rubric/hear-by-rules.ts';
import { readTurn } from '../../server/rubric/reading.ts';
import type { Rubric } from '../../server/rubric/rubric.ts';
import { behaviourFeatures } from '../../server/rubric/second-hearer/features.ts';
import { opinions } from '../../server/rubric/second-hearer/model.ts';

/** What was told with about the same probability, and how much of it proved true; 0–1 each. */
export interface Bin {
  readonly told: number;
  readonly true: number;
  readonly n: number;
}

const edges = [0.05, 0.2, 0.4, 0.6, 0.8, 1.01];

/** How far the second hearer's probabilities are what they say, over all behaviours together. */
export function measureCalibration(rubric: Rubric, turns: readonly JudgedTurn[]): Bin[] {
  const { secondHearer, patterns, behaviours } = rubric;
  if (secondHearer === null) return [];
  const pairs = turns.flatMap(({ turn, labels, disputed }) => {
    const reading = readTurn(turn, patterns);
    const rules = [...hearByRules(behaviours, reading).keys()];
    const told = opinions(secondHearer.behaviours, behaviourFeatures(reading, patterns, rules));
    return [...told].flatMap(([id, { probability }]) =>
      disputed.includes(id) ? [] : [{ probability, heard: labels.includes(id) }],
    );
  });
  return edges.slice(1).map((edge, at) => {
    const bin = pairs.filter(
      ({ probability }) => probability >= (edges[at] ?? 0) && probability < edge,
    );
    const mean = (of: (pair: (typeof pairs)[number]) => number): number =>
      bin.reduce((sum, pair) => sum + of(pair), 0) / Math.max(bin.length, 1);
    return {
      told: mean(({ probability }) => probability),
      true: mean(({ heard }) => (heard ? 1 : 0)),
      n: bin.length,
    };
  });
}
