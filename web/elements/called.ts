import type { SessionSummary } from '../../server/api/contract/session.ts';

/** What a session and its client are called: by the scenario that was played, or as the coach calls a real one. */
export function called({ real, scenario }: Pick<SessionSummary, 'real' | 'scenario'>): {
  readonly title: string;
  readonly client: string;
} {
  return real ?? scenario ?? { title: '', client: '' };
}
