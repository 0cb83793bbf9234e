import { TranscriptError } from './transcript-error.ts';

/** What comes as text and is no talk: by how it begins, and what to do with it. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [
    /^\s*(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/i,
    'This is a web page (.html); open it in a browser, copy the talk, and paste it here.',
  ],
  [
    /^\s*<\?xml|^\s*<(?:tt|timedtext|transcript)[\s>]/i,
    'This is an XML file; export the talk as WebVTT (.vtt), SRT or plain text instead.',
  ],
  [
    /^\s*(?:\[\s*)?\{\s*"/,
    'This is a JSON file, which programs exchange; export the talk as WebVTT (.vtt), SRT or plain text instead.',
  ],
  [
    /^\s*\[Script Info\]/i,
    'This is a subtitle file of another kind (.ass or .ssa); export the talk as WebVTT (.vtt) or SRT instead.',
  ],
  [
    /^(?:(?:return-path|received|delivered-to|mime-version|from|date|to|subject|message-id|reply-to|x-[\w-]+): .*\n(?:[ \t].*\n)*){3}/i,
    'This is an e-mail; copy the talk out of it, and paste it here.',
  ],
  [/^BEGIN:V(?:CALENDAR|CARD)/, 'This is a calendar or an address card, and no talk.'],
];

/** Of all characters, so many are signs of a program: people say next to none. */
const MOST_SIGNS = 0.04;
const SIGNS = /[{}<>;\\]|=>|\)\)|\(\)/g;

/**
 * Lets a text pass that can be a talk.
 *
 * @throws TranscriptError for a text that something else than people has written
 */
export function refuseOthers(text: string): void {
  const head = text.slice(0, 20_000);
  const known = OTHERS.find(([beginning]) => beginning.test(head));
  if (known !== undefined) throw new TranscriptError(known[1]);
  if (head.startsWith('WEBVTT') || head.includes('-->')) return;
  const signs = head.match(SIGNS)?.length ?? 0;
  if (signs > 20 && signs > head.length * MOST_SIGNS) {
    throw new TranscriptError(
      'This reads like a program and not like a talk; choose the file that holds the talk.',
    );
  }
}
