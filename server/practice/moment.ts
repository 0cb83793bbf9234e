import type { SpokenTurn } from '../rubric/finding.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { DebriefTurn } from './debrief.ts';
import { listen } from './listen.ts';
import type { MomentTry } from './moment-try.ts';
import type { Session } from './session.ts';
import { spokenTurns } from './spoken-turns.ts';
import { tellFinding, tellOpportunity } from './tell.ts';

/** A place in a talk where the client has spoken: what was said then, and the coach's own words since. */
export interface Moment {
  /** The coach turn that is answered anew: 0 for the first of the session. */
  readonly place: number;
  /** The talk up to it, oldest first; the last line is the client's. */
  readonly before: readonly SpokenTurn[];
  /** What the coach said then, or null where they said nothing more. */
  readonly then: DebriefTurn | null;
  /** Latest first. */
  readonly tries: readonly (Omit<MomentTry, 'words' | 'place'> & { readonly turn: DebriefTurn })[];
}

/** The most tries that are kept at one moment, and the most characters in all of them: every one is heard anew each time. */
export const MOST_TRIES = 50;
export const MOST_TRIED = 40_000;

/**
 * A moment of a session with all tries at it, every one heard anew in its context by the rubric as it is now, and what was said then
 * by the same: so they compare.
 *
 * @param tries of the session, oldest first; those at other places are left out
 * @yields before each try that is heard, so that whoever drives it can do something else in between
 * @returns null where no client's words stand before that place
 */
export function* momentOf(
  rubric: Rubric,
  session: Session,
  place: number,
  tries: readonly MomentTry[],
): Generator<undefined, Moment | null> {
  const said = clientBefore(session, place);
  if (said === null) return null;
  const upTo: Session = { ...session, exchanges: session.exchanges.slice(0, place) };
  const exchange = session.exchanges[place];
  const then = exchange === undefined ? null : rate(rubric, upTo, place, exchange.coach);
  const heard: Moment['tries'][number][] = [];
  for (const { id, at, words } of tries.filter((one) => one.place === place)) {
    yield;
    heard.push({ id, at, turn: rate(rubric, upTo, place, words) });
  }
  return { place, before: spokenTurns(upTo), then, tries: heard.toReversed() };
}

/** Whether a moment has room for one try more, with these words. */
export function hasRoom(tries: readonly Pick<MomentTry, 'words'>[], words: string): boolean {
  const said = tries.reduce((sum, one) => sum + one.words.length, words.length);
  return tries.length < MOST_TRIES && said <= MOST_TRIED;
}

/** The client's words that the coach turn at a place answers, or null where there are none. */
export function clientBefore({ opening, exchanges }: Session, place: number): string | null {
  const said = place === 0 ? opening : exchanges[place - 1]?.reply;
  return said === undefined || said === '' ? null : said;
}

function rate(rubric: Rubric, upTo: Session, place: number, words: string | null): DebriefTurn {
  const { moves, findings, opportunities, notRated } = listen(rubric, upTo, words);
  return {
    index: place * 2 + 1,
    speaker: 'coach',
    text: words ?? '',
    quiet: words === null,
    moves,
    findings: findings.flatMap((one) => tellFinding(rubric, one, false)),
    opportunities: opportunities.flatMap((one) => tellOpportunity(rubric, one)),
    ...(notRated === undefined ? {} : { notRated }),
  };
}
