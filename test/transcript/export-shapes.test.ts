import { describe, expect, it } from 'vitest';
import { readTalk } from '../../server/transcript/read-talk.ts';
import { br, makeDocx, paragraph, run } from './make-docx.ts';

// The same talk as each tool writes it: who, from which second to which, what.
const NAMES = ['Jane Doe', 'Marc O’Neill'] as const;
type Said = readonly [who: 0 | 1, start: number, end: number, text: string];
const cues: readonly Said[] = [
  [0, 1, 6, 'Hi Marc. What would you like to talk about today?'],
  [1, 7, 12, 'My job. My manager said: you are not ready.'],
  [1, 13, 16, 'One thing: I don’t know what ready means.'],
  [0, 17, 19, 'What does ready mean to you?'],
  [1, 20, 27, 'Hmm. Being able to say no at 7.30, when they call.'],
  [0, 30, 33, 'You want to say no.'],
  [1, 34, 40, 'Yes. I would have my mornings - all of them.'],
  [0, 41, 44, 'What else?'],
];
const turns: readonly Said[] = cues.reduce<Said[]>((all, [who, start, end, text]) => {
  const last = all.at(-1);
  return last?.[0] === who
    ? [...all.slice(0, -1), [who, last[1], end, `${last[3]} ${text}`]]
    : [...all, [who, start, end, text]];
}, []);
const two = (at: number) => String(at).padStart(2, '0');
const long = (at: number) => `00:00:${two(at)}`;
const short = (at: number) => `0:${two(at)}`;
const fine = (at: number) => `${long(at)}.000`;
const range = (start: number, end: number) => `${fine(start)} --> ${fine(end)}`;

type Write = (name: string, text: string, start: number, end: number, at: number) => string;
const every = (said: readonly Said[], write: Write, names: readonly [string, string] = NAMES) =>
  said.map(([who, start, end, text], at) => write(names[who], text, start, end, at)).join('\n');
const of = (names: readonly [string, string], write: Write) => every(turns, write, names);
const turn = (write: Write) => every(turns, write);
const cue = (write: Write) => every(cues, write);
const vtt = (write: Write) => `WEBVTT\n\n${cue(write)}`;

