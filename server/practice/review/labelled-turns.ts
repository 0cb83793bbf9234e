import type { SpokenTurn } from '../../rubric/finding.ts';
import { inContext } from '../in-context.ts';
import type { Session } from '../session.ts';
import type { Review } from './review.ts';
import { coachLine, sideBySide } from './side-by-side.ts';

/** A coach turn with what people decided, as `coequal evaluate` reads it. Who the coach was is not in it. */
export interface LabelledTurn {
  readonly id: string;
  readonly focus: string | null;
  /** The turns before, oldest first. */
  readonly context: readonly SpokenTurn[];
  readonly coach: string;
  /** Ids of the behaviours that are in the turn. */
  readonly labels: readonly string[];
  /** Ids of those about which nothing is settled: they are left out of counts. */
  readonly disputed: readonly string[];
}

/**
 * The turns of a session in which people settled something. What the engine heard and nobody judged is left open; what neither
 * heard counts as not there, for whoever reviewed the turn could have marked it.
 */
export function labelledTurns(session: Session, review: Review): LabelledTurn[] {
  const turns = new Map(sideBySide(session, review).map((turn) => [turn.index, turn]));
  return session.exchanges.flatMap(({ index, coach }) => {
    const findings = turns.get(coachLine(index))?.findings ?? [];
    if (coach === null || findings.every(({ present }) => present === null)) return [];
    const before = { ...session, exchanges: session.exchanges.slice(0, index) };
    const { focus, context } = inContext(before, coach);
    const idsOf = (present: boolean | null): string[] =>
      findings.filter((one) => one.present === present).map(({ behaviour }) => behaviour);
    return [
      {
        id: `${session.id}-${coachLine(index)}`,
        focus,
        context,
        coach,
        labels: idsOf(true).toSorted(),
        disputed: idsOf(null).toSorted(),
      },
    ];
  });
}
