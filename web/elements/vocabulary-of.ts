import type { RubricView } from '../../server/api/contract/rubric.ts';
import type { ScenarioWords } from '../../server/api/contract/scenario-check.ts';
import type { Vocabulary } from './complete-at.ts';

/** What completions draw on: the words of scenarios, and why each behaviour matters as the rubric tells it. */
export function vocabularyOf(
  words: ScenarioWords | null,
  rubric: RubricView | null,
): Vocabulary | null {
  if (words === null) return null;
  const why = new Map(rubric?.behaviours.map((behaviour) => [behaviour.id, behaviour.why]));
  return {
    // The server sends the schema that it checks by.
    schema: words.schema,
    names: {
      behaviour: words.behaviours.map((word) => ({ ...word, about: why.get(word.id) ?? '' })),
      ask: words.asks.map((word) => ({ ...word, about: '' })),
    },
  };
}
