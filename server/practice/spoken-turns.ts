import type { SpokenTurn } from '../rubric/finding.ts';
import type { Session } from './session.ts';

/** The words of a session in the order in which they were spoken. Turns in which the coach stayed quiet, or the client, are left out. */
export function spokenTurns({ opening, exchanges }: Session): SpokenTurn[] {
  return [
    ...client(opening),
    ...exchanges.flatMap(({ coach, reply }): SpokenTurn[] => [
      ...(coach === null ? [] : [{ speaker: 'coach', text: coach } as const]),
      ...client(reply),
    ]),
  ];
}

function client(text: string): SpokenTurn[] {
  return text === '' ? [] : [{ speaker: 'client', text }];
}

/** What client and coach have agreed to work on after the last exchange, or null. */
export function focusOf({ exchanges }: Session): string | null {
  return exchanges.at(-1)?.client?.focus ?? null;
}
