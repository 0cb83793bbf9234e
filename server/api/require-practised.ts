import type { Session } from '../practice/session.ts';
import { Refusal } from './refusal.ts';

/** What is said where somebody would go on with a real session. */
export const REAL_SESSION: [status: number, code: 'real-session', message: string] = [
  409,
  'real-session',
  'This session was held with a real client: it cannot be practised on. Read its report instead.',
];

/** @throws Refusal for a real session, with which nothing can be gone on */
export function requirePractised({ real }: Session): void {
  if (real !== null) throw new Refusal(...REAL_SESSION);
}
