import type { JudgedTurn } from '../rubric/agreement.ts';
import type { CodedMove, LabelledTurn } from '../rubric/second-hearer/train.ts';
import { readItem } from './read-item.ts';
import { UsageError } from './usage-error.ts';

/**
 * Reads a labelled coach turn: an item with `labels`, `disputed` where the coders did not agree, and `moves` where these were coded.
 *
 * @param place `FILE:LINE`, in front of every message
 * @throws UsageError when the line is no such object
 */
export function readJudgedTurn(line: string, place: string): JudgedTurn & LabelledTurn {
  const { id, turn } = readItem(line, place);
  const { labels, disputed = [], moves = null } = JSON.parse(line) as Record<string, unknown>;
  return {
    id: String(id),
    turn,
    labels: ids(labels, `${place} "labels"`),
    disputed: ids(disputed, `${place} "disputed"`),
    moves: moves === null ? null : codedMoves(moves, place),
  };
}

const known: readonly CodedMove[] = ['question', 'reflection', 'information', 'advice'];

function codedMoves(value: unknown, place: string): CodedMove[] {
  const moves = ids(value, `${place} "moves"`);
  const strange = moves.find((move) => !known.some((one) => one === move));
  if (strange === undefined) return known.filter((move) => moves.includes(move));
  throw new UsageError(`${place} "${strange}" is no move: ${known.join(', ')}.`);
}

function ids(value: unknown, what: string): string[] {
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value;
  throw new UsageError(`${what} takes a list of behaviour ids.`);
}
