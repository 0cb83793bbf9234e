import type { Move, SpokenTurn, TurnReport } from '../rubric/finding.ts';
import type { NotRated } from '../rubric/not-rated.ts';
import { markEvidence } from './mark-evidence.ts';
import { GUTTER } from './print-findings.ts';
import type { Page } from './terminal.ts';

const MOVES: Readonly<Record<Move, string>> = {
  'question-open': 'open question',
  'question-closed': 'closed question',
  reflection: 'reflection',
  'input-information': 'information',
  'input-advice': 'advice',
};

const NOT_RATED: Readonly<Record<NotRated, string>> = {
  'not-english': 'not rated: not English',
  'too-long': 'not rated: too long',
};

/** One turn of a transcript: who speaks, the words with their evidence marked, and below them what was heard. */
export function printTurn(
  turn: SpokenTurn & TurnReport,
  findings: readonly string[],
  { width, colours }: Page,
): string[] {
  const coach = turn.speaker === 'coach';
  const name = (coach ? 'Coach' : 'Client').padEnd(GUTTER - 2);
  const words = markEvidence(turn.text, turn.findings, width - GUTTER, colours);
  const moves =
    turn.notRated === undefined
      ? turn.moves.map((move) => MOVES[move]).join(', ')
      : NOT_RATED[turn.notRated];
  return [
    ...words.map((line, at) => {
      const gutter = at === 0 ? `  ${coach ? colours.bold(name) : colours.dim(name)}` : '';
      return (gutter === '' ? ' '.repeat(GUTTER) : gutter) + line;
    }),
    ...(moves === '' ? [] : [' '.repeat(GUTTER) + colours.dim(moves)]),
    ...findings,
  ];
}
