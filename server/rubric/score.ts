import { balanceOf, type Balance } from './balance.ts';
import type { Behaviour } from './behaviour.ts';
import type { Outcome, TurnReport } from './finding.ts';
import { repairs } from './repair.ts';
import type { Rubric } from './rubric.ts';
import { wilson } from './wilson.ts';

/** What became of the opportunities of a marker: counts. */
export type Outcomes = Readonly<Record<Outcome, number>>;

/** One partnership marker over a session. `score`, `low` and `high` are 0–100, or null for *not enough to say*. */
export interface MarkerScore {
  readonly id: string;
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** How many findings speak for or against the marker. */
  readonly evidence: number;
  readonly opportunities: Outcomes;
}

/** What a whole session scored. */
export interface SessionScore {
  readonly markers: readonly MarkerScore[];
  /** Weighted mean of the marker scores that can be said, 0–100, or null when none can. */
  readonly score: number | null;
  readonly balance: Balance;
}

/** With fewer findings than this a marker is *not enough to say*. */
const enough = 3;
/** Each further finding of the same strength counts this share of the one before. */
const again = 0.7;
/** What is left of a flag that was mended. */
const mended = 0.5;
/** What one opportunity weighs beside a finding of weight 1. */
const chance = 0.25;
/** Standard normal quantile of an 80 % interval. */
const z = 1.2816;

/**
 * Scores a session from what was heard in its coach turns.
 *
 * A marker weighs what speaks for it against what speaks against it. For: strengths, the first of a behaviour at its weight, each
 * further one at 0.7 of the one before; and a quarter for each opportunity taken. Against: flags at their weight, half of it where
 * the slip was mended within three turns; and a quarter for each opportunity missed or spoiled. The share of the first in both is
 * told with Wilson's score interval at 80 % (Wilson 1927, JASA 22:209–212), whose centre is the score: little evidence stays near
 * the middle.
 *
 * @param reports the coach turns in their order
 */
export function scoreSession(rubric: Rubric, reports: readonly TurnReport[]): SessionScore {
  const counts = count(reports.flatMap(({ findings }) => findings.map((one) => one.behaviour)));
  const spared = count(repairs(rubric.behaviours, reports).map(({ behaviour }) => behaviour));
  const markers = rubric.markers.map(({ id }) => {
    const behaviours = rubric.behaviours.filter(({ marker }) => marker === id);
    return { id, ...scoreMarker(behaviours, counts, spared, outcomesOf(id, reports)) };
  });
  const said = markers.flatMap(({ score }, at) =>
    score === null ? [] : [{ score, weight: rubric.markers[at]?.weight ?? 1 }],
  );
  const weights = sum(said.map(({ weight }) => weight));
  return {
    markers,
    score: weights === 0 ? null : sum(said.map(({ score, weight }) => score * weight)) / weights,
    balance: balanceOf(rubric.behaviours, counts),
  };
}

function scoreMarker(
  behaviours: readonly Behaviour[],
  counts: ReadonlyMap<string, number>,
  spared: ReadonlyMap<string, number>,
  opportunities: Outcomes,
): Omit<MarkerScore, 'id'> {
  const of = (id: string): number => counts.get(id) ?? 0;
  const evidence = sum(behaviours.map(({ id }) => of(id)));
  const strengths = behaviours
    .filter(({ kind }) => kind === 'strength')
    .map(({ id, weight }) => (weight * (1 - again ** of(id))) / (1 - again));
  const flags = behaviours
    .filter(({ kind }) => kind === 'flag')
    .map(({ id, weight }) => weight * (of(id) - (1 - mended) * (spared.get(id) ?? 0)));
  const { taken, missed, spoiled } = opportunities;
  const good = sum(strengths) + chance * taken;
  const all = good + sum(flags) + chance * (missed + spoiled);
  return {
    ...(evidence < enough ? { score: null, low: null, high: null } : outOf100(good / all, all)),
    evidence,
    opportunities,
  };
}

function outOf100(share: number, total: number): { score: number; low: number; high: number } {
  const { centre, low, high } = wilson(share, total, z);
  return { score: 100 * centre, low: 100 * low, high: 100 * high };
}

function outcomesOf(marker: string, reports: readonly TurnReport[]): Outcomes {
  const all = reports.flatMap(({ opportunities }) => opportunities);
  const of = (wanted: Outcome): number =>
    all.filter((one) => one.marker === marker && one.outcome === wanted).length;
  return { taken: of('taken'), missed: of('missed'), spoiled: of('spoiled') };
}

function count(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
