import type { Framework, FrameworkMarker } from '../rubric/framework/framework.ts';

/**
 * What a session shows of a marker: `found` where something speaks for it or against it; `absent` where text could show it and nothing
 * did; `not-observable` where text cannot; `not-listened-for` where no behaviour of the rubric tells it.
 */
export type MarkerState = 'found' | 'absent' | 'not-observable' | 'not-listened-for';

/** Something that was heard, by its behaviour. */
export interface HeardBehaviour {
  /** Id of the behaviour, or null where somebody chose the words without naming one. */
  readonly behaviour: string | null;
  /** The marker that somebody gave the words to, where they did. */
  readonly number?: string | null;
}

/** A marker with what was heard for it and against it. */
export interface CrosswalkMarker<E> extends Pick<
  FrameworkMarker,
  'number' | 'says' | 'observable' | 'unseen'
> {
  readonly state: MarkerState;
  readonly for: readonly E[];
  readonly against: readonly E[];
  /** Ids of what the sessions as a whole show against it. */
  readonly session: readonly string[];
}

/** A framework laid over what was heard. It counts nothing together: it is no verdict. */
export interface Crosswalk<E> {
  readonly groups: readonly {
    readonly title: string;
    readonly markers: readonly CrosswalkMarker<E>[];
  }[];
}

/**
 * Lays a framework over what was heard, marker by marker.
 *
 * @param heard in the order in which it is to be shown
 * @param sessionFindings ids of what the sessions as a whole show
 */
export function crosswalk<E extends HeardBehaviour>(
  { groups }: Pick<Framework, 'groups'>,
  heard: readonly E[],
  sessionFindings: readonly string[],
): Crosswalk<E> {
  return {
    groups: groups.map(({ title, markers }) => ({
      title,
      markers: markers.map((marker) => lay(marker, heard, sessionFindings)),
    })),
  };
}

/** The numbers of the markers that something speaks for, and those that it speaks against. */
export function numbersOf(
  { groups }: Pick<Framework, 'groups'>,
  heard: HeardBehaviour,
): { for: string[]; against: string[] } {
  const markers = groups.flatMap((group) => group.markers);
  const on = (side: 'for' | 'against'): string[] =>
    markers.filter((marker) => speaks(marker, side, heard)).map(({ number }) => number);
  return { for: on('for'), against: on('against') };
}

function speaks(
  marker: FrameworkMarker,
  side: 'for' | 'against',
  { behaviour, number = null }: HeardBehaviour,
): boolean {
  if (behaviour === null) return side === 'for' && number === marker.number;
  return marker[side].includes(behaviour);
}

function lay<E extends HeardBehaviour>(
  marker: FrameworkMarker,
  heard: readonly E[],
  sessionFindings: readonly string[],
): CrosswalkMarker<E> {
  const { number, says, observable, unseen } = marker;
  const on = (side: 'for' | 'against'): E[] => heard.filter((one) => speaks(marker, side, one));
  const found = { for: on('for'), against: on('against') };
  const session = marker.session.filter((id) => sessionFindings.includes(id));
  const anything = found.for.length + found.against.length + session.length > 0;
  return {
    ...{ number, says, observable, unseen },
    ...found,
    session,
    state: anything ? 'found' : silent(marker),
  };
}

/** Why nothing was found. */
function silent({ observable, ...marker }: FrameworkMarker): MarkerState {
  if (observable === 'no') return 'not-observable';
  const listened = marker.for.length + marker.against.length + marker.session.length > 0;
  return listened ? 'absent' : 'not-listened-for';
}
