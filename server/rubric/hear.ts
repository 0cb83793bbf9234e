import { quotationsOf } from '../text/quotations.ts';
import type { Span } from '../text/span.ts';
import type { Behaviour } from './behaviour.ts';
import { giveWay, hearByRules } from './hear-by-rules.ts';
import type { Reading } from './reading.ts';
import type { Rubric } from './rubric.ts';
import { behaviourFeatures } from './second-hearer/features.ts';
import { opinions, wordWeights, type Model } from './second-hearer/model.ts';
import { weightiestClause } from './second-hearer/weightiest-clause.ts';

/** Kinds of check that go by the form of a turn and not by what it says. */
const formal: ReadonlySet<Behaviour['check']> = new Set(['question', 'stack', 'length'] as const);

/** Kinds of check that hold the turn against what the client said. */
const answers: ReadonlySet<Behaviour['check']> = new Set([
  'reflection',
  'echo',
  'tangent',
] as const);

/**
 * Joins the two witnesses of a turn: the rules, which say by definition what is heard and where, and the second hearer, which has
 * learned how people say it and how far each rule can be trusted. This is the one place where they meet.
 *
 * What the rules hear goes to the second hearer as evidence beside all else; a behaviour stands where it then reaches its
 * threshold. Where a rule heard it, the rule says where; else the evidence is the clause whose words weighed most. A behaviour that
 * is told by form has to have the form as well: a closed question stands where a question is, or nowhere; and one that answers a
 * client is not heard where no client has spoken. What the coach quotes is not what the coach does: no flag stands on a quotation.
 * A behaviour that the second hearer has not learned is left to the rules alone.
 */
export function hear(rubric: Rubric, reading: Reading): Map<string, Span> {
  const { behaviours, secondHearer } = rubric;
  const rules = hearByRules(behaviours, reading);
  const byRulesAlone = giveWay(behaviours, rules);
  if (secondHearer === null) return byRulesAlone;
  const features = behaviourFeatures(reading, rubric.patterns, [...rules.keys()]);
  const told = opinions(secondHearer.behaviours, features);
  const heard = new Map<string, Span>();
  const quoted = quotationsOf(reading.coach.text);
  for (const { id, kind, check, when } of behaviours) {
    if (reading.client === null && (answers.has(check) || when?.includes('answering') === true))
      continue;
    const opinion = told.get(id);
    const span =
      opinion === undefined
        ? byRulesAlone.get(id)
        : opinion.probability < opinion.threshold
          ? undefined
          : (rules.get(id) ?? (formal.has(check) ? undefined : pointAt(secondHearer, id)));
    if (span !== undefined && !(kind === 'flag' && quoted.some((one) => touch(one, span))))
      heard.set(id, span);
  }
  return heard;

  function pointAt({ behaviours: scales }: Model, id: string): Span | undefined {
    const words = wordWeights(scales, features, id, reading.coach.words.length);
    return weightiestClause(reading.coach, words) ?? undefined;
  }
}

function touch(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
