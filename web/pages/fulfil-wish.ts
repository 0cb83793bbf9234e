import type { ReviewView } from '../../server/api/contract/review.ts';
import type { ReviewWish } from '../elements/review-wish.ts';
import * as api from '../review-api.ts';

/** Whose review it is, and from where it is read: an instructor’s in a cohort, or the trainee’s own where `cohort` is null. */
export interface ReviewSeat {
  readonly cohort: string | null;
  readonly session: string;
}

/** Reads a review from its seat. */
export function readFrom({ cohort, session }: ReviewSeat): Promise<ReviewView> {
  return cohort === null ? api.readOwnReview(session) : api.readReview(cohort, session);
}

/**
 * Does what is wished for in a review.
 *
 * @returns the review as it is then
 * @throws ApiProblem where it is refused, and Error for what the seat does not offer
 */
export function fulfilWish({ cohort, session }: ReviewSeat, wish: ReviewWish): Promise<ReviewView> {
  return cohort === null ? fulfilOwn(session, wish) : fulfilAsInstructor(cohort, session, wish);
}

function fulfilAsInstructor(
  cohort: string,
  session: string,
  wish: ReviewWish,
): Promise<ReviewView> {
  switch (wish.does) {
    case 'judge':
      return api.giveVerdict(cohort, session, wish.body);
    case 'take-back':
      return api.takeBackVerdict(cohort, session, wish.verdict);
    case 'comment':
      return api.writeComment(cohort, session, wish.body);
    case 'change-comment':
      return api.changeComment(cohort, session, wish.comment, wish.body);
    case 'decide':
      return api.decideDispute(cohort, session, wish.dispute, wish.body);
    case 'release':
      return api.releaseReview(cohort, session);
    default:
      throw new Error(`An instructor does not ${wish.does}.`);
  }
}

function fulfilOwn(session: string, wish: ReviewWish): Promise<ReviewView> {
  switch (wish.does) {
    case 'comment': {
      const { replyTo, words } = wish.body;
      return api.replyToComment(session, { replyTo: replyTo ?? '', words });
    }
    case 'change-comment':
      return api.changeOwnComment(session, wish.comment, wish.body);
    case 'dispute':
      return api.raiseDispute(session, wish.body);
    case 'withdraw':
      return api.withdrawDispute(session, wish.dispute);
    default:
      throw new Error(`A trainee does not ${wish.does}.`);
  }
}
