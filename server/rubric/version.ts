import { createHash } from 'node:crypto';
import type { Behaviour } from './behaviour.ts';
import type { ModelFile } from './second-hearer/model.ts';
import type { MovesFile, RubricFile, WordsFile } from './rubric.ts';

/**
 * The rubric's version: the author's number and eight hex digits of a SHA-256 over all that can change a finding or a score.
 * What the learner is told and the examples do not change it.
 */
export function versionOf(
  file: RubricFile,
  words: WordsFile,
  moves: MovesFile,
  behaviours: readonly Behaviour[],
  secondHearer: ModelFile | null,
): string {
  const heard = behaviours.map(
    ({ title, message, why, instead, icf, source, examples, ...rest }) => {
      void [title, message, why, instead, icf, source, examples];
      return rest;
    },
  );
  const weights = Object.entries(file.markers).map(([id, { weight }]) => [id, weight]);
  const digest = createHash('sha256')
    .update(JSON.stringify([words, moves, heard, weights, secondHearer]))
    .digest('hex');
  return `${file.version}-${digest.slice(0, 8)}`;
}
