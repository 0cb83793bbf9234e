import { hearingOf, summarise, type Counts, type Hearing } from '../../server/rubric/agreement.ts';
import { evaluate } from '../../server/rubric/evaluate.ts';
import type { Move } from '../../server/rubric/finding.ts';
import type { Rubric } from '../../server/rubric/rubric.ts';
import { withoutMarks } from '../../server/rubric/second-hearer/without-marks.ts';
import { mainKinds, type JudgedConversation, type MainKind } from './annomi-utterances.ts';

/** How well moves are heard in counselling talk. */
export interface MovesMeasured {
  readonly utterances: number;
  readonly question: Hearing;
  readonly reflection: Hearing;
  readonly input: Hearing;
  readonly advice: Hearing;
  /** Open or closed, where both engine and expert heard a question: Cohen's kappa (Cohen 1960). */
  readonly openKappa: number;
  /** Mean F1 over the main kinds that an expert gave; null where none was. */
  readonly mainF1: number | null;
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
    hearingOf(
      counted(
        pairs.map((pair) => ({
          people: said(pair),
          engine: names.some((name) => pair.moves.includes(name)),
        })),
      ),
    );
  const mains = pairs.map(({ expert, moves }) => ({ people: expert.main, engine: mainOf(moves) }));
  const byMain = mainKinds.map((kind): [MainKind, Counts] => [
    kind,
    counted(
      mains.map(({ people, engine }) => ({ people: people === kind, engine: engine === kind })),
    ),
  ]);
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
    mainF1: summarise(pairs.length, new Map(byMain)).macro.f1,
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

function counted(pairs: readonly Pair[]): Counts {
  return {
    both: pairs.filter(({ people, engine }) => people && engine).length,
    engine: pairs.filter(({ people, engine }) => engine && !people).length,
    people: pairs.filter(({ people, engine }) => people && !engine).length,
  };
}

function kappa(pairs: readonly Pair[]): number {
  const share = (test: (pair: Pair) => boolean): number => pairs.filter(test).length / pairs.length;
  const [people, engine] = [share((pair) => pair.people), share((pair) => pair.engine)];
  const chance = people * engine + (1 - people) * (1 - engine);
  return (share((pair) => pair.people === pair.engine) - chance) / (1 - chance);
}
