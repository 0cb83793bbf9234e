import type { Dispute, Review, Verdict } from '../../../server/practice/review/review.ts';
import type { Finding } from '../../../server/rubric/finding.ts';

let made = 0;

/** A verdict on `deepens` in the coach's first turn, later than those before. */
export function verdict(kind: Verdict['verdict'], facts: Partial<Verdict> = {}): Verdict {
  const key = { turn: 1, behaviour: 'deepens', start: 0, end: 2 };
  const given = { id: `verdict-${++made}`, by: 'maya', at: made, replacedAt: null };
  return { ...key, ...given, verdict: kind, reason: null, note: '', ...facts };
}

/** A dispute of the same, which was decided in this way where one is given. */
export function dispute(
  decision: 'upheld' | 'dismissed' | null,
  facts: Partial<Dispute> = {},
): Dispute {
  const key = { turn: 1, behaviour: 'deepens', start: 0, end: 2 };
  const raised = { id: `dispute-${++made}`, by: 'tom', at: made, note: '' };
  const decided = decision && { decision, note: '', by: 'maya', at: ++made };
  return {
    ...key,
    ...raised,
    reason: 'wrong-behaviour',
    withdrawnAt: null,
    decision: decided,
    ...facts,
  };
}

/** A released review in which this was said. */
export function review(said: Partial<Review>): Review {
  const nothing = { comments: [], verdicts: [], disputes: [] };
  return { session: 'one', begunAt: 0, releasedAt: 1, ...nothing, ...said };
}

/** What the engine heard in the first words of a turn. */
export function heard(behaviour: string, quote = 'So'): Finding {
  const told = { kind: 'strength', marker: 'm', message: '', instead: [] } as const;
  return { behaviour, start: 0, end: quote.length, quote, ...told };
}
