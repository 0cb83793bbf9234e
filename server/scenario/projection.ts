import { startHolds } from './beat.ts';
import type { Line } from './line.ts';
import { anyLine, type Voice } from './voice.ts';

/** A line that casts the coach in a part of the client's making, where one is due, or null. Each part shows once in a session. */
export function castNow(voice: Voice): Line | null {
  const { scenario, state } = voice;
  if (state.turn < state.driftedAt + apart || castLately(voice)) return null;
  const due = Object.entries(scenario.file.projections ?? {}).find(
    ([id, { from }]) => !state.casts.includes(id) && startHolds(from, state),
  );
  return due === undefined ? null : anyLine(voice, `projections.${due[0]}.shows`);
}

/** Whether the client made somebody of the coach in one of their last replies: asides one after the other are a mannerism. */
export function castLately({ state }: Voice): boolean {
  return state.spoken.slice(-lately).some((id) => id.startsWith('projections.'));
}

// Turns between two asides, and about as many lines as these hold.
const apart = 3;
const lately = 5;
