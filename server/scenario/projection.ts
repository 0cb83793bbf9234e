import { startHolds } from './beat.ts';
import type { Line } from './line.ts';
import { draw } from './random.ts';
import { anyLine, type Voice } from './voice.ts';

// A part shows up to so many turns later than it could: no two sessions have the same clock.
const spread = 4;

/** A line that casts the coach in a part of the client's making, where one is due, or null. Each part shows once in a session. */
export function castNow(voice: Voice): Line | null {
  const { scenario, state, seed } = voice;
  const due = Object.entries(scenario.file.projections ?? {}).find(
    ([id, { from }]) =>
      !state.casts.includes(id) &&
      startHolds(from, { ...state, turn: state.turn - draw(seed, `cast:${id}`, spread) }),
  );
  return due === undefined ? null : anyLine(voice, `projections.${due[0]}.shows`);
}
