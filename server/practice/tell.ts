import { hearingOf, type MeasuredHearing } from '../rubric/accuracy.ts';
import { anytime } from '../rubric/choose-instead.ts';
import type { Finding, Opportunity } from '../rubric/finding.ts';
import type { Rubric } from '../rubric/rubric.ts';

/** A finding with what the learner is told about its behaviour. */
export interface ToldFinding extends Finding {
  readonly title: string;
  readonly why: string;
  /** ICF PCC marker numbers. */
  readonly icf: readonly string[];
  /** The essays that the behaviour comes from, by their first digits, or `field`. */
  readonly source: readonly string[];
  /** True for a slip that the coach owned or mended in time. */
  readonly mended: boolean;
  /** How well the behaviour is heard, or null where that was not measured. */
  readonly hearing: MeasuredHearing | null;
}

/** An opportunity with what it is called. */
export interface ToldOpportunity extends Opportunity {
  readonly title: string;
}

/**
 * A finding as it is told. One whose behaviour has left the rubric since is not told: nothing can be said about it any more. One
 * that was stored without words to say instead gets those of its behaviour.
 *
 * @returns one or none
 */
export function tellFinding(rubric: Rubric, finding: Finding, mended: boolean): ToldFinding[] {
  const behaviour = rubric.behaviours.find(({ id }) => id === finding.behaviour);
  if (behaviour === undefined) return [];
  const { title, why, icf, source } = behaviour;
  const instead =
    finding.instead.length > 0 ? finding.instead : anytime(behaviour.instead).slice(0, 3);
  const hearing = hearingOf(rubric, finding.behaviour);
  return [{ ...finding, instead, title, why, icf, source, mended, hearing }];
}

/** An opportunity as it is told; none where its kind has left the rubric since. */
export function tellOpportunity({ opportunities }: Rubric, one: Opportunity): ToldOpportunity[] {
  const kind = opportunities.find(({ id }) => id === one.id);
  return kind === undefined ? [] : [{ ...one, title: kind.title }];
}
