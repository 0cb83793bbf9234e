import type { Behaviour } from './behaviour.ts';
import type { TurnReport } from './finding.ts';
import type { Marker, Rubric } from './rubric.ts';

/** One partnership marker over a session. `score`, `low` and `high` are 0–100, or null for *not enough to say*. */
export interface MarkerScore {
  readonly id: string;
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** How many findings speak for or against the marker. */
  readonly evidence: number;
}

/** Where a session stands between two ends that both cost. Each value is −1 to 1, 0 level; null without evidence. */
export interface Balance {
  /** −1 one-down, 1 one-up. */
  readonly stand: number | null;
  /** −1 only humble, 1 only provocative. */
  readonly edge: number | null;
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
/** Standard normal quantile of an 80 % interval. */
const z = 1.2816;

/**
 * Scores a session from what was heard in its coach turns.
 *
 * A marker weighs its strengths against its flags. The first finding of a strength counts its weight, each further one of the same
 * behaviour 0.7 of the one before; every flag counts its weight in full. Of the total the share of strengths is told with Wilson's
 * score interval at 80 % (Wilson 1927, JASA 22:209–212), whose centre is the score: few findings stay near the middle.
 */
export function scoreSession(rubric: Rubric, reports: readonly TurnReport[]): SessionScore {
  const counts = countFindings(reports);
  const markers = rubric.markers.map((marker) => scoreMarker(marker, rubric.behaviours, counts));
  const said = markers.flatMap(({ id, score }) => {
    const weight = rubric.markers.find((marker) => marker.id === id)?.weight ?? 1;
    return score === null ? [] : [{ score, weight }];
  });
  const weights = said.reduce((sum, { weight }) => sum + weight, 0);
  return {
    markers,
    score:
      weights === 0
        ? null
        : said.reduce((sum, { score, weight }) => sum + score * weight, 0) / weights,
    balance: {
      stand: lean(rubric.behaviours, counts, 'one-down', 'one-up'),
      edge: lean(rubric.behaviours, counts, 'humble', 'provocative'),
    },
  };
}

type Counts = ReadonlyMap<string, number>;

function countFindings(reports: readonly TurnReport[]): Counts {
  const counts = new Map<string, number>();
  for (const { findings } of reports) {
    for (const { behaviour } of findings) counts.set(behaviour, (counts.get(behaviour) ?? 0) + 1);
  }
  return counts;
}

function scoreMarker(
  { id }: Marker,
  behaviours: readonly Behaviour[],
  counts: Counts,
): MarkerScore {
  let strengths = 0;
  let flags = 0;
  let evidence = 0;
  for (const behaviour of behaviours) {
    const count = counts.get(behaviour.id) ?? 0;
    if (behaviour.marker !== id || count === 0) continue;
    evidence += count;
    if (behaviour.kind === 'flag') flags += behaviour.weight * count;
    else strengths += (behaviour.weight * (1 - again ** count)) / (1 - again);
  }
  if (evidence < enough) return { id, score: null, low: null, high: null, evidence };
  const total = strengths + flags;
  const share = strengths / total;
  const centre = (share + z ** 2 / (2 * total)) / (1 + z ** 2 / total);
  const half =
    (z / (1 + z ** 2 / total)) *
    Math.sqrt((share * (1 - share)) / total + z ** 2 / (4 * total ** 2));
  return {
    id,
    score: 100 * centre,
    low: 100 * (centre - half),
    high: 100 * (centre + half),
    evidence,
  };
}

type End = NonNullable<Behaviour['balance']>;

/** The weight of one end over that of both; one finding alone tips it no further than halfway. */
function lean(
  behaviours: readonly Behaviour[],
  counts: Counts,
  low: End,
  high: End,
): number | null {
  const weigh = (end: End): number =>
    behaviours.reduce(
      (sum, { id, balance, weight }) =>
        balance === end ? sum + weight * (counts.get(id) ?? 0) : sum,
      0,
    );
  const [down, up] = [weigh(low), weigh(high)];
  return down + up === 0 ? null : (up - down) / (up + down + 1);
}
