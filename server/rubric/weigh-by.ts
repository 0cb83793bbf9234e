import type { Rubric } from './rubric.ts';

/** What markers weigh, by their ids: 0 leaves a marker out, one that is not named keeps the rubric's own weight. */
export type MarkerWeights = Readonly<Record<string, number>>;

/** The rubric with other weights of its markers. What is heard stays the same; what all markers together come to does not. */
export function weighBy(rubric: Rubric, weights: MarkerWeights): Rubric {
  return {
    ...rubric,
    markers: rubric.markers.flatMap((marker) => {
      const weight = weights[marker.id] ?? marker.weight;
      return weight === 0 ? [] : [{ ...marker, weight }];
    }),
  };
}
