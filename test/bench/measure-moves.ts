import { evaluate } from '../../server/rubric/evaluate.ts';
import type { Move } from '../../server/rubric/finding.ts';
import type { Rubric } from '../../server/rubric/rubric.ts';
import { withoutMarks } from '../../server/rubric/second-hearer/without-marks.ts';
import { mainKinds, type JudgedConversation, type MainKind } from './annomi-utterances.ts';

/** Precision, recall and F1, 0–1 each. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How well moves are heard in counselling talk. */
export interface MovesMeasured {
  readonly utterances: number;
  readonly question: Figures;
  readonly reflection: Figures;
  readonly input: Figures;
  readonly advice: Figures;
  /** Open or closed, where both engine and expert heard a question: Cohen's kappa (Cohen 1960). */
  readonly openKappa: number;
  /** Mean F1 over the four main kinds. */
  readonly mainF1: number;
}

/** Holds the moves of every counsellor's utterance against the expert's, as written or as speech recognition would give it. */
export function measureMoves(
  rubric: Rubric,
  conversations: readonly JudgedConversation[],
  marks: 'written' | 'stripped',
): MovesMeasured {
  const pairs = conversations.flatMap(({ utterances }) =>
    utterances.map((expert) => {
      const turn = {
        focus: null,
        context: expert.context.slice(-8),
        coach: expert.coach,
        position: expert.position,
      };
      const { moves } = evaluate(rubric, marks === 'written' ? turn : withoutMarks(turn));
      return { expert, moves };
    }),
  );
  const figures = (said: (one: (typeof pairs)[number]) => boolean, ...names: readonly Move[]) =>
    agreement(
      pairs.map((pair) => ({
        people: said(pair),
        engine: names.some((name) => pair.moves.includes(name)),
      })),
    );
  const mains = pairs.map(({ expert, moves }) => ({ people: expert.main, engine: mainOf(moves) }));
  return {
    utterances: pairs.length,
    question: figures(({ expert }) => expert.question, 'question-open', 'question-closed'),
    reflection: figures(({ expert }) => expert.reflection, 'reflection'),
    input: figures(({ expert }) => expert.input, 'input-information', 'input-advice'),
    advice: figures(({ expert }) => expert.advice, 'input-advice'),
    openKappa: kappa(
      pairs.flatMap(({ expert, moves }) => {
        const asked = moves.find((move) => move.startsWith('question'));
        return expert.open === null || asked === undefined
          ? []
          : [{ people: expert.open, engine: asked === 'question-open' }];
      }),
    ),
    mainF1:
      mainKinds.reduce(
        (sum, kind) =>
          sum +
          agreement(
            mains.map(({ people, engine }) => ({
              people: people === kind,
              engine: engine === kind,
            })),
          ).f1,
        0,
      ) / mainKinds.length,
  };
}

/** Of several moves the one that an expert would most often call the main one. */
function mainOf(moves: readonly Move[]): MainKind {
  if (moves.some((move) => move.startsWith('input'))) return 'therapist_input';
  if (moves.some((move) => move.startsWith('question'))) return 'question';
  return moves.includes('reflection') ? 'reflection' : 'other';
}

interface Pair {
  readonly people: boolean;
  readonly engine: boolean;
}

function agreement(pairs: readonly Pair[]): Figures {
  const both = pairs.filter(({ people, engine }) => people && engine).length;
  const precision = both / Math.max(pairs.filter(({ engine }) => engine).length, 1);
  const recall = both / Math.max(pairs.filter(({ people }) => people).length, 1);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(precision + recall, 1e-9) };
}

function kappa(pairs: readonly Pair[]): number {
  const share = (test: (pair: Pair) => boolean): number => pairs.filter(test).length / pairs.length;
  const [people, engine] = [share((pair) => pair.people), share((pair) => pair.engine)];
  const chance = people * engine + (1 - people) * (1 - engine);
  return (share((pair) => pair.people === pair.engine) - chance) / (1 - chance);
}
