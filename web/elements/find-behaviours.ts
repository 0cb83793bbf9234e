import type { RubricView } from '../../server/api/contract/rubric.ts';

type Behaviour = RubricView['behaviours'][number];

/** The behaviours under the title of their marker, in the order of the markers. */
export interface BehaviourGroup {
  readonly marker: string;
  readonly behaviours: readonly Behaviour[];
}

/** The behaviours in whose title, or their marker’s, each of the words stands. Case does not matter; a marker without any is left out. */
export function findBehaviours(
  words: string,
  { behaviours, markers }: Pick<RubricView, 'behaviours' | 'markers'>,
): BehaviourGroup[] {
  const asked = words.toLowerCase().split(/\s+/);
  return markers
    .map(({ id, title }) => ({
      marker: title,
      behaviours: behaviours.filter((one) => {
        const written = `${one.title}\n${title}`.toLowerCase();
        return one.marker === id && asked.every((word) => written.includes(word));
      }),
    }))
    .filter((group) => group.behaviours.length > 0);
}
