import type { ScenarioWords } from '../api/contract/scenario-check.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Ask } from '../scenario/asks.ts';
import { opportunities } from '../scenario/client-state.ts';
import { ScenarioFile } from '../scenario/scenario-file.ts';

/** What an editor completes by: the shape of a scenario's file, and the words that it may name. */
export function wordsOf({ behaviours }: Rubric, asks: readonly Ask[]): ScenarioWords {
  const titled = ({ id, title }: { id: string; title: string }) => ({ id, title });
  const dialect = 'http://json-schema.org/draft-07/schema#';
  return {
    schema: { $schema: dialect, title: 'One scenario', ...ScenarioFile },
    asks: asks.map(titled),
    behaviours: behaviours.map(titled),
    opportunities: [...opportunities],
  };
}
