import type { SharedSessions, ShareWith, Sharing } from '../server/api/contract/sharing.ts';
import { ask } from './ask.ts';

const of = (session: string) => `/api/sessions/${encodeURIComponent(session)}/sharing`;

/** With whom a session is shared, and with whom it can be. */
export const readSharing = (session: string, signal?: AbortSignal) =>
  ask<Sharing>('GET', of(session), { signal });

/** Shares a session with the instructors of one cohort, in place of another one. */
export const shareSession = (session: string, share: ShareWith) =>
  ask<Sharing>('POST', of(session), { body: share });

/** Takes a session back; nobody but its owner reads it from then on. */
export const endSharing = (session: string) => ask<Sharing>('DELETE', of(session), {});

/** What trainees of a cohort share with its instructors, newest share first. */
export const listShared = (cohort: string, signal?: AbortSignal) =>
  ask<SharedSessions>('GET', `/api/cohorts/${encodeURIComponent(cohort)}/shared`, { signal });
