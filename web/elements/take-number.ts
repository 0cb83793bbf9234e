import type { SessionSummary } from '../../server/api/contract/session.ts';

/** The number of a session among the takes of its talk; 1 for a first take. */
export const takeNumber = ({ take }: Pick<SessionSummary, 'take'>): number => take?.number ?? 1;
