import { clientBefore, type Moment } from '../practice/moment.ts';
import type { MomentTry } from '../practice/moment-try.ts';
import type { Session } from '../practice/session.ts';
import type { MomentView, TriedMoments } from './contract/moment.ts';
import { viewTurn } from './debrief-view.ts';

/** A moment as the page shows it. */
export function viewMoment({ real }: Session, { place, before, then, tries }: Moment): MomentView {
  return {
    ...{ title: real?.title ?? '', client: real?.client ?? '', place },
    before: before.map(({ speaker, text }) => ({ speaker, text })),
    then: then && viewTurn(then),
    tries: tries.map(({ id, at, turn }) => ({
      ...{ id, at: new Date(at).toISOString() },
      turn: viewTurn(turn),
    })),
  };
}

/**
 * The moments of a session at which there are tries.
 *
 * @param tries oldest first
 */
export function viewTried(session: Session, tries: readonly MomentTry[]): TriedMoments {
  const { real } = session;
  const places = [...new Set(tries.map(({ place }) => place))].toSorted((a, b) => a - b);
  return {
    ...{ title: real?.title ?? '', client: real?.client ?? '' },
    moments: places.flatMap((place) => {
      const own = tries.filter((one) => one.place === place);
      const said = clientBefore(session, place);
      const latest = own.at(-1)?.words;
      if (said === null || latest === undefined) return [];
      return [{ place, said, tries: own.length, latest }];
    }),
  };
}
