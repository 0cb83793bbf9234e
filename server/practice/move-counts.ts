import type { SpokenTurn, TurnReport } from '../rubric/finding.ts';

/** Counts over a session's coach turns. Shares are 0–1, null where there is nothing to divide by. */
export interface MoveCounts {
  readonly coachTurns: number;
  readonly questionsOpen: number;
  readonly questionsClosed: number;
  readonly reflections: number;
  readonly information: number;
  readonly advice: number;
  /** The coach's share of all words spoken. */
  readonly talkShare: number | null;
  /** Turns with an open question among all turns with a question. */
  readonly openShare: number | null;
  readonly reflectionsPerQuestion: number | null;
}

/** Counts the moves of a session and who spoke how much. */
export function countMoves(
  reports: readonly TurnReport[],
  turns: readonly SpokenTurn[],
): MoveCounts {
  const count = (move: TurnReport['moves'][number]): number =>
    reports.filter(({ moves }) => moves.includes(move)).length;
  const questionsOpen = count('question-open');
  const questionsClosed = count('question-closed');
  const questions = questionsOpen + questionsClosed;
  const reflections = count('reflection');
  return {
    coachTurns: reports.length,
    questionsOpen,
    questionsClosed,
    reflections,
    information: count('input-information'),
    advice: count('input-advice'),
    talkShare: talkShare(turns),
    openShare: questions === 0 ? null : questionsOpen / questions,
    reflectionsPerQuestion: questions === 0 ? null : reflections / questions,
  };
}

/** The coach's share of all words spoken, 0–1, or null before anyone spoke. */
export function talkShare(turns: readonly SpokenTurn[]): number | null {
  let coach = 0;
  let all = 0;
  for (const { speaker, text } of turns) {
    const words = countWords(text);
    all += words;
    if (speaker === 'coach') coach += words;
  }
  return all === 0 ? null : coach / all;
}

/** How many words a text has. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}
