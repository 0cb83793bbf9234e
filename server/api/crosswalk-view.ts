import { crosswalk } from '../practice/crosswalk.ts';
import type { Debrief } from '../practice/debrief.ts';
import { numberTurns } from '../practice/number-turns.ts';
import type { CrosswalkQuote, CrosswalkView, FrameworkView } from './contract/crosswalk.ts';

/** A framework as the domain reads it. */
export type FrameworkRead = Parameters<typeof crosswalk>[0] &
  Pick<FrameworkView, 'id' | 'title' | 'notice'>;

/** A framework as choices show it. */
export function viewFramework({ id, title, notice, groups }: FrameworkRead): FrameworkView {
  return {
    ...{ id, title, notice },
    groups: groups.map((group) => ({
      title: group.title,
      markers: group.markers.map(({ number, says }) => ({ number, says })),
    })),
  };
}

/**
 * What a session shows of a framework's markers, as the page shows it.
 *
 * @param title what the session is called
 */
export function viewCrosswalk(
  title: string,
  framework: FrameworkRead,
  { turns, sessionFindings }: Debrief,
): CrosswalkView {
  const numbers = numberTurns(turns);
  const quotes = turns.flatMap((turn) =>
    turn.findings.map(({ behaviour, title: called, kind, quote }): CrosswalkQuote => ({
      ...{
        turn: numbers.get(turn.index) ?? 0,
        at: turn.stamp?.start ?? null,
        quote,
        behaviour,
        title: called,
        kind,
      },
    })),
  );
  const ids = sessionFindings.map(({ id }) => id);
  return {
    title,
    framework: viewFramework(framework),
    groups: crosswalk(framework, quotes, ids).groups.map((group) => ({
      title: group.title,
      markers: group.markers.map((marker) => ({
        ...marker,
        for: [...marker.for],
        against: [...marker.against],
        session: sessionFindings
          .filter(({ id }) => marker.session.includes(id))
          .map((one) => ({ id: one.id, title: one.title })),
      })),
    })),
  };
}
