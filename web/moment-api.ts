import type { MomentView, TriedMoments } from '../server/api/contract/moment.ts';
import { ask } from './ask.ts';

const at = (session: string, rest = '') =>
  `/api/sessions/${encodeURIComponent(session)}/moments${rest}`;

/** The moments of a real session at which there are tries. */
export const listMoments = (session: string, signal?: AbortSignal) =>
  ask<TriedMoments>('GET', at(session), { signal });

/** One moment with all tries at it. */
export const readMoment = (session: string, place: string, signal?: AbortSignal) =>
  ask<MomentView>('GET', at(session, `/${encodeURIComponent(place)}`), { signal });

/** Says the moment's answer anew. */
export const tryMoment = (session: string, place: string, words: string) =>
  ask<MomentView>('POST', at(session, `/${encodeURIComponent(place)}`), { body: { words } });
