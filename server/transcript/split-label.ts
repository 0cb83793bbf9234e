import { bareLabel, isName } from './is-name.ts';
import { roleOf } from './roles.ts';
import { STAMP, STAMP_RANGE, toMilliseconds } from './stamp.ts';

/** What stands before a speaker's words on a line. */
export interface LabelledLine {
  readonly label: string;
  /** The words after the label; empty when they follow on the next lines. */
  readonly text: string;
  /** Milliseconds, when the line carries the time at which it was said. */
  readonly start?: number;
}

/** A bullet, a turn number or a time in front of the label. */
const LEAD = new RegExp(
  String.raw`^\s*(?:(?:[-•*>#]{1,3}|\d{1,4}[.)]?)\s+)?@?(?:[[(]?${STAMP_RANGE}[\])]?\s*(?:[-–—|]\s+)?)?`,
);
/** A time in brackets right after the colon. */
const TEXT_STAMP = new RegExp(String.raw`^[[(](${STAMP})[\])]\s*`);
const TAIL_STAMP = new RegExp(String.raw`\s*(?:[-–—|]\s*)?[[(]?\b(${STAMP})[\])]?\s*$`);
/** Zoom's saved chat: `10:03:12 From Ada Byron to Everyone: …`, with tabs and spaces as the version has it. */
const CHAT = /^From\s+(.{1,60}?)(?:\s+to\s+.{1,60}?)?\s*:\s*(.*)$/i;
/** `Coach> …` */
const ARROW = /^([^>]{1,40})>\s*(.*)$/;
/** `[Coach] …`, `Coach – …` and `Coach` with a tab: told from ordinary talk only where the label is a role, or comes back. */
const BARE_SHAPES = [
  /^[[(<]([^\])>]{1,40})[\])>]\s*(.*)$/,
  /^([^-–—\t]{1,40}?)(?:\s[-–—]\s|\t)\s*(.+)$/,
];
/** `Q. …` and `A. …` */
const QUESTION_AND_ANSWER = /^([QA])[.)]\s+(.+)$/;

/**
 * The speaker's label in front of a line, or null when the line has none by its shape.
 *
 * @param fits whether some words can be a label; those of a looser sort are to be believed only where they come back
 */
export function splitLabel(line: string, fits = isName): LabelledLine | null {
  const lead = LEAD.exec(line);
  const said = line.slice(lead?.[0].length ?? 0).trim();
  const chat = lead?.[1] === undefined ? null : splitBy(CHAT, said, fits);
  const colon =
    chat ??
    splitAtColon(said, fits) ??
    splitBare(said, fits === isName ? isRole : fits) ??
    splitBy(QUESTION_AND_ANSWER, said, isName) ??
    splitBy(ARROW, said, isName);
  if (colon === null) return null;
  const stamp = lead?.[1] ?? colon.stamp;
  return {
    label: colon.label,
    text: colon.text,
    ...(stamp === undefined ? {} : { start: toMilliseconds(stamp) }),
  };
}

interface Head {
  readonly label: string;
  readonly text: string;
  readonly stamp?: string | undefined;
}

type Fits = typeof isName;

function splitAtColon(said: string, fits: Fits): Head | null {
  // A time may stand between the label and its colon, and has colons of its own.
  for (const { index } of said.slice(0, 80).matchAll(/[:：]/g)) {
    const before = bareLabel(said.slice(0, index));
    const stamp = TAIL_STAMP.exec(before);
    const label = bareLabel(before.slice(0, stamp?.index));
    if (!fits(label)) continue;
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

function splitBy(shape: RegExp, said: string, fits: Fits): Head | null {
  const match = shape.exec(said);
  const label = bareLabel(match?.[1] ?? '');
  return fits(label) ? { label, text: match?.[2] ?? '' } : null;
}

function splitBare(said: string, fits: Fits): Head | null {
  for (const shape of BARE_SHAPES) {
    const head = splitBy(shape, said, fits);
    if (head !== null) return head;
  }
  return null;
}

function isRole(label: string): boolean {
  return /^\p{Lu}/u.test(label) && isName(label) && roleOf(label) !== null;
}
