import { roleOf } from './roles.ts';

/** What stands before a speaker's words on a line. */
export interface LabelledLine {
  readonly label: string;
  /** The words after the label; empty when they follow on the next lines. */
  readonly text: string;
  /** Milliseconds, when the line carries the time at which it was said. */
  readonly start?: number;
}

const STAMP = String.raw`(?:\d{1,2}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?`;
/** A bullet, a turn number or a time in front of the label. */
const LEAD = new RegExp(
  String.raw`^\s*(?:(?:[-•>#]|\d{1,4}[.)]?)\s+)?(?:[[(]?(${STAMP})[\])]?\s*(?:[-–—]\s+)?)?`,
);
/** A time in brackets right after the colon. */
const TEXT_STAMP = new RegExp(String.raw`^[[(](${STAMP})[\])]\s*`);
/** Both brackets or none: a line `0:31]` ends something that was said. */
const ONLY_STAMP = new RegExp(String.raw`^\s*(?:[[(]${STAMP}[\])]|${STAMP})\s*$`);
const TAIL_STAMP = new RegExp(String.raw`\s*[[(]?\b(${STAMP})[\])]?\s*$`);
/** `Ada Byron  0:03`, alone on its line. */
const NAME_AND_TIME = new RegExp(String.raw`^(.{1,60}?)\s+[[(]?(${STAMP})[\])]?$`);
/** `[Coach] …`, `Coach – …` and `Coach` with a tab: told from ordinary talk only where the label is a role. */
const ROLE_SHAPES = [
  /^[[(<]([^\])>]{1,40})[\])>]\s*(.*)$/,
  /^([^-–—\t]{1,40}?)(?:\s[-–—]\s|\t)\s*(.+)$/,
];
/** Heads of a transcript that look like speakers. */
const METADATA =
  /^(?:date|time|start|end|session|topic|duration|length|location|place|title|subject|notes?|participants?|attendees|speakers?|recorded|recording|language|transcript|transcribed by|file|page|goal|agenda|summary|id|https?)$/i;
const PARTICLE = /^(?:de|da|di|del|der|den|van|von|la|le|al|el|bin|ibn|of|the|and|y)$/;

/** The speaker's label in front of a line, or null when the line has none by its shape. */
export function splitLabel(line: string): LabelledLine | null {
  const lead = LEAD.exec(line);
  const said = line.slice(lead?.[0].length ?? 0).trim();
  const colon = splitAtColon(said) ?? splitName(said) ?? splitRole(said);
  if (colon === null) return null;
  const stamp = lead?.[1] ?? colon.stamp;
  return {
    label: colon.label,
    text: colon.text,
    ...(stamp === undefined ? {} : { start: toMilliseconds(stamp) }),
  };
}

/** Whether a line is nothing but a time, as some tools put one in every few minutes. */
export function isTimeAlone(line: string): boolean {
  return ONLY_STAMP.test(line);
}

interface Head {
  readonly label: string;
  readonly text: string;
  readonly stamp?: string | undefined;
}

function splitAtColon(said: string): Head | null {
  // A time may stand between the label and its colon, and has colons of its own.
  for (const { index } of said.slice(0, 80).matchAll(/[:：]/g)) {
    const before = bare(said.slice(0, index));
    const stamp = TAIL_STAMP.exec(before);
    const label = bare(before.slice(0, stamp?.index));
    if (!isName(label)) continue;
    const text = said.slice(index + 1).replace(/^\s*(?:\*\*?|__?)(?=\s|$)/, '');
    if (/^\d{2}\b/.test(text) || text.startsWith('//')) continue;
    const spoken = text.trim();
    const inText = TEXT_STAMP.exec(spoken);
    return {
      label,
      text: spoken.slice(inText?.[0].length ?? 0),
      stamp: stamp?.[1] ?? inText?.[1],
    };
  }
  return null;
}

function splitName(said: string): Head | null {
  const match = NAME_AND_TIME.exec(said);
  const label = bare(match?.[1] ?? '');
  return isName(label) ? { label, text: '', stamp: match?.[2] } : null;
}

function splitRole(said: string): Head | null {
  for (const shape of ROLE_SHAPES) {
    const match = shape.exec(said);
    const label = bare(match?.[1] ?? '');
    if (match !== null && /^\p{Lu}/u.test(label) && roleOf(label) !== null) {
      return { label, text: match[2] ?? '' };
    }
  }
  return null;
}

/** Without Markdown's emphasis and brackets around it. */
function bare(label: string): string {
  return label
    .trim()
    .replace(/^(?:\*\*?|__?|[[<])+|(?:\*\*?|__?|[\]>])+$/g, '')
    .trim();
}

function isName(label: string): boolean {
  if (label.length > 40 || !/^\p{L}[\p{L}\p{M}\p{N} .,'’&()/_-]*$/u.test(label)) return false;
  if (METADATA.test(label)) return false;
  const words = label.split(/\s+/);
  return (
    roleOf(label) !== null ||
    (words.length <= 4 &&
      words.every((word) => /^[\p{Lu}\p{Lo}\p{N}(&]/u.test(word) || PARTICLE.test(word)))
  );
}

function toMilliseconds(stamp: string): number {
  const parts = stamp.replace(',', '.').split(':').map(Number);
  return Math.round(parts.reduce((total, part) => total * 60 + part, 0) * 1000);
}
