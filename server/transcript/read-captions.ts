import { isName } from './is-name.ts';
import { isSbvTime, mendCaptions } from './mend-captions.ts';
import { unrollCaptions } from './roll-captions.ts';
import type { SpokenLine } from './spoken-line.ts';

/** Seconds. Whoever speaks at the same time does not begin further apart. */
const NEAR = 60;
/** Parts after which it is told how far it is. */
const EACH = 4;
/** Cues. */
const AT_ONCE = 500;
const TIMING = /^[ \t]*(?:\d+:)?\d{1,2}:\d{1,2}[.,]\d{1,3}\s*-->/m;
/** Webex writes who speaks into the cue's name: `12 "Ada Byron" (330251)`. */
const WEBEX_SPEAKER = /^\d+ "(.+)" \(\d+\)$/;
const VOICE = /<v(?:\.[^\s>]{1,99})?[\t ]+([^>]{1,99})>/gi;
// Only tags that captions know are taken out: a client's "<3" is no tag.
const TAG =
  /<\/?(?:[cibuv]|ruby|rt|lang|font)(?:[.\s][^>]{0,199})?>|<(?:\d+:)?\d{2}:\d{2}\.\d{3}>|\{\\an?\d\}/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&nbsp;': ' ',
  '&lrm;': '',
  '&rlm;': '',
};

/** What is used of the library, whose own types Node's resolution cannot follow. */
interface CaptionLibrary {
  readonly parseText: (
    text: string,
    options: { readonly type: 'vtt' | 'srt' },
  ) => Promise<{ readonly cues: readonly Cue[] }>;
}

interface Cue {
  readonly id: string;
  readonly text: string;
  /** Seconds. */
  readonly startTime: number;
  readonly endTime: number;
}

/** Whether a text is WebVTT, SRT or SBV, whatever its file is called. */
export function areCaptions(text: string): boolean {
  return /^WEBVTT(?:\s|$)/.test(text) || TIMING.test(text) || isSbvTime(firstLine(text));
}

/**
 * The lines of a WebVTT, SRT or SBV file, with times in milliseconds and voice tags as speakers.
 *
 * @param onRead told how much is read, from 0 to 1
 * @throws TranscriptError for a time that cannot be read
 */
export async function readCaptions(
  text: string,
  onRead: (share: number) => void = () => undefined,
): Promise<SpokenLine[]> {
  const { parseText } = (await import('media-captions')) as unknown as CaptionLibrary;
  const type = /^WEBVTT/.test(text) || !/,\d{1,3}\s*-->/.test(text) ? 'vtt' : 'srt';
  const cues: Cue[] = [];
  const parts = partsOf(mendCaptions(text), type);
  for (const [at, part] of parts.entries()) {
    cues.push(...(await parseText(part, { type })).cues);
    if (at % EACH === 0) onRead(at / parts.length);
  }
  const said = unrollCaptions(inOrder(cues));
  const named = nameOnTop(said);
  return said.flatMap((cue) => linesOf(cue, named));
}

function firstLine(text: string): string {
  const [, line = ''] = /^\s*([^\n]*)/.exec(text) ?? [];
  return line;
}

/** By their beginnings, where cues of two who speak at once stand the wrong way round; not where a second recording follows. */
function inOrder(cues: readonly Cue[]): readonly Cue[] {
  const far = cues.some(
    ({ startTime }, at) => at > 0 && startTime < (cues[at - 1]?.startTime ?? 0) - NEAR,
  );
  return far ? cues : cues.toSorted((a, b) => a.startTime - b.startTime);
}

/** The library's time grows with the square of what it is given at once. */
function partsOf(text: string, type: 'vtt' | 'srt'): string[] {
  const blocks = text.split(/\n{2,}/);
  const parts: string[] = [];
  for (let at = 0; at < blocks.length; at += AT_ONCE) {
    const part = blocks.slice(at, at + AT_ONCE).join('\n\n');
    parts.push(at === 0 || type === 'srt' ? part : `WEBVTT\n\n${part}`);
  }
  return parts;
}

/** Whether each cue has a name on its first line and the words below, as in the documents that Teams wrote for years. */
function nameOnTop(cues: readonly Cue[]): boolean {
  const tops = cues.map(({ text }) => text.split('\n')).filter((lines) => lines.length > 1);
  if (tops.length < 2 || tops.length < cues.length * 0.9) return false;
  const names = new Map<string, number>();
  for (const [top = ''] of tops) names.set(top, (names.get(top) ?? 0) + 1);
  return [...names].every(([name, count]) => isName(name) && count > 1) && names.size < 30;
}

function linesOf(cue: Cue, named: boolean): SpokenLine[] {
  const times = { start: Math.round(cue.startTime * 1000), end: Math.round(cue.endTime * 1000) };
  if (named) {
    const [name = '', ...words] = cue.text.split('\n');
    return [{ voice: name, text: plain(words.join(' ')), ...times }];
  }
  // Splitting at a group keeps the group: text, name, text, name, text …
  const parts = cue.text.split(VOICE);
  const first = WEBEX_SPEAKER.exec(cue.id)?.[1] ?? null;
  return parts.flatMap((words, at) => {
    if (at % 2 === 1) return [];
    const voice = at === 0 ? first : plain(parts[at - 1] ?? '');
    return words
      .split('\n')
      .map((line) => ({ voice, text: plain(line), ...times }))
      .filter((line) => line.text !== '');
  });
}

function plain(text: string): string {
  return text
    .replace(TAG, '')
    .replace(/&(?:amp|lt|gt|quot|apos|#39|nbsp|lrm|rlm);/g, (entity) => ENTITIES[entity] ?? entity)
    .trim();
}
