import type { Kysely } from 'kysely';
import type { Review } from '../practice/review/review.ts';
import { toComment, toDispute, toVerdict } from './review-rows.ts';
import type { Tables } from './tables.ts';

/** The reviews of some sessions with all that was said in them, each in its order. */
export async function wholeReviews(
  db: Kysely<Tables>,
  sessions: readonly string[],
): Promise<Review[]> {
  if (sessions.length === 0) return [];
  const reviews = await db
    .selectFrom('review')
    .selectAll()
    .where('session_id', 'in', sessions)
    .execute();
  const comments = await db
    .selectFrom('review_comment')
    .selectAll()
    .where('session_id', 'in', sessions)
    .orderBy('at')
    .orderBy('id')
    .execute();
  const verdicts = await db
    .selectFrom('verdict')
    .selectAll()
    .where('session_id', 'in', sessions)
    .orderBy('at')
    .orderBy('id')
    .execute();
  const disputes = await db
    .selectFrom('dispute')
    .selectAll()
    .where('session_id', 'in', sessions)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return reviews.map(({ session_id: session, begun_at, released_at }) => {
    const ofIt = (row: { session_id: string }): boolean => row.session_id === session;
    return {
      session,
      begunAt: begun_at,
      releasedAt: released_at,
      comments: comments.filter(ofIt).map(toComment),
      verdicts: verdicts.filter(ofIt).map(toVerdict),
      disputes: disputes.filter(ofIt).map(toDispute),
    };
  });
}
