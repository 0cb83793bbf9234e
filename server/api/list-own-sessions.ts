import { newestWord } from '../practice/review/waits.ts';
import type { OwnSession } from './contract/session.ts';
import type { House } from './house.ts';
import { waitingOf } from './waiting.ts';

/**
 * Somebody's own sessions, newest first, each with the news of its review.
 *
 * @param account whose they are; none for a stranger
 */
export async function listOwnSessions(
  { practice, store }: House,
  account: string | null,
): Promise<OwnSession[]> {
  if (account === null) return [];
  const [sessions, reviews, waiting] = await Promise.all([
    store.listSessions(account),
    store.reviewsReleasedTo(account),
    waitingOf({ store }, account),
  ]);
  return practice.summaries(sessions).map((summary) => {
    const review = reviews.find(({ session }) => session === summary.id);
    const releasedAt = review?.releasedAt ?? null;
    const waits = waiting.has(summary.id);
    if (review === undefined || releasedAt === null) return { ...summary, review: null, waits };
    const newestAt = newestWord(review, account) ?? releasedAt;
    return {
      ...{ ...summary, waits },
      review: {
        releasedAt: new Date(releasedAt).toISOString(),
        newestAt: new Date(newestAt).toISOString(),
      },
    };
  });
}
