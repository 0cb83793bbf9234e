import type { SpokenTurn } from '../rubric/finding.ts';
import type { Session } from './session.ts';

/** The words of a session in the order in which they were spoken. Turns in which the coach stayed quiet are left out. */
export function spokenTurns({ opening, exchanges }: Session): SpokenTurn[] {
  return [
    { speaker: 'client', text: opening },
    ...exchanges.flatMap(({ coach, reply }): SpokenTurn[] => [
      ...(coach === null ? [] : [{ speaker: 'coach', text: coach } as const]),
      { speaker: 'client', text: reply },
    ]),
  ];
}

/** What client and coach have agreed to work on after the last exchange, or null. */
export function focusOf({ exchanges }: Session): string | null {
  return exchanges.at(-1)?.client.focus ?? null;
}
