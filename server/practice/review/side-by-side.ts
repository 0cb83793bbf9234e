import type { Finding } from '../../rubric/finding.ts';
import type { Session } from '../session.ts';
import { judge, type Judged } from './judge.ts';
import type { Dispute, Marked, Review, Verdict } from './review.ts';

/** A finding with what the engine and what people say of it. */
export interface ReviewedFinding extends Marked, Judged {
  /** What the engine heard, or null where only people heard it. */
  readonly engine: Finding | null;
  /** The words that it is about. */
  readonly quote: string;
  /** Those that hold, one a person, in the order in which they were given. */
  readonly verdicts: readonly Verdict[];
  /** Those that hold no more, oldest first. */
  readonly earlier: readonly Verdict[];
  readonly disputes: readonly Dispute[];
}

/** A coach turn with its findings, the engine's and people's. */
export interface ReviewedTurn {
  /** Index of the line as the debrief counts: 1 for the coach's first turn. */
  readonly index: number;
  readonly coach: string;
  readonly findings: readonly ReviewedFinding[];
}

/**
 * Puts engine and people side by side, for every turn in which the coach spoke. What the engine heard stays as it was when the
 * turn was taken, whatever people say of it.
 *
 * @param review what people said, or null where nobody has begun
 */
export function sideBySide({ exchanges }: Session, review: Review | null): ReviewedTurn[] {
  return exchanges.flatMap(({ index: exchange, coach, report }) => {
    if (coach === null) return [];
    const index = coachLine(exchange);
    const verdicts = review?.verdicts.filter(({ turn }) => turn === index) ?? [];
    const disputes = review?.disputes.filter(({ turn }) => turn === index) ?? [];
    const added = [...verdicts.filter(({ replacedAt }) => replacedAt === null), ...disputes];
    const marks = new Map<string, Pick<Marked, 'start' | 'end'>>();
    for (const mark of [...report.findings, ...added])
      if (!marks.has(mark.behaviour)) marks.set(mark.behaviour, mark);
    const findings = [...marks].map(([behaviour, { start, end }]): ReviewedFinding => {
      const engine = report.findings.find((one) => one.behaviour === behaviour) ?? null;
      const given = verdicts.filter((one) => one.behaviour === behaviour);
      const holding = given.filter(({ replacedAt }) => replacedAt === null);
      const raised = disputes.filter((one) => one.behaviour === behaviour);
      return {
        ...{ turn: index, behaviour, start, end, engine },
        quote: engine?.quote ?? coach.slice(start, end),
        verdicts: holding,
        earlier: given.filter(({ replacedAt }) => replacedAt !== null),
        disputes: raised,
        ...judge(engine !== null, holding, raised),
      };
    });
    return [{ index, coach, findings: findings.toSorted((a, b) => a.start - b.start) }];
  });
}

/** Index of the coach's line in an exchange, as the debrief counts: the opening is 0, and each exchange has two lines. */
export function coachLine(exchange: number): number {
  return exchange * 2 + 1;
}
