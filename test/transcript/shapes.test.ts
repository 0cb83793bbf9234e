import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTalk } from '../../server/transcript/read-talk.ts';
import { readTranscript } from '../../server/transcript/read-transcript.ts';
import { br, makeDocx, paragraph, run } from './make-docx.ts';

const folder = join(import.meta.dirname, 'shapes');
const read = (name: string) => readFileSync(join(folder, name));

// The same talk in every file.
const ada = ['Ada Byron', 'Coach'];
const talk: readonly (readonly [name: string, seconds: number, words: string])[] = [
  ['Ada Byron', 3, 'Thank you for coming, Ben. What would you like to look at today?'],
  [
    'Ben Katz',
    9,
    'My sister has asked me to run the shop with her. I keep saying I will think about it.',
  ],
  ['Ada Byron', 21, 'You keep saying it. What happens in you when she asks?'],
  [
    'Ben Katz',
    27,
    'I go small. It is odd: I run a team of twelve, and with her I am eight years old.',
  ],
  ['Ada Byron', 40, 'Eight years old. What does the eight-year-old need?'],
  ['Ben Katz', 46, 'To be asked what he thinks.'],
];
const words = talk.map(([, , text]) => text);
const seconds = talk.map(([, start]) => start);

const shapes: readonly (readonly [shape: string, bytes: () => Uint8Array, starts: unknown])[] = [
  ['Zoom, WebVTT', () => read('zoom.vtt'), seconds],
  [
    'Zoom, saved by the app with times of day',
    () => read('zoom-saved.txt'),
    seconds.map((at) => at - 3),
  ],
  ['Zoom, a saved chat', () => read('zoom-chat.txt'), seconds.map((at) => at - 3)],
  ['Zoom, a saved chat of earlier', () => read('zoom-chat-old.txt'), seconds.map((at) => at - 3)],
  ['Teams, WebVTT', () => read('teams.vtt'), seconds],
  ['Google Meet', () => read('meet.txt'), [0, undefined, undefined, undefined, 300, undefined]],
  [
    'Google Meet below its notes',
    () => read('meet-with-notes.txt'),
    [0, ...Array<undefined>(5).fill(undefined)],
  ],
  ['Otter', () => read('otter.txt'), seconds],
  ['Rev', () => read('rev.txt'), seconds],
  ['Webex, WebVTT', () => read('webex.vtt'), seconds],
  ['a name over a time', () => read('name-over-time.txt'), seconds],
  ['SRT with labels', () => read('labelled.srt'), seconds],
  ['times before labels', () => read('stamped.txt'), seconds],
  ['arrows', () => read('arrows.txt'), null],
  ['LibreOffice, labels in bold', () => read('libreoffice-labels.docx'), null],
  ['LibreOffice, bold names without a colon', () => read('libreoffice-bold.docx'), null],
  ['LibreOffice, a table', () => read('libreoffice-table.docx'), seconds],
  ['Teams, a document', teams, seconds],
  ['Teams, a document of earlier', earlierTeams, seconds],
  ['Google Docs', googleDocs, [0, ...Array<undefined>(5).fill(undefined)]],
];

describe('the shapes in which talks come', () => {
  it.each(shapes)('reads %s', async (_, bytes, starts) => {
    const { lines, speakers, guess, byHand } = await readTalk(bytes());
    expect(lines.map(({ text }) => text)).toEqual(words);
    expect(lines.map(({ speaker }) => speaker)).toEqual([0, 1, 0, 1, 0, 1]);
    expect(ada).toContain(speakers[0]?.name.replace('COACH', 'Coach'));
    expect(guess?.coach).toBe(0);
    expect(byHand).toBeNull();
    if (starts !== null) {
      const told = lines.map(({ start }) => (start === undefined ? start : start / 1000));
      expect(told).toEqual(starts);
    }
  });

  it.each(shapes)('rates %s from the terminal', async (_, bytes) => {
    const { turns } = await readTranscript(bytes());
    expect(turns.map(({ text }) => text)).toEqual(words);
    expect(turns.map(({ speaker }) => speaker === 'coach')).toEqual(
      talk.map(([name]) => name === 'Ada Byron'),
    );
  });

  it.each([['unlabelled.srt'], ['no-labels.txt']])('cuts %s to be shared out', async (name) => {
    const { lines, speakers, byHand } = await readTalk(read(name));
    expect(speakers).toEqual([]);
    expect(byHand).toBe('The file does not say who speaks.');
    expect(lines.every(({ speaker }) => speaker === null)).toBe(true);
    expect(lines.map(({ text }) => text).join(' ')).toBe(words.join(' '));
  });

  it('has every file of the folder in its table', () => {
    const source = readFileSync(import.meta.filename, 'utf8');
    expect(readdirSync(folder).filter((name) => !source.includes(`'${name}'`))).toEqual([]);
  });
});

function teams(): Uint8Array {
  const clock = (at: number) => `${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`;
  return makeDocx(
    [
      paragraph(run('Ben and Ada-20260504_100000-Meeting Transcript', true)),
      paragraph(run('4 May 2026, 09:00am')),
      paragraph(run('6m 12s')),
      paragraph(run('Ada Byron', true), run(' started transcription')),
      ...talk.map(([name, at, text]) =>
        paragraph(run(name, true), run(`   ${clock(at)}`), br, run(text)),
      ),
      paragraph(run('Ada Byron', true), run(' stopped transcription')),
    ].join(''),
  );
}

function earlierTeams(): Uint8Array {
  const stamp = (at: number) => `0:0:${at}.0`;
  return makeDocx(
    talk
      .map(([name, at, text]) =>
        paragraph(run(`${stamp(at)} --&gt; ${stamp(at + 5)}`), br, run(name), br, run(text)),
      )
      .join(''),
  );
}

function googleDocs(): Uint8Array {
  return makeDocx(
    [
      paragraph(run('Ben and Ada (2026-05-04 10:00 GMT+1) – Transcript')),
      paragraph(run('Attendees')),
      paragraph(run('Ada Byron, Ben Katz')),
      paragraph(run('Transcript')),
      paragraph(run('00:00:00')),
      ...talk.map(([name, , text]) => paragraph(run(`${name}: `, true), run(text))),
      paragraph(run('Transcription ended after 00:06:12')),
    ].join(''),
  );
}
