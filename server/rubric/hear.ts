import type { Span } from '../text/span.ts';
import type { Behaviour } from './behaviour.ts';
import { giveWay, hearByRules } from './hear-by-rules.ts';
import type { Reading } from './reading.ts';
import type { Rubric } from './rubric.ts';
import { behaviourFeatures } from './second-hearer/features.ts';
import { opinions, wordWeights } from './second-hearer/model.ts';
import { weightiestClause } from './second-hearer/weightiest-clause.ts';

/** A rule is not believed where the second hearer gives it less than this share of its threshold. */
const doubt = 0.2;

/** Kinds of check that go by the form of a turn and not by what it says. */
const formal: ReadonlySet<Behaviour['check']> = new Set(['question', 'stack', 'length'] as const);

/**
 * Joins the two witnesses of a turn: the rules, which say where and are right by definition, and the second hearer, which has
 * learned how people say it. This is the one place where they meet.
 *
 * What the rules hear stands, unless the second hearer finds it all but impossible. What they do not hear stands where the second
 * hearer reaches its threshold; the evidence is then the clause whose words weighed most. A behaviour that it has not learned is
 * left to the rules, and so is finding one that is told by form: a closed question stands where a question is, or nowhere.
 */
export function hear(rubric: Rubric, reading: Reading): Map<string, Span> {
  const { behaviours, secondHearer } = rubric;
  const rules = hearByRules(behaviours, reading);
  if (secondHearer === null) return giveWay(behaviours, rules);
  const features = behaviourFeatures(reading, rubric.patterns, [...rules.keys()]);
  const told = opinions(secondHearer.behaviours, features);
  const left = giveWay(behaviours, rules);
  const heard = new Map<string, Span>();
  for (const { id, check } of behaviours) {
    const opinion = told.get(id);
    const sure = opinion !== undefined && opinion.probability >= opinion.threshold;
    const doubted = opinion !== undefined && opinion.probability < doubt * opinion.threshold;
    const rule = sure ? rules.get(id) : doubted ? undefined : left.get(id);
    const span =
      rule ??
      (sure && !formal.has(check)
        ? weightiestClause(
            reading.coach,
            wordWeights(secondHearer.behaviours, features, id, reading.coach.words.length),
          )
        : null);
    if (span !== null) heard.set(id, span);
  }
  return heard;
}
