import { clausesOf } from '../../text/clauses.ts';
import { spanOf } from '../../text/match.ts';
import type { Span } from '../../text/span.ts';
import type { Utterance } from '../../text/utterance.ts';

/**
 * The clause whose words weigh most, with the clauses beside it in the same sentence that weigh at least half as much.
 *
 * @param weights by position in the words
 * @returns null for a text without words
 */
export function weightiestClause(utterance: Utterance, weights: readonly number[]): Span | null {
  const clauses = clausesOf(utterance).map((clause) => ({
    ...clause,
    weight: weights.slice(clause.from, clause.to).reduce((sum, weight) => sum + weight, 0),
  }));
  const top = clauses.toSorted((a, b) => b.weight - a.weight)[0];
  if (top === undefined) return null;
  const at = clauses.indexOf(clauses.find(({ from }) => from === top.from) ?? top);
  let [first, last] = [at, at];
  const joins = (index: number): boolean =>
    clauses[index]?.sentence === top.sentence && (clauses[index]?.weight ?? 0) >= top.weight / 2;
  while (joins(first - 1)) first -= 1;
  while (joins(last + 1)) last += 1;
  const span = spanOf(utterance.words.slice(clauses[first]?.from, clauses[last]?.to));
  return span.end > span.start ? span : null;
}
