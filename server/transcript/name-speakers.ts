import { countedLabels } from './counted-labels.ts';
import { isHandle } from './is-name.ts';
import { readLegend } from './legend.ts';
import { roleOf, roleOfLetter } from './roles.ts';
import { splitLabel, type LabelledLine } from './split-label.ts';
import { nameKey, type SpokenLine, type Utterance } from './spoken-line.ts';

/** Of all lines, so many have to have a label before words that are no name are taken for one. */
const MOST_LINES = 1 / 3;
/** Of all lines, so many have such a label each. */
const EACH = 0.03;
const LEAST = 3;

/**
 * Gives each line its speaker: by the voice that the format names, by a label in front of it, or else
 * whoever spoke last. What stands before the first speaker is a heading and is left out.
 */
export function nameSpeakers(lines: readonly SpokenLine[]): Utterance[] {
  const split = lines.map(({ voice, text }) => (voice === null ? splitLabel(text) : null));
  const stems = countedLabels(split.flatMap((label) => (label === null ? [] : [label.label])));
  const counted = split.map((one) =>
    one === null ? null : { ...one, label: stems.get(one.label) ?? one.label },
  );
  const found = counted.filter((label) => label !== null);
  const legend = readLegend(found);
  const speakers = labelsThatSpeak(
    found.filter((line) => !legend.lines.has(line)),
    lines.some(({ voice }) => voice !== null),
  );
  for (const name of legend.parts.keys()) speakers.add(name);
  const labelled = withHandles(lines, counted, speakers);

  const utterances: Utterance[] = [];
  let voice: string | null = null;
  lines.forEach((line, at) => {
    const label = labelled[at] ?? null;
    if (label !== null && legend.lines.has(label)) return;
    const speaks = label !== null && speakers.has(nameKey(label.label));
    if (speaks) voice = legend.parts.get(nameKey(label.label)) ?? label.label;
    else if (line.voice !== null) voice = line.voice;
    if (voice === null) return;
    const start = (speaks ? label.start : undefined) ?? line.start;
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
 *
 * @param voiced true where the format itself, or lines of their own, name who speaks
 */
function labelsThatSpeak(found: readonly LabelledLine[], voiced: boolean): Set<string> {
  const counts = countLabels(found);
  const all = [...counts.keys()];
  const certain = all.filter(
    (label) =>
      (counts.get(label) ?? 0) > 1 || roleOf(label) !== null || roleOfLetter(label, all) !== null,
  );
  // In a transcript of a few lines nobody comes back: then a few labels are taken at their word.
  return new Set(certain.length < 2 && all.length <= 3 && !voiced ? all : certain);
}

/**
 * The labels of all lines, with those that are no names, such as `jane.doe` or `marc’s iPhone`, where they come back all the way
 * down. Who speaks under one is added to the speakers.
 */
function withHandles(
  lines: readonly SpokenLine[],
  labelled: readonly (LabelledLine | null)[],
  speakers: Set<string>,
): readonly (LabelledLine | null)[] {
  const named = labelled.map((one) =>
    one !== null && speakers.has(nameKey(one.label)) ? one : null,
  );
  const loose = lines.map(({ voice, text }, at) =>
    voice !== null || named[at] !== null ? null : splitLabel(text, isHandle),
  );
  const unvoiced = lines.filter(({ voice }) => voice === null).length;
  const often = [...countLabels(loose.filter((one) => one !== null))].filter(
    ([, count]) => count >= LEAST && count >= unvoiced * EACH,
  );
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  const told = named.filter((one) => one !== null).length + sum(often.map(([, count]) => count));
  if (often.length === 0 || told < unvoiced * MOST_LINES) return labelled;
  for (const [label] of often) speakers.add(label);
  return labelled.map((one, at) => named[at] ?? loose[at] ?? one);
}

function countLabels(found: readonly LabelledLine[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { label } of found) {
    counts.set(nameKey(label), (counts.get(nameKey(label)) ?? 0) + 1);
  }
  return counts;
}
