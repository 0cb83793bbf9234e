import { mendCaptions } from './mend-captions.ts';
import type { SpokenLine } from './spoken-line.ts';

const TIMING = /^\s*(?:\d+:)?\d{1,2}:\d{1,2}[.,]\d{1,3}\s*-->/m;
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

/** Whether a text is WebVTT or SRT, whatever its file is called. */
export function areCaptions(text: string): boolean {
  return /^WEBVTT(?:\s|$)/.test(text) || TIMING.test(text);
}

/**
 * The lines of a WebVTT or SRT file in its order, with times in milliseconds and voice tags as speakers.
 *
 * @throws TranscriptError for a time that cannot be read
 */
export async function readCaptions(text: string): Promise<SpokenLine[]> {
  const { parseText } = (await import('media-captions')) as unknown as CaptionLibrary;
  const type = /^WEBVTT/.test(text) || !/,\d{1,3}\s*-->/.test(text) ? 'vtt' : 'srt';
  const { cues } = await parseText(mendCaptions(text), { type });
  return cues.flatMap(linesOf);
}

function linesOf(cue: Cue): SpokenLine[] {
  const times = { start: Math.round(cue.startTime * 1000), end: Math.round(cue.endTime * 1000) };
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
