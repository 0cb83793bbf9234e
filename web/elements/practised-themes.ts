import type { RubricView } from '../../server/api/contract/rubric.ts';
import type { ScenarioSummary } from '../../server/api/contract/scenario.ts';

/** What can be practised for one marker. */
export interface PractisedTheme {
  /** The marker's title. */
  readonly title: string;
  /** Titles of its behaviours, each with how many scenarios practise it, 1 and up. */
  readonly behaviours: readonly { readonly title: string; readonly count: number }[];
}

/** What the scenarios give occasion for, in the order of the rubric; a marker that none of them practises is left out. */
export function practisedThemes(
  { markers, behaviours }: Pick<RubricView, 'markers' | 'behaviours'>,
  scenarios: readonly Pick<ScenarioSummary, 'practises'>[],
): PractisedTheme[] {
  return markers.flatMap(({ id, title }) => {
    const counted = behaviours
      .filter(({ marker }) => marker === id)
      .map((behaviour) => ({
        title: behaviour.title,
        count: scenarios.filter(({ practises }) => practises.includes(behaviour.title)).length,
      }))
      .filter(({ count }) => count > 0);
    return counted.length === 0 ? [] : [{ title, behaviours: counted }];
  });
}
