import { startHolds } from './beat.ts';
import type { Line } from './line.ts';
import { anyLine, type Voice } from './voice.ts';

/** A line that casts the coach in a part of the client's making, where one is due, or null. Each part shows once in a session. */
export function castNow(voice: Voice): Line | null {
  const { scenario, state } = voice;
  const due = Object.entries(scenario.file.projections ?? {}).find(
    ([id, { from }]) => !state.casts.includes(id) && startHolds(from, state),
  );
  return due === undefined ? null : anyLine(voice, `projections.${due[0]}.shows`);
}
