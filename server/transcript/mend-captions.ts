import { TranscriptError } from './transcript-error.ts';

const STAMP = /^(?:(\d+):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})$/;

/** A time of SBV, which YouTube and Google Meet's captions come in. */
const SBV = /^(\d{1,2}:\d{2}:\d{2}\.\d{3}),(\d{1,2}:\d{2}:\d{2}\.\d{3})$/;
/** Blocks of WebVTT in which nothing is said. */
const NOT_SAID = /^(?:NOTE|STYLE|REGION)(?:\s|$)|^WEBVTT/;

/** Whether a line is the time of a cue in SBV. */
export function isSbvTime(line: string): boolean {
  return SBV.test(line.trim());
}

/**
 * Brings WebVTT, SRT or SBV into the shape that the caption library reads in full. Real files lose the blank
 * line between cues, hold blank lines and lines of one space inside a cue, write `0:0:3.5`, or end a cue where it starts; the
 * library would drop or run together such cues without a word.
 *
 * @throws TranscriptError with the line of a time that cannot be read
 */
export function mendCaptions(text: string): string {
  const mended: string[] = [];
  const lines = text.split('\n');
  const below = nextFilled(lines);
  let unsaid = true;
  lines.forEach((raw, at) => {
    const line = raw.trim().replace(SBV, '$1 --> $2');
    if (line === '') {
      // Words below a blank line go on in their cue, unless they are the name of the next.
      const next = below[at] ?? null;
      if (raw !== '' || (!unsaid && next !== null && !opensBlock(lines, next))) return;
      unsaid = next === null || NOT_SAID.test(lines[next] ?? '');
      mended.push('');
      return;
    }
    if (!line.includes('-->')) {
      mended.push(line);
      return;
    }
    openCue(mended);
    mended.push(mendTiming(line, at + 1));
    unsaid = false;
  });
  return mended.join('\n');
}

/** By place, the next line with something on it, or null. */
function nextFilled(lines: readonly string[]): readonly (number | null)[] {
  const next: (number | null)[] = [];
  let filled: number | null = null;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    next[at] = filled;
    if (lines[at]?.trim() !== '') filled = at;
  }
  return next;
}

/** Whether a cue, its name, or a block of another kind begins at a line. */
function opensBlock(lines: readonly string[], at: number): boolean {
  const [line = '', below = ''] = [lines[at], lines[at + 1]];
  return isTime(line) || isTime(below) || NOT_SAID.test(line);
}

function isTime(line: string): boolean {
  return line.includes('-->') || isSbvTime(line);
}

/** Puts a blank line before a cue (and its number) that follows another one directly. */
function openCue(mended: string[]): void {
  const before = mended.at(-1) ?? '';
  if (before === '') return;
  if ((mended.at(-2) ?? '') === '' && !before.startsWith('WEBVTT')) return;
  if (/^\d+$/.test(before)) mended.splice(-1, 0, '');
  else mended.push('');
}

function mendTiming(line: string, number: number): string {
  const [from = '', rest = ''] = line.split('-->').map((part) => part.trim());
  const [to = '', ...settings] = rest.split(/\s+/);
  const start = milliseconds(from);
  const end = milliseconds(to);
  if (start === null || end === null) {
    throw new TranscriptError(
      `Line ${number} has a time that cannot be read; a cue begins like "00:01:05.000 --> 00:01:09.500".`,
    );
  }
  const separator = from.includes(',') ? ',' : '.';
  const stamps = [start, Math.max(end, start + 1)].map((time) => stamp(time, separator));
  // In SRT, what follows the times is a place on the screen, which the library would take for words.
  return [stamps.join(' --> '), ...(separator === '.' ? settings : [])].join(' ');
}

function milliseconds(stamp: string): number | null {
  const match = STAMP.exec(stamp);
  if (match === null) return null;
  const [, hours = '0', minutes = '0', seconds = '0', fraction = '0'] = match;
  if (Number(minutes) > 59 || Number(seconds) > 59 || Number(hours) > 99) return null;
  return (
    ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 +
    Number(fraction.padEnd(3, '0'))
  );
}

function stamp(time: number, separator: string): string {
  const parts = [time / 3_600_000, (time / 60_000) % 60, (time / 1000) % 60].map((part) =>
    String(Math.floor(part)).padStart(2, '0'),
  );
  return `${parts.join(':')}${separator}${String(time % 1000).padStart(3, '0')}`;
}
