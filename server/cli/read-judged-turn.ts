import type { JudgedTurn } from '../rubric/agreement.ts';
import type { CodedMove, LabelledTurn } from '../rubric/second-hearer/train.ts';
import { readItem } from './read-item.ts';
import { UsageError } from './usage-error.ts';

/**
 * Reads a labelled coach turn: an item with `labels`, `disputed` where the coders did not agree, `moves` where these were coded, and
 * `coders`, how many people coded it, where it was more than one.
 *
 * @param place `FILE:LINE`, in front of every message
 * @throws UsageError when the line is no such object
 */
export function readJudgedTurn(line: string, place: string): JudgedTurn & LabelledTurn {
  const { id, turn } = readItem(line, place);
  const {
    labels,
    disputed = [],
    moves = null,
    coders = 1,
  } = JSON.parse(line) as Record<string, unknown>;
  return {
    id: String(id),
    turn,
    labels: texts(labels, `${place} "labels"`, 'behaviour ids'),
    disputed: texts(disputed, `${place} "disputed"`, 'behaviour ids'),
    moves: moves === null ? null : codedMoves(moves, place),
    coders: people(coders, `${place} "coders"`),
  };
}

function people(value: unknown, key: string): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1) return value;
  throw new UsageError(`${key} takes a whole number of people, 1 or more.`);
}

const known: readonly CodedMove[] = ['question', 'reflection', 'information', 'advice'];

function codedMoves(value: unknown, place: string): CodedMove[] {
  const moves = texts(value, `${place} "moves"`, 'moves');
  const strange = moves.find((move) => !known.some((one) => one === move));
  if (strange === undefined) return known.filter((move) => moves.includes(move));
  throw new UsageError(`${place} "${strange}" is no move: ${known.join(', ')}.`);
}

function texts(value: unknown, key: string, kind: string): string[] {
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value;
  throw new UsageError(`${key} takes a list of ${kind}.`);
}
