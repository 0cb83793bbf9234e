import type { Comment, Decision, Dispute, Review, Verdict } from '../practice/review/review.ts';
import type { Session } from '../practice/session.ts';

/** A session with all that people said of it. */
export interface ReviewedSession {
  readonly session: Session;
  readonly review: Review;
}

/** What is kept of reviews. A review goes with its session; nothing in it is written over. */
export interface ReviewStore {
  /**
   * Begins the review of a session; one that was begun before stays as it is.
   *
   * @returns false, with nothing kept, when the session is gone
   */
  beginReview(session: string, by: string, at: number): Promise<boolean>;
  findReview(session: string): Promise<Review | null>;
  /** The reviews of a cohort that are released, with their sessions, of whoever is in it still; in the order in which the sessions began. */
  releasedReviews(cohort: string): Promise<ReviewedSession[]>;
  /** All reviews of a cohort that were begun. */
  reviewsOf(cohort: string): Promise<Review[]>;
  /** All reviews that a trainee can read. */
  reviewsReleasedTo(trainee: string): Promise<Review[]>;
  /** Lets the trainee read it. Returns false, with nothing changed, when they can, or nobody has begun it. */
  releaseReview(session: string, by: string, at: number): Promise<boolean>;
  /** Returns false, with nothing kept, when there is no review. */
  addComment(session: string, comment: Comment): Promise<boolean>;
  /**
   * Keeps a comment as it reads now.
   *
   * @returns false, with nothing changed, when there is none of this id, or it does not read as it did `before`
   */
  changeComment(
    session: string,
    before: Comment,
    now: Pick<Comment, 'words' | 'formerly' | 'takenBackAt'>,
  ): Promise<boolean>;
  /**
   * Keeps a verdict. Its author's earlier one on the same finding holds no more, and is kept.
   *
   * @returns false, with nothing kept, when there is no review
   */
  addVerdict(session: string, verdict: Verdict): Promise<boolean>;
  /** Takes back an own verdict, which is kept. Returns false when there is none of theirs that holds. */
  takeBackVerdict(session: string, verdict: string, by: string, at: number): Promise<boolean>;
  /** Returns false, with nothing kept, when one of this finding is open, or the review is not released. */
  addDispute(session: string, dispute: Dispute): Promise<boolean>;
  /** Withdraws an own dispute, which is kept. Returns false when there is none of theirs that is open. */
  withdrawDispute(session: string, dispute: string, by: string, at: number): Promise<boolean>;
  /** Returns false, with nothing changed, when it is decided or withdrawn, or there is none. */
  decideDispute(session: string, dispute: string, decision: Decision): Promise<boolean>;
  /** The names of accounts, by their ids. */
  namesOf(accounts: readonly string[]): Promise<Map<string, string>>;
}