const shapes: Readonly<Record<string, string | Uint8Array>> = {
  'Zoom, a name with letters behind it and an organisation': `WEBVTT\n\n${every(
    cues,
    (name, text, start, end, at) => `${at + 1}\n${range(start, end)}\n${name}: ${text}\n`,
    ['Jane Doe, PCC (she/they)', 'Marc O’Neill | Acme Ltd.'],
  )}`,
  'Zoom, names in small letters': `WEBVTT\n\n${every(
    cues,
    (name, text, start, end) => `${range(start, end)}\n${name}: ${text}\n`,
    ['jane.doe', 'marc’s iPhone'],
  )}`,
  'Teams, voices with ids': vtt(
    (name, text, start, end, at) =>
      `3f2a1c1e-8b0d-4f3e-9a53-1b2c3d4e5f60/${at + 12}-0\n${range(start, end)}\n<v ${name}>${text}</v>\n`,
  ),
  'Teams, copied from its panel': turn(
    (name, text, start) =>
      `${name}\n0 minutes ${start} seconds\n${short(start)}\n${name} 0 minutes ${start} seconds\n${text}`,
  ),
  'a blank line in a cue': vtt(
    (name, text, start, end) =>
      `${range(start, end)}\n<v ${name}>${text.replace(' ', '\n\n')}</v>\n`,
  ),
  'cues the wrong way round': `WEBVTT\n\n${[0, 2, 1, 3, 4, 5, 6, 7]
    .flatMap((at) => cues.slice(at, at + 1))
    .map(([who, start, end, text]) => `${range(start, end)}\n<v ${NAMES[who]}>${text}\n`)
    .join('\n')}`,
  SBV: cue(
    (name, text, start, end) => `0:00:${two(start)}.000,0:00:${two(end)}.000\n${name}: ${text}\n`,
  ),
  'Webex, text': turn((name, text, start) => `"${name}" (330251)\n${long(start)}\n${text}\n`),
  'a browser’s extension, with dates': `${turn(
    (name, text, start) => `${name} (12/03/2025, 14:03:${two(start)})\n${text}\n`,
  )}\n---------------\nCHAT MESSAGES\n---------------`,
  'halves of the day': turn((name, text, start) => `[2:03:${two(start)} PM] ${name}: ${text}`),
  Fireflies: turn((name, text, start) => `${name} - 00:${two(start)}\n${text}\n`),
  Fathom: `Session - March 12\nVIEW RECORDING - 49 mins: https://x.example\n\n---\n\n${turn(
    (name, text, start) => `${short(start)} - ${name}\n  ${text}\n`,
  )}`,
  'Fathom, copied': turn((name, text, start) => `@${short(start)} - **${name}**\n${text}\n`),
  'tl;dv, Markdown': `# Session\n\n${turn(
    (name, text, start) => `[[${long(start)}]](https://tldv.io/m?t=${start}) ${name}: ${text}\n`,
  )}`,
  'Happy Scribe': turn((name, text, start) => `[${long(start)}.00] - ${name}\n${text}\n`),
  Krisp: turn((name, text, start) => `${name} | 00:${two(start)}\n${text}\n`),
  'Word’s own transcripts': `Audio file\nx.wav\n\nTranscript\n${turn(
    (name, text, start) => `${long(start)} ${name}\n${text}`,
  )}`,
  NVivo: turn(
    (name, text, start, end) => `${short(start)}.0 - ${short(end)}.0\n${name}\n${text}\n`,
  ),
  'Whisper with speakers': turn(
    (name, text, start, end) => `[${range(start, end)}]  ${name}: ${text}`,
  ),
  'a cloud’s numbers for people': of(
    ['spk_0', 'spk_1'],
    (name, text, start) => `[${long(start)}] ${name}: ${text}`,
  ),
  'a table with its columns in a row': `Speaker,Start,Text\n${turn(
    (name, text, start) => `"${name}",${long(start)},"${text}"`,
  )}`,
  'a table with tabs': `Time\tName\tWords\n${turn(
    (name, text, start) => `${long(start)}\t${name}\t${text}`,
  )}`,
  'Meet, a document without a colon': makeDocx(
    [
      paragraph(run('Session (2025-03-12 14:03 GMT+1) - Transcript')),
      paragraph(run('Transcript')),
      ...turns.map(([who, , , text]) => paragraph(run(NAMES[who], true)) + paragraph(run(text))),
      paragraph(run('Meeting ended after 00:00:49 👋')),
    ].join(''),
  ),
  'Teams, a document with its day': makeDocx(
    paragraph(run('March 12, 2025, 2:03PM')) +
      paragraph(run('49m 0s')) +
      turns
        .map(([who, start, , text]) =>
          paragraph(run(NAMES[who], true), run(`   ${short(start)}`), br, run(text)),
        )
        .join(''),
  ),
  'a table with a mentor’s columns': makeDocx(
    `<w:tbl>${[
      ['#', 'Speaker', 'Transcript', 'PCC marker', 'Comments'],
      ...turns.map(([who, , , text], at) => [`${at + 1}`, NAMES[who], text, '7.1', 'Open.']),
    ]
      .map(
        (cells) =>
          `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(run(cell))}</w:tc>`).join('')}</w:tr>`,
      )
      .join('')}</w:tbl>`,
  ),
  'counted turns': turns
    .map(([who, , , text], at) => `${who === 0 ? 'T' : 'C'}${Math.floor(at / 2) + 1}: ${text}`)
    .join('\n'),
  'Q. and A.': of(['Q', 'A'], (name, text) => `${name}. ${text}`),
  'parts as headings': of(['Coach', 'Client'], (name, text) => `### ${name}\n${text}\n`),
  'parts alone on a line': of(['Coach', 'Client'], (name, text) => `${name}\n${text}\n`),
  'names and tabs': of(['Jane', 'Marc'], (name, text) => `${name}\t${text}`),
  chevrons: of(['Coach', 'Client'], (name, text) => `>> ${name}: ${text}`),
  'long names': of(
    ['Maria José de la Cruz Fernández', 'Anne-Sophie van der Berg-Hansen'],
    (name, text) => `${name}: ${text}`,
  ),
  'addresses for names': of(
    ['jane@acme.example', 'marc@acme.example'],
    (name, text) => `${name}: ${text}`,
  ),
  'German parts': of(['Beraterin', 'Klient'], (name, text) => `${name}: ${text}`),
  'C and K': of(['C', 'K'], (name, text) => `${name}: ${text}`),
  pictures: of(['Jane 🌱', 'Marc 🚀'], (name, text) => `${name}: ${text}`),
};
const bytesOf = (file: string | Uint8Array) =>
  typeof file === 'string' ? new TextEncoder().encode(file) : file;

