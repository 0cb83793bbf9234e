import { evaluate } from './evaluate.ts';
import type { TurnInContext } from './finding.ts';
import type { Rubric } from './rubric.ts';
import { wilson } from './wilson.ts';

/** A coach turn with the behaviours that people heard in it. */
export interface JudgedTurn {
  readonly turn: TurnInContext;
  /** Ids of the behaviours that were heard. */
  readonly labels: readonly string[];
  /** Ids on which the coders did not agree; these are left out. */
  readonly disputed: readonly string[];
}

/** How often engine and people agreed on one behaviour. */
export interface Counts {
  /** Heard by both, by the engine alone, by the people alone. */
  readonly both: number;
  readonly engine: number;
  readonly people: number;
}

/** A share 0–1 with its 95 % interval, or null where there is nothing to divide by. */
export interface Share {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** How well one behaviour, or all together, is heard. */
export interface Hearing extends Counts {
  /** In how many turns people heard it. */
  readonly n: number;
  readonly precision: Share | null;
  readonly recall: Share | null;
  /** Null where neither heard it. */
  readonly f1: Share | null;
}

/** Agreement of the engine with labels, over a set of turns. */
export interface Agreement {
  readonly turns: number;
  readonly behaviours: readonly (Hearing & { readonly id: string })[];
  /** All behaviours' counts put together. */
  readonly micro: Hearing;
  /** Means over the behaviours that people heard at least once, 0–1 each; null where they heard none. */
  readonly macro: Readonly<Record<'precision' | 'recall' | 'f1', number | null>>;
}

/** Standard normal quantile of a 95 % interval. */
const z = 1.96;

/** Rates every turn and holds what was heard against the labels, for every behaviour of the rubric. */
export function agreementWith(rubric: Rubric, turns: readonly JudgedTurn[]): Agreement {
  const counts = new Map(
    rubric.behaviours.map(({ id }) => [id, { both: 0, engine: 0, people: 0 }]),
  );
  for (const { turn, labels, disputed } of turns) {
    const heard = new Set(evaluate(rubric, turn).findings.map(({ behaviour }) => behaviour));
    for (const [id, count] of counts) {
      if (disputed.includes(id)) continue;
      if (heard.has(id) && labels.includes(id)) count.both += 1;
      else if (heard.has(id)) count.engine += 1;
      else if (labels.includes(id)) count.people += 1;
    }
  }
  return summarise(turns.length, counts);
}

/** Shares and averages from counts by behaviour. */
export function summarise(turns: number, counts: ReadonlyMap<string, Counts>): Agreement {
  const behaviours = [...counts].map(([id, count]) => ({ id, ...hearingOf(count) }));
  const all = { both: 0, engine: 0, people: 0 };
  for (const { both, engine, people } of counts.values()) {
    all.both += both;
    all.engine += engine;
    all.people += people;
  }
  const present = behaviours.filter(({ n }) => n > 0);
  const mean = (of: (hearing: Hearing) => number): number | null =>
    present.length === 0 ? null : present.reduce((sum, one) => sum + of(one), 0) / present.length;
  return {
    turns,
    behaviours,
    micro: hearingOf(all),
    macro: {
      // Never heard counts as 0: saying nothing is no precision.
      precision: mean(({ precision }) => precision?.value ?? 0),
      recall: mean(({ recall }) => recall?.value ?? 0),
      f1: mean(({ f1 }) => f1?.value ?? 0),
    },
  };
}

/** Shares from the counts of one behaviour. */
export function hearingOf({ both, engine, people }: Counts): Hearing {
  return {
    both,
    engine,
    people,
    n: both + people,
    precision: shareOf(both, both + engine),
    recall: shareOf(both, both + people),
    f1: f1Of(shareOf(both, both + engine + people)),
  };
}

/** F1 from the share of all places where both heard it (Hand, Christen and Kirielle 2021, Machine Learning 110:451–456). */
function f1Of(overlap: Share | null): Share | null {
  if (overlap === null) return null;
  const f1 = (share: number): number => (2 * share) / (1 + share);
  return { value: f1(overlap.value), low: f1(overlap.low), high: f1(overlap.high) };
}

function shareOf(part: number, whole: number): Share | null {
  if (whole === 0) return null;
  const { low, high } = wilson(part / whole, whole, z);
  return { value: part / whole, low, high };
}
