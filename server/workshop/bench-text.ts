import type { BenchLine, BenchReportView, StartBench } from '../api/contract/bench.ts';
import type { FaultView } from '../api/contract/scenario-check.ts';
import { corpusLines } from '../cli/coach-lines.ts';
import { hear } from '../practice/hear.ts';
import { autoplay, type BenchReport } from '../scenario/bench/autoplay.ts';
import { placesOfLines } from '../scenario/bench/places-of-lines.ts';
import { policies, randomPolicy } from '../scenario/bench/policies.ts';
import type { Policy } from '../scenario/bench/policy.ts';
import type { ReadText } from './read-text.ts';
import { replayAll } from './replay-all.ts';

// Of the lines that are said most often, so many are told.
const MOST_SPOKEN = 5;

/** Plays a text with ten kinds of coaches, and its own transcripts, and tells what came of it. */
export function benchText(
  found: ReadText,
  faults: FaultView[],
  { sessions = 20, seed = 1 }: StartBench,
  onSession: (done: number, of: number) => void,
): BenchReportView {
  const { scenario, definition } = found;
  const coaches = [...policies, randomPolicy(corpusLines())];
  const of = coaches.length * sessions;
  onSession(0, of);
  const [report] = autoplay([scenario], hear, { policies: coaches, sessions, seed }, (done) =>
    onSession(done, of),
  );
  if (report === undefined) throw new Error('The bench played no session.');
  const { transcripts, faults: broken } = replayAll(found);
  const places = placesOfLines(definition, scenario);
  const line = (id: string): BenchLine[] => {
    const place = places.get(id);
    return place === undefined ? [] : [{ id, line: place.line, column: place.col, say: place.say }];
  };
  return {
    title: scenario.file.title,
    ...{ sessions, seed, transcripts },
    faults: [...faults, ...broken],
    policies: viewPolicies(report, coaches),
    topics: Object.keys(scenario.file.topics),
    broken: report.broken.map(({ law, seeds }) => ({ law, seeds: [...seeds] })),
    neverSpoken: report.neverSpoken.flatMap(line),
    mostSpoken: mostSpoken(report).flatMap(([id, share]) =>
      line(id).map((one) => ({ ...one, share })),
    ),
    lines: [...scenario.pools.values()].flat().length,
  };
}

function viewPolicies(
  report: BenchReport,
  coaches: readonly Policy[],
): BenchReportView['policies'] {
  return report.policies.map(({ spoken, curve, ...rest }) => {
    // Told line by line in what is said most and never.
    void spoken;
    const harms = coaches.find(({ id }) => id === rest.policy)?.harms ?? false;
    return { ...rest, curve: [...curve], harms };
  });
}

/** The lines that were said most, with the share of sessions in which they were. */
function mostSpoken({ policies: played, sessions }: BenchReport): [string, number][] {
  const sums = new Map<string, number>();
  for (const { spoken } of played)
    for (const [id, count] of Object.entries(spoken)) sums.set(id, (sums.get(id) ?? 0) + count);
  return [...sums]
    .filter(([id]) => !id.startsWith('opening.') && !id.startsWith('endings.'))
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, MOST_SPOKEN)
    .map(([id, count]) => [id, count / (sessions * played.length)]);
}