describe('exports of many tools', () => {
  it.each(Object.entries(shapes))('reads %s', async (_, file) => {
    const { lines, guess } = await readTalk(bytesOf(file));
    expect(lines.map(({ speaker, text }) => [speaker, text])).toEqual(
      turns.map(([who, , , text]) => [who, text]),
    );
    expect(guess?.coach).toBe(0);
    const starts = lines.flatMap(({ start }) => (start === undefined ? [] : [start / 1000]));
    if (starts.length > 0)
      expect(starts.map((at) => at - (starts[0] ?? 0))).toEqual(turns.map(([, at]) => at - 1));
  });

  const words = cues.map(([, , , text]) => text).join(' ');

  it.each<readonly [string, string]>([
    [
      'whisper with times in brackets',
      cue((_, text, start, end) => `[${range(start, end)}]  ${text}`),
    ],
    ['text in one line', words],
    ['small letters without marks', words.toLowerCase().replace(/[.,?:]/g, '')],
  ])('loses no word of %s, where nobody is named', async (_, file) => {
    const { lines, speakers } = await readTalk(bytesOf(file));
    expect(speakers).toEqual([]);
    expect(lines.map(({ text }) => text).join(' ')).toBe(
      file.includes('[') ? words : file.replace(/\s+/g, ' '),
    );
  });

  it.each([
    [
      '>>',
      `${cue((_, text, start, end, at) => `${at + 1}\n${range(start, end).replaceAll('.', ',')}\n${at === 2 ? '' : '>> '}${text}\n`)}`,
    ],
    ['dashes', turn((_, text) => `- ${text}`)],
  ])('cuts where %s tell that somebody else begins', async (_, file) => {
    const { lines } = await readTalk(bytesOf(file));
    expect(lines.map(({ text }) => text)).toEqual(turns.map(([, , , text]) => text));
  });

  it('reads once what rolls up the screen', async () => {
    const rolling = [
      ' \nhi<00:00:00.320><c> Marc</c><00:00:00.640><c> good</c>',
      'hi Marc good\n ',
      'hi Marc good\nwhat<00:00:02.720><c> would</c><00:00:03.000><c> you</c>',
      'what would you\n ',
      'what would you\nno<00:00:05.000><c> no</c>',
    ].map((text, at) => `${range(at, at + 1)} align:start position:0%\n${text}\n`);
    const { lines } = await readTalk(bytesOf(`WEBVTT\nKind: captions\n\n${rolling.join('\n')}`));
    expect(lines.map(({ text }) => text).join(' ')).toBe('hi Marc good what would you no no');
  });

  it('takes neither noises nor what comes back in a talk for people', async () => {
    const text = turn((_, said) => `${said}\n[laughter]\nYes\nOkay`);
    expect((await readTalk(bytesOf(text))).speakers).toEqual([]);
  });

  it('tells what stood before the first speaker', async () => {
    const { notes } = await readTalk(
      bytesOf(`So, shall we begin?\n${turn((name, text) => `${name}: ${text}`)}`),
    );
    expect(notes).toEqual([
      'What stands before the first speaker is left out: “So, shall we begin?”',
    ]);
  });
});
