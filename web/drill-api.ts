import type { DrillItemView, DrillOverview, DrillRoundView } from '../server/api/contract/drill.ts';
import { ask } from './ask.ts';

const at = (round: string, rest = '') => `/api/drills/rounds/${encodeURIComponent(round)}${rest}`;

/** Where the person stands with their drills. */
export const readDrills = (signal?: AbortSignal) =>
  ask<DrillOverview>('GET', '/api/drills', { signal });

/** Begins a round, or gives the one that is half done. */
export const beginRound = () => ask<DrillRoundView>('POST', '/api/drills/rounds', { body: {} });

/** A round as far as it is. */
export const readRound = (round: string, signal?: AbortSignal) =>
  ask<DrillRoundView>('GET', at(round), { signal });

/** Hands in what is named in a turn; refused with `answered` where another answer was first. */
export const nameIn = (round: string, place: number, named: readonly string[]) =>
  ask<DrillItemView>('PUT', at(round, `/answers/${place}`), { body: { named } });
