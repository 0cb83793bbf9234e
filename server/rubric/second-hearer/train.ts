import type { TurnInContext } from '../finding.ts';
import { hearByRules } from '../hear-by-rules.ts';
import { readTurn } from '../reading.ts';
import type { Rubric } from '../rubric.ts';
import { behaviourFeatures, moveFeatures } from './features.ts';
import { learn } from './learn.ts';
import type { ModelFile } from './model.ts';
import { withoutMarks } from './without-marks.ts';

/** What a person coded a turn to do, as counsellor coding does. */
export type CodedMove = 'question' | 'reflection' | 'information' | 'advice';

/** A coach turn with the behaviours that a person heard in it. */
export interface LabelledTurn {
  /** The letters and digits before the first hyphen are its author. */
  readonly id: string;
  readonly turn: TurnInContext;
  readonly labels: readonly string[];
  /** Null where moves were not coded. */
  readonly moves: readonly CodedMove[] | null;
  /** How many people coded it, 1 and up. */
  readonly coders: number;
}

/** What the client said, word for word: a client says anything, so half of what is learned does without. */
const clientWords = ['c1', 'c2', 'cd3'];

/** People inform less, and reflect in more ways, in real talk than in what is written for learning. */
const moveBetas: Readonly<Record<string, number>> = { input: 0.6, reflection: 1.4 };

/**
 * Learns to hear from labelled turns: behaviours from all of them, moves from those in which moves were coded, each of these as it
 * stands and once more as speech recognition gives it. The same turns in the same order give the same file.
 */
export function train(rubric: Rubric, turns: readonly LabelledTurn[]): ModelFile {
  const { patterns, behaviours } = rubric;
  const coded = turns.flatMap(({ id, turn, moves }) =>
    moves === null ? [] : [turn, withoutMarks(turn)].map((one) => ({ id, turn: one, moves })),
  );
  return {
    behaviours: learn({
      table: turns.map(({ turn }) => {
        const reading = readTurn(turn, patterns);
        return behaviourFeatures(reading, patterns, [...hearByRules(behaviours, reading).keys()]);
      }),
      labels: turns.map(({ labels }) => labels),
      authors: turns.map(authorOf),
      // What several people agreed on counts three times.
      costs: turns.map(({ coders }) => (coders > 1 ? 6 : 2)),
      without: [[], clientWords],
      betaOf: () => 0.8,
    }),
    moves: learn({
      table: coded.map(({ turn }) => moveFeatures(readTurn(turn, patterns), patterns)),
      labels: coded.map(({ moves }) => movesToHear(moves)),
      authors: coded.map(authorOf),
      costs: coded.map(() => 0.3),
      without: [[]],
      betaOf: (move) => moveBetas[move] ?? 1,
    }),
  };
}

function authorOf({ id }: { readonly id: string }): string {
  return id.split('-')[0] ?? id;
}

/** Information and advice are both input; advice is told apart in it. */
function movesToHear(moves: readonly CodedMove[]): string[] {
  const input = moves.includes('information') || moves.includes('advice');
  return [...moves.filter((move) => move !== 'information'), ...(input ? ['input'] : [])];
}
