import { bareLabel, isHandle, isName } from './is-name.ts';
import { roleOf } from './roles.ts';
import { leadingStamp, STAMP, stampIn, toMilliseconds } from './stamp.ts';
import { nameKey, type SpokenLine } from './spoken-line.ts';

/** Lines that say who speaks from there on, and nothing else. */
export interface NameHead {
  readonly name: string;
  /** Milliseconds. */
  readonly start?: number;
  /** How many lines it takes: a name and its time can stand on one or on two. */
  readonly lines: number;
}

/** `Ada Byron  0:03`, `Ada Byron - 00:03`, `Ada Byron (12/03/2025, 14:03:01)`, alone on its line. */
const NAME_AND_TIME = new RegExp(
  String.raw`^(.{1,60}?)(?:\s*[-–—|·•@,:]\s*|\s+|(?=[[(]))[[(]?(${STAMP})[\])]?\s*:?$`,
);
/** Between a time and the name behind it. */
const JOINT = /^[-–—|·•@:]\s*/;
/** What people say with one word, and as often as a name comes. */
const SAID =
  /^(?:yes|yeah|yep|yup|no|nope|ok|okay|right|sure|exactly|true|good|great|nice|cool|fine|thanks|thank you|wow|well|so|and|but|hm+|m+|mm-?hm+|uh-?huh|um+|uh+|oh|ah|aha|hi|hello|hey|bye|please|sorry|maybe|really|absolutely|definitely|correct|indeed|i see|i do|i am|alright|all right)$/i;
/** A line that is longer is no head. */
const LONGEST = 120;
/** Of all lines, so many are heads where names stand alone. */
const LEAST_SHARE = 0.25;

type Shape = (lines: readonly string[], at: number) => NameHead | null;

const SHAPES: readonly Shape[] = [nameAndTime, timeAndName, nameOverTime, timeOverName];

/**
 * The heads of a talk whose names stand on lines of their own, as Otter, Fathom, Fireflies and the documents of Teams have them;
 * by the place of their first line. Empty where the talk has another shape.
 */
export function findNameHeads(lines: readonly SpokenLine[]): ReadonlyMap<number, NameHead> {
  const texts = lines.map(({ voice, text }) =>
    voice === null && text.length <= LONGEST ? text : '',
  );
  const found = SHAPES.map((shape) => headsOf(shape, texts));
  const [most] = found.toSorted((a, b) => b.size - a.size);
  return most !== undefined && most.size > 0 ? most : namesAlone(texts);
}

function headsOf(shape: Shape, texts: readonly string[]): Map<number, NameHead> {
  const heads = new Map<number, NameHead>();
  for (let at = 0; at < texts.length; at += 1) {
    const head = shape(texts, at);
    // A head has words below it: "0:05 Okay" over "0:07 So" is a line of captions.
    if (head === null || shape(texts, at + head.lines) !== null) continue;
    heads.set(at, head);
    at += head.lines - 1;
  }
  return comingBack(heads);
}

/** Names that come back, and those in between at their time; whoever says one word before a mark of time is none. */
function comingBack(heads: ReadonlyMap<number, NameHead>): Map<number, NameHead> {
  const all = [...heads];
  const counts = new Map<string, number>();
  for (const [, { name }] of all) {
    counts.set(nameKey(name), (counts.get(nameKey(name)) ?? 0) + 1);
  }
  const again = ([, { name }]: (typeof all)[number]): boolean =>
    (counts.get(nameKey(name)) ?? 0) > 1;
  const kept = all.filter(again).length;
  // Among many that come back, and in its time, somebody speaks once.
  return new Map(
    all.filter((one, at) => {
      if (again(one)) return true;
      const [, { name, start = 0 }] = one;
      const inTime =
        (all[at - 1]?.[1].start ?? 0) <= start && start <= (all[at + 1]?.[1].start ?? Infinity);
      return kept > (start === 0 ? 3 : 1) && inTime && isName(name) && !/\d{2}/.test(name);
    }),
  );
}

function nameAndTime(lines: readonly string[], at: number): NameHead | null {
  const match = NAME_AND_TIME.exec(lines[at]?.trim() ?? '');
  const name = bareLabel(match?.[1] ?? '');
  if (match?.[2] === undefined || !fits(name) || stampIn(lines[at] ?? '') !== null) return null;
  return { name, start: toMilliseconds(match[2]), lines: 1 };
}

function timeAndName(lines: readonly string[], at: number): NameHead | null {
  const stamped = leadingStamp((lines[at] ?? '').replace(/^\s*@/, ''));
  const name = bareLabel(stamped?.text.replace(JOINT, '') ?? '');
  return stamped !== null && isNameAlone(name)
    ? { name, start: stamped.times.start, lines: 1 }
    : null;
}

function nameOverTime(lines: readonly string[], at: number): NameHead | null {
  const name = bareLabel(lines[at] ?? '');
  const times = stampIn(lines[at + 1] ?? '');
  return times !== null && isNameAlone(name) ? { name, start: times.start, lines: 2 } : null;
}

function timeOverName(lines: readonly string[], at: number): NameHead | null {
  const times = stampIn(lines[at] ?? '');
  const name = bareLabel(lines[at + 1] ?? '');
  const below = lines[at + 2];
  if (times === null || below === undefined || stampIn(below) !== null) return null;
  return isNameAlone(name) ? { name, start: times.start, lines: 2 } : null;
}

/** Names alone, with no time anywhere near: two or a few take turns all the way down. */
function namesAlone(texts: readonly string[]): Map<number, NameHead> {
  const heads = headsOf((lines, at) => {
    const name = bareLabel((lines[at] ?? '').replace(/^\s*#+/, ''));
    return isNameAlone(name) ? { name, lines: 1 } : null;
  }, texts);
  const names = [...heads.values()].map(({ name }) => nameKey(name));
  const parts = new Set(names);
  const turned = names.filter((name, at) => at > 0 && name !== names[at - 1]).length;
  const believed =
    parts.size > 1 &&
    parts.size <= 6 &&
    names.length >= texts.length * LEAST_SHARE &&
    turned >= (names.length - 1) * 0.7 &&
    ([...parts].some((name) => roleOf(name) !== null) || names.length > 3);
  return believed ? heads : new Map<number, NameHead>();
}

function fits(name: string): boolean {
  return isNameAlone(name) || (isHandle(name) && !SAID.test(name));
}

function isNameAlone(name: string): boolean {
  return isName(name) && !/[.,]$/.test(name) && !SAID.test(name);
}
