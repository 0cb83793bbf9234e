import { rateTranscript } from '../../server/practice/rate-transcript.ts';
import type { Rubric } from '../../server/rubric/rubric.ts';
import type { JudgedConversation } from './annomi-utterances.ts';

/** What the rubric makes of whole counselling sessions. */
export interface SessionsMeasured {
  readonly sessions: number;
  /** Flags per 100 counsellor utterances of high-quality sessions, closed questions left out. */
  readonly falseAlarms: number;
  /** The same by behaviour, most frequent first. */
  readonly alarms: readonly { readonly id: string; readonly per100: number }[];
  /** Pairs of a high-quality and a low-quality session of about equal length. */
  readonly pairs: number;
  /** Share of the pairs in which the high-quality session scores more; a pair without a difference counts half. */
  readonly ranked: number;
}

/** Of about equal length: neither has more than this many times the utterances of the other. */
const equal = 1.5;

/** Rates every session, counts flags where there is little to flag, and sees whether scores tell good sessions from poor ones. */
export function measureSessions(
  rubric: Rubric,
  conversations: readonly JudgedConversation[],
): SessionsMeasured {
  const rated = conversations.map(({ quality, spoken, utterances }) => {
    const { score, turns } = rateTranscript(rubric, spoken, null);
    const flags = turns.flatMap(({ findings }) =>
      findings.flatMap(({ kind, behaviour }) =>
        kind === 'flag' && behaviour !== 'closed-question' ? [behaviour] : [],
      ),
    );
    return { quality, score, flags, length: utterances.length };
  });
  const [high, low] = (['high', 'low'] as const).map((quality) =>
    rated.filter((session) => session.quality === quality),
  );
  const spoken = (high ?? []).reduce((sum, { length }) => sum + length, 0);
  const counts = new Map<string, number>();
  for (const id of (high ?? []).flatMap(({ flags }) => flags)) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const alarms = [...counts]
    .map(([id, count]) => ({ id, per100: (100 * count) / spoken }))
    .toSorted((a, b) => b.per100 - a.per100 || a.id.localeCompare(b.id));
  const pairs = (high ?? []).flatMap((good) =>
    (low ?? [])
      .filter(({ length }) => Math.max(length / good.length, good.length / length) <= equal)
      .map((poor) => ranking(good.score, poor.score)),
  );
  return {
    sessions: rated.length,
    falseAlarms: alarms.reduce((sum, { per100 }) => sum + per100, 0),
    alarms,
    pairs: pairs.length,
    ranked: pairs.reduce((sum, one) => sum + one, 0) / Math.max(pairs.length, 1),
  };
}

function ranking(good: number | null, poor: number | null): number {
  if (good === null || poor === null || good === poor) return 0.5;
  return good > poor ? 1 : 0;
}
