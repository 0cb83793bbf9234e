import { readLegend } from './legend.ts';
import { roleOf, roleOfLetter } from './roles.ts';
import { splitLabel, type LabelledLine } from './split-label.ts';
import { nameKey, type SpokenLine, type Utterance } from './spoken-line.ts';

/**
 * Gives each line its speaker: by the voice that the format names, by a label in front of it, or else
 * whoever spoke last. What stands before the first speaker is a heading and is left out.
 */
export function nameSpeakers(lines: readonly SpokenLine[]): Utterance[] {
  const labelled = lines.map((line) => (line.voice === null ? splitLabel(line.text) : null));
  const found = labelled.filter((label) => label !== null);
  const legend = readLegend(found);
  const speakers = labelsThatSpeak(found.filter((line) => !legend.lines.has(line)));
  for (const name of legend.parts.keys()) speakers.add(name);

  const utterances: Utterance[] = [];
  let voice: string | null = null;
  lines.forEach((line, at) => {
    const label = labelled[at] ?? null;
    if (label !== null && legend.lines.has(label)) return;
    const speaks = label !== null && speakers.has(nameKey(label.label));
    if (speaks) voice = legend.parts.get(nameKey(label.label)) ?? label.label;
    else if (line.voice !== null) voice = line.voice;
    if (voice === null) return;
    const start = line.start ?? (speaks ? label.start : undefined);
    utterances.push({
      voice,
      text: speaks ? label.text : line.text,
      ...(start === undefined ? {} : { start }),
      ...(line.end === undefined ? {} : { end: line.end }),
    });
  });
  return utterances;
}

/**
 * A word with a colon is a speaker when it names a part, or when it comes back. "One thing: …" in the
 * middle of a client's turn is neither.
 */
function labelsThatSpeak(found: readonly LabelledLine[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { label } of found) {
    counts.set(nameKey(label), (counts.get(nameKey(label)) ?? 0) + 1);
  }
  const all = [...counts.keys()];
  const certain = all.filter(
    (label) =>
      (counts.get(label) ?? 0) > 1 || roleOf(label) !== null || roleOfLetter(label, all) !== null,
  );
  // In a transcript of a few lines nobody comes back: then a few labels are taken at their word.
  return new Set(certain.length < 2 && all.length <= 3 ? all : certain);
}
