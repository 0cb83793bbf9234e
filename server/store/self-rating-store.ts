import type { MentorRating, SelfRating, StepRating } from '../practice/self-rating/self-rating.ts';
import type { OwnResults } from '../practice/self-rating/waiting-results.ts';

/** What is kept of people's ratings of their own sessions, and of mentors' of the same. What was handed in is never written over. */
export interface SelfRatingStore {
  /** What tells which results wait for an account's self-ratings. */
  ownResults(account: string): Promise<OwnResults>;
  /** Keeps whether somebody always rates themselves first. */
  setRatesFirst(account: string, on: boolean): Promise<void>;
  /** Notes that their coach was told of results of these sessions, where it is not noted yet; others of their talks count with them. */
  noteSeen(sessions: readonly string[], at: number): Promise<void>;
  findSelfRating(session: string): Promise<SelfRating | null>;
  /** An account's self-ratings, in the order in which they were begun. */
  listSelfRatings(account: string): Promise<SelfRating[]>;
  /**
   * Begins a self-rating, or takes up one that was given up. One that is under way stays as it is.
   *
   * @returns false, with nothing changed, when it is handed in, or the session is gone
   */
  beginSelfRating(session: string, at: number): Promise<boolean>;
  /**
   * Keeps what somebody says of their session, in the place of what they said before.
   *
   * @param revision how often it was saved, as they know it
   * @returns false, with nothing changed, when it is not under way, or was saved meanwhile
   */
  saveSelfRating(session: string, rating: StepRating, revision: number): Promise<boolean>;
  /** From now on a self-rating counts and never changes; whether it was blind is noted. Returns false where `saveSelfRating` would. */
  handInSelfRating(session: string, revision: number, at: number): Promise<boolean>;
  /** Gives up a self-rating, begun or not. What was rated stays. Returns false when it is handed in, or the session is gone. */
  giveUpSelfRating(session: string, at: number): Promise<boolean>;

  /** What an instructor says of a session so far, or null. */
  findMentorRating(session: string, by: string): Promise<MentorRating | null>;
  /** What instructors have handed in of sessions, in the order in which they did. */
  listMentorRatings(sessions: readonly string[]): Promise<MentorRating[]>;
  /** Keeps what an instructor says of a session. Returns false, with nothing changed, when it is handed in, was saved meanwhile, or the session is gone. */
  saveMentorRating(
    session: string,
    by: string,
    rating: StepRating,
    revision: number,
  ): Promise<boolean>;
  /** From now on it counts and never changes. Returns false where `saveMentorRating` would. */
  handInMentorRating(session: string, by: string, revision: number, at: number): Promise<boolean>;
}
