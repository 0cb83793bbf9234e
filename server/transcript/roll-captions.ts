/** A cue by its lines on the screen. */
interface ShownCue {
  readonly text: string;
}

/** Of all cues, so many begin with what the one before ended with, where lines roll up the screen. */
const LEAST_SHARE = 0.3;
/** Times and classes of words that light up one by one. */
const LIGHTS = /<\/?c(?:\.[^>]{0,99})?>|<(?:\d+:)?\d{2}:\d{2}\.\d{3}>/g;

/**
 * Cues of which each shows the last line of the one before again above its own, as YouTube writes its automatic captions: each
 * line is left where it came first. Other cues stay as they are: people say the same twice.
 */
export function unrollCaptions<Cue extends ShownCue>(cues: readonly Cue[]): readonly Cue[] {
  const shown = cues.map(({ text }) => linesOf(text));
  const rolled = shown.filter(
    (lines, at) => at > 0 && lines[0] !== undefined && lines[0] === shown[at - 1]?.at(-1),
  ).length;
  if (cues.length < 4 || rolled < cues.length * LEAST_SHARE) return cues;
  let before: readonly string[] = [];
  return cues.map((cue, at) => {
    const lines = shown[at] ?? [];
    const again = againOf(before, lines);
    if (lines.length > 0) before = lines;
    return { ...cue, text: lines.slice(again).join('\n') };
  });
}

/** How many lines at the top stood at the end of the cue before. */
function againOf(before: readonly string[], lines: readonly string[]): number {
  for (let count = Math.min(before.length, lines.length); count > 0; count -= 1) {
    if (before.slice(-count).every((line, at) => line === lines[at])) return count;
  }
  return 0;
}

function linesOf(text: string): string[] {
  return text
    .replace(LIGHTS, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
