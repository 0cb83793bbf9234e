import { type Pattern } from '../text/match.ts';
import { compilePatterns } from '../text/patterns.ts';
import { compilePhrases } from '../text/phrases.ts';
import type { Behaviour } from './behaviour.ts';
import { expandWords } from './expand-words.ts';
import { moveName } from './moves.ts';
import { opportunityName } from './opportunities.ts';
import { patternsUnder, type PatternKey } from './read-behaviour.ts';
import type { RubricPatterns } from './reading.ts';
import type { MovesFile, OpportunitiesFile, SignsFile, WordsFile } from './rubric.ts';

/** Makes all patterns of a rubric ready to be looked for in one pass a text. */
export function compileRubricPatterns(
  behaviours: readonly Behaviour[],
  moves: MovesFile,
  signs: SignsFile,
  opportunities: OpportunitiesFile,
  words: WordsFile,
): RubricPatterns {
  const named = (name: string, patterns: readonly string[]): Pattern[] =>
    patterns.map((pattern, at) => ({ name, at, match: expandWords(pattern, words) }));
  const under = (keys: readonly PatternKey[]): Pattern[] =>
    behaviours.flatMap((behaviour) =>
      keys.flatMap((key) => named(`${behaviour.id}.${key}`, patternsUnder(behaviour, key))),
    );
  const all = (lists: Readonly<Record<string, readonly string[]>>): Pattern[] =>
    Object.entries(lists).flatMap(([name, patterns]) => named(name, patterns));
  const ofMoves = Object.entries(moves).flatMap(([key, patterns]) =>
    named(moveName(key), patterns),
  );
  const offers = Object.entries(opportunities).flatMap(([id, { find }]) =>
    named(opportunityName(id), find),
  );
  return {
    coach: compilePatterns([...under(['find', 'with', 'unless']), ...ofMoves]),
    client: compilePatterns([...under(['after', 'unless-after']), ...offers]),
    coachSigns: compilePhrases(all(signs.coach)),
    clientSigns: compilePhrases(all(signs.client)),
  };
}
