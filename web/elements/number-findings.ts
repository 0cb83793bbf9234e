import type { Debrief } from '../../server/api/contract/debrief.ts';
import type { DebriefTurn, FindingView } from '../../server/api/contract/debrief-turn.ts';

/** A finding with its number in the session, counted from 1 in the order of the transcript. */
export type NumberedFinding = FindingView & {
  readonly number: number;
  /** The number of the coach turn that mended it, or null. */
  readonly mendedIn: number | null;
};

/** A turn whose findings are numbered, and which is numbered itself among its speaker's turns, from 1. */
export type NumberedTurn = Omit<DebriefTurn, 'findings'> & {
  readonly number: number;
  readonly findings: readonly NumberedFinding[];
};

/**
 * Numbers the turns of a whole session, and its findings as footnotes are numbered: in each turn by where their
 * evidence ends.
 */
export function numberFindings(
  turns: readonly DebriefTurn[],
  repairs: Debrief['repairs'] = [],
): NumberedTurn[] {
  let number = 0;
  const numbers = numberTurns(turns);
  return turns.map((turn) => ({
    ...turn,
    number: numbers.get(turn.index) ?? 0,
    findings: turn.findings
      .toSorted((a, b) => a.end - b.end || a.start - b.start)
      .map((finding) => {
        const repair = finding.mended
          ? repairs.find((one) => one.turn === turn.index && one.behaviour === finding.behaviour)
          : undefined;
        const mendedIn = repair === undefined ? null : (numbers.get(repair.by) ?? null);
        return { ...finding, number: ++number, mendedIn };
      }),
  }));
}

/** The number of each turn among its speaker's turns, from 1, by its `index`. */
export function numberTurns(turns: readonly DebriefTurn[]): Map<number, number> {
  const spoken = { coach: 0, client: 0 };
  return new Map(turns.map(({ index, speaker }) => [index, ++spoken[speaker]]));
}

/** Ids in the document of a coach turn, of a finding's card and of its number in the transcript. */
export const anchorOf = {
  turn: (number: number) => `turn-${number}`,
  finding: (number: number) => `finding-${number}`,
  words: (number: number) => `words-${number}`,
} as const;
