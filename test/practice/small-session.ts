import type { Exchange, Session } from '../../server/practice/session.ts';
import type { Finding } from '../../server/rubric/finding.ts';
import { sampleExchange, sampleSession } from '../store/samples.ts';

/** An exchange in which these words were answered with `<words>?`, and trust came to `trust`, 0–1. */
export function exchange(
  index: number,
  coach: string | null,
  { trust = 0.5, findings = [] }: { trust?: number; findings?: Finding[] } = {},
): Exchange {
  const client = { trust, openness: 0.25, focus: null } as Exchange['client'];
  return sampleExchange(index, {
    coach,
    reply: `${coach ?? '…'}?`,
    client,
    report: { moves: [], findings, opportunities: [] },
    moved: [],
  });
}

/** A finished session in which the coach said these words, one turn each. */
export function saying(words: readonly (string | null)[], facts: Partial<Session> = {}): Session {
  return sampleSession('somebody', {
    endedAt: 1_795_000_900_000,
    ending: 'finished',
    exchanges: words.map((coach, index) => exchange(index, coach)),
    ...facts,
  });
}
