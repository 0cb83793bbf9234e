import { standingOf, type SelfRating } from './self-rating.ts';

/** What is known of a session's results and its self-rating. */
export interface OwnResult {
  /** Id of the session. */
  readonly session: string;
  /** Id of the first take of its talk, which may be itself. Takes of one talk share turns, so what is told of one tells of all. */
  readonly talk: string;
  readonly isOver: boolean;
  /** Exchanges that it has. */
  readonly turns: number;
  /** Whether its coach was told of results of it. */
  readonly isSeen: boolean;
  /** Null where there is none. */
  readonly rating: Pick<SelfRating, 'givenUpAt' | 'handedInAt'> | null;
}

/** All that tells which results wait for somebody's self-ratings. */
export interface OwnResults {
  /** Whether they always rate themselves before they are told of results. */
  readonly always: boolean;
  readonly sessions: readonly OwnResult[];
}

/** Why results are not told yet. */
export interface Wait {
  /** `rating`: a self-rating of the talk is under way; `rate-first`: the coach wants to rate themselves first, always. */
  readonly reason: 'rating' | 'rate-first';
  /** Id of the session that is to be rated: itself, or another take of its talk. */
  readonly session: string;
}

/**
 * The sessions whose results are not told to their own coach yet, by their ids.
 *
 * Whoever always rates first is asked once: a talk of which they know results cannot be rated blind any more, and a rating that
 * was given up is not asked for again.
 */
export function waitingResults({ always, sessions }: OwnResults): ReadonlyMap<string, Wait> {
  const waits = new Map<string, Wait>();
  const known = new Set(sessions.filter(({ isSeen }) => isSeen).map(({ talk }) => talk));
  const rated = new Map(
    sessions
      .filter(({ rating }) => standingOf(rating) === 'rating')
      .map((one) => [one.talk, one.session]),
  );
  for (const { session, talk, isOver, turns, rating } of sessions) {
    const at = standingOf(rating) === 'rating' ? session : rated.get(talk);
    if (at !== undefined) waits.set(session, { reason: 'rating', session: at });
    else if (always && isOver && turns > 0 && rating === null && !known.has(talk))
      waits.set(session, { reason: 'rate-first', session });
  }
  return waits;
}

/** Whether a rating of the session would be blind: its coach was told of no result of its talk. */
export function wouldBeBlind({ sessions }: OwnResults, session: string): boolean {
  const talk = sessions.find((one) => one.session === session)?.talk;
  return !sessions.some((one) => one.talk === talk && one.isSeen);
}
