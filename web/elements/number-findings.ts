import type { DebriefTurn, FindingView } from '../../server/api/contract/debrief.ts';

/** A finding with its number in the session, counted from 1 in the order of the transcript. */
export type NumberedFinding = FindingView & { readonly number: number };

/** A turn whose findings are numbered. */
export type NumberedTurn = Omit<DebriefTurn, 'findings'> & {
  readonly findings: readonly NumberedFinding[];
};

/** Numbers the findings of a whole session, as footnotes are numbered: in each turn by where their evidence ends. */
export function numberFindings(turns: readonly DebriefTurn[]): NumberedTurn[] {
  let number = 0;
  return turns.map((turn) => ({
    ...turn,
    findings: turn.findings
      .toSorted((a, b) => a.end - b.end || a.start - b.start)
      .map((finding) => ({ ...finding, number: ++number })),
  }));
}

/** Ids in the document of a finding's card and of its number in the transcript. */
export const anchorOf = {
  finding: (number: number) => `finding-${number}`,
  words: (number: number) => `words-${number}`,
} as const;
