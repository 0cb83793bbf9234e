import type { Dispute, Verdict } from './review.ts';

/**
 * What people make of a finding: `agreed` and `overruled` of one that the engine made, `missed` of one that only people heard,
 * `dropped` of one that only people heard and then did not; `split` where they differ, `undecided` where nobody has judged.
 */
export type Judgement = 'agreed' | 'overruled' | 'missed' | 'dropped' | 'split' | 'undecided';

/** A judgement, and whether the behaviour is in the turn; null where that is not settled. */
export interface Judged {
  readonly judgement: Judgement;
  readonly present: boolean | null;
}

/** `in-other-words`: the behaviour is there, and its evidence is not what was marked. */
type Opinion = 'there' | 'in-other-words' | 'not-there';

/**
 * What people make of one finding. A decision on a dispute settles what was said before it; verdicts given later count beside it,
 * and one of whoever decided counts in its place.
 *
 * @param heard whether the engine made the finding
 * @param verdicts those that hold
 */
export function judge(
  heard: boolean,
  verdicts: readonly Verdict[],
  disputes: readonly Dispute[],
): Judged {
  const opinions = opinionsOf(verdicts, disputes);
  const [first] = opinions;
  if (first === undefined) return { judgement: 'undecided', present: null };
  const absent = opinions.filter((one) => one === 'not-there').length;
  const present = absent === 0 ? true : absent === opinions.length ? false : null;
  if (!heard)
    return { judgement: present === null ? 'split' : present ? 'missed' : 'dropped', present };
  const agreeing = opinions.filter((one) => one === 'there').length;
  if (agreeing === opinions.length) return { judgement: 'agreed', present };
  return { judgement: agreeing === 0 ? 'overruled' : 'split', present };
}

function opinionsOf(verdicts: readonly Verdict[], disputes: readonly Dispute[]): Opinion[] {
  const decided = disputes
    .filter(({ decision }) => decision !== null)
    .toSorted((a, b) => (a.decision?.at ?? 0) - (b.decision?.at ?? 0))
    .at(-1);
  const decision = decided?.decision ?? null;
  const later = verdicts.filter(({ at }) => decision === null || at > decision.at);
  const given = later.map(({ verdict, reason }) =>
    verdict === 'overrule' ? against(reason) : 'there',
  );
  if (!decided || !decision || later.some(({ by }) => by === decision.by)) return given;
  return [decision.decision === 'upheld' ? against(decided.reason) : 'there', ...given];
}

function against(reason: Verdict['reason']): Opinion {
  return reason === 'right-behaviour-wrong-words' ? 'in-other-words' : 'not-there';
}
