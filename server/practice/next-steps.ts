import type { Behaviour } from '../rubric/behaviour.ts';
import { anytime } from '../rubric/choose-instead.ts';
import type { TurnReport } from '../rubric/finding.ts';
import type { Rubric } from '../rubric/rubric.ts';

/** Something to practise next, with its reason from this session. */
export interface NextStep {
  /** Id of the behaviour. */
  readonly behaviour: string;
  readonly title: string;
  readonly reason: string;
  /** Words to try. */
  readonly instead: readonly string[];
}

/** More than this nobody can keep in mind. */
const most = 3;

/**
 * One to three things to practise next: first the flags that weighed most in the session, then strengths that the scenario
 * gives occasion for and that were not heard.
 *
 * @param practises ids of the behaviours that the scenario gives occasion for
 */
export function nextSteps(
  rubric: Rubric,
  reports: readonly TurnReport[],
  practises: readonly string[],
): NextStep[] {
  const counts = new Map<string, number>();
  for (const { behaviour } of reports.flatMap(({ findings }) => findings)) {
    counts.set(behaviour, (counts.get(behaviour) ?? 0) + 1);
  }
  const cost = ({ id, weight }: Behaviour): number => weight * (counts.get(id) ?? 0);
  const flags = rubric.behaviours
    .filter((behaviour) => behaviour.kind === 'flag' && cost(behaviour) > 0)
    .toSorted((a, b) => cost(b) - cost(a))
    .map((behaviour) =>
      step(
        behaviour,
        `Heard ${times(counts.get(behaviour.id) ?? 0)} in this session. ${behaviour.why}`,
      ),
    );
  const unheard = rubric.behaviours
    .filter(({ id, kind }) => kind === 'strength' && practises.includes(id) && !counts.has(id))
    .map((behaviour) =>
      step(
        behaviour,
        `Not heard this time, and this client gives occasion for it. ${behaviour.why}`,
      ),
    );
  return [...flags.slice(0, 2), ...unheard, ...flags.slice(2)].slice(0, most);
}

function step({ id, title, instead }: Behaviour, reason: string): NextStep {
  return { behaviour: id, title, reason, instead: anytime(instead) };
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}
