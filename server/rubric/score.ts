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

/** Where a figure lies, 0–100, with its interval; all null for *not enough to say*. */
export type Figure = Pick<MarkerScore, 'score' | 'low' | 'high'>;

/** What a whole session scored. */
export interface SessionScore {
  readonly markers: readonly MarkerScore[];
  /** Of all markers together, 0–100, or null for *not enough to say*. */
  readonly score: number | null;
  readonly balance: Balance;
}

/** With fewer findings than this a marker, or a session, is *not enough to say*. */
const enough = 3;
/** Each further finding of the same strength counts this share of the one before. */
const again = 0.7;
/** More strengths than this in one turn are words for their own sake: the weightiest count. */
const most = 4;
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
 * the middle. The session weighs the same of all markers together, each with the marker's weight.
 *
 * @param reports the coach turns in their order
 */
export function scoreSession(rubric: Rubric, reports: readonly TurnReport[]): SessionScore {
  const { weighed, counts } = weighMarkers(rubric, reports);
  return {
    markers: weighed.map(({ id, evidence, opportunities, good, all }) => ({
      id,
      ...outOf100({ good, all, evidence }),
      evidence,
      opportunities,
    })),
    score: ofAll(weighed).score,
    balance: balanceOf(rubric.behaviours, counts),
  };
}

/** The session’s score alone, of all markers together, with its interval. */
export function scoreOverall(rubric: Rubric, reports: readonly TurnReport[]): Figure {
  return ofAll(weighMarkers(rubric, reports).weighed);
}

function weighMarkers(rubric: Rubric, reports: readonly TurnReport[]) {
  const counts = count(reports.flatMap((report) => credited(rubric.behaviours, report)));
  const spared = count(repairs(rubric.behaviours, reports).map(({ behaviour }) => behaviour));
  const weighed = rubric.markers.map(({ id, weight }) => {
    const behaviours = rubric.behaviours.filter(({ marker }) => marker === id);
    return { id, weight, ...weigh(behaviours, counts, spared, outcomesOf(id, reports)) };
  });
  return { weighed, counts };
}

function ofAll(weighed: readonly (Weighed & { readonly weight: number })[]): Figure {
  return outOf100({
    good: sum(weighed.map(({ good, weight }) => good * weight)),
    all: sum(weighed.map(({ all, weight }) => all * weight)),
    evidence: sum(weighed.map(({ evidence }) => evidence)),
  });
}

/** The findings of a turn that count: every flag, and of the strengths the weightiest few. */
function credited(behaviours: readonly Behaviour[], { findings }: TurnReport): string[] {
  const heard = behaviours.filter(({ id }) => findings.some(({ behaviour }) => behaviour === id));
  const strengths = heard
    .filter(({ kind }) => kind === 'strength')
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, most);
  return [...heard.filter(({ kind }) => kind === 'flag'), ...strengths].map(({ id }) => id);
}

interface Weighed {
  /** What speaks for it, and that together with what speaks against it, in weights of findings. */
  readonly good: number;
  readonly all: number;
  /** How many findings it is told from. */
  readonly evidence: number;
}

function weigh(
  behaviours: readonly Behaviour[],
  counts: ReadonlyMap<string, number>,
  spared: ReadonlyMap<string, number>,
  opportunities: Outcomes,
): Weighed & { readonly opportunities: Outcomes } {
  const of = (id: string): number => counts.get(id) ?? 0;
  const strengths = behaviours
    .filter(({ kind }) => kind === 'strength')
    .map(({ id, weight }) => (weight * (1 - again ** of(id))) / (1 - again));
  const flags = behaviours
    .filter(({ kind }) => kind === 'flag')
    .map(({ id, weight }) => weight * (of(id) - (1 - mended) * (spared.get(id) ?? 0)));
  const { taken, missed, spoiled } = opportunities;
  const good = sum(strengths) + chance * taken;
  return {
    good,
    all: good + sum(flags) + chance * (missed + spoiled),
    evidence: sum(behaviours.map(({ id }) => of(id))),
    opportunities,
  };
}

function outOf100({ good, all, evidence }: Weighed): Figure {
  if (evidence < enough) return { score: null, low: null, high: null };
  const { centre, low, high } = wilson(good / all, all, z);
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
