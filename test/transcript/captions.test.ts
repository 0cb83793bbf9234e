import { describe, expect, it } from 'vitest';
import { readTranscript } from '../../server/transcript/read-transcript.ts';

const turns = async (...lines: string[]) =>
  (await readTranscript(new TextEncoder().encode(lines.join('\n')))).turns;

describe('WebVTT', () => {
  it('joins the cues of one voice and keeps its times', async () => {
    const read = await turns(
      'WEBVTT - a call',
      '',
      'NOTE made by hand',
      '',
      'a-1',
      '00:00:01.000 --> 00:00:03.500 align:start',
      '<v.loud Coach>What <i>is</i> it',
      'like?</v>',
      '',
      '00:00:03.600 --> 00:00:05.000',
      '<v Coach>Take &quot;your&quot; time &amp; breathe.</v>',
      '',
      '00:06.000 --> 00:08.250',
      '<v Client>I &lt;3 it. <3 <00:00:07.000>too.</v>',
    );
    expect(read).toEqual([
      {
        speaker: 'coach',
        text: 'What is it like? Take "your" time & breathe.',
        start: 1000,
        end: 5000,
      },
      { speaker: 'client', text: 'I <3 it. <3 too.', start: 6000, end: 8250 },
    ]);
  });

  it('tells two voices in one cue apart', async () => {
    const read = await turns(
      'WEBVTT',
      '',
      '00:01.000 --> 00:03.000',
      '<v Coach>Well?',
      '<v Client>Well.',
    );
    expect(read.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['coach', 'Well?'],
      ['client', 'Well.'],
    ]);
  });

  it('reads names before a colon, and cues without one as going on', async () => {
    const read = await turns(
      'WEBVTT',
      '',
      '1',
      '00:00:01.000 --> 00:00:02.000',
      'Ada Byron: What is it?',
      '',
      '2',
      '00:00:02.000 --> 00:00:04.000',
      'Ben Katz: Work.',
      '',
      '3',
      '00:00:04.000 --> 00:00:05.000',
      'And home.',
      '',
      '4',
      '00:00:05.000 --> 00:00:06.000',
      'Ada Byron: Which first?',
    );
    expect(read.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['coach', 'What is it?'],
      ['client', 'Work. And home.'],
      ['coach', 'Which first?'],
    ]);
  });

  it('reads the speaker out of the name of a cue', async () => {
    const read = await turns(
      'WEBVTT',
      '',
      '1 "Coach" (33)',
      '00:00:01.000 --> 00:00:02.000',
      'Well?',
      '',
      '2 "Client" (34)',
      '00:00:02.000 --> 00:00:03.000',
      'Well.',
    );
    expect(read.map(({ speaker }) => speaker)).toEqual(['coach', 'client']);
  });
});

describe('SRT', () => {
  const said = (read: Awaited<ReturnType<typeof turns>>) =>
    read.map(({ speaker, text, start, end }) => [speaker, text, start, end]);
  const wanted = [
    ['coach', 'What is it?', 1000, 2000],
    ['client', 'Work. And home.', 2000, 5001],
  ];

  it.each([
    [
      'as it should be',
      [
        '1',
        '00:00:01,000 --> 00:00:02,000',
        '<b>Coach:</b> What is it?',
        '',
        '2',
        '00:00:02,000 --> 00:00:04,000',
        'Client: Work.',
        '',
        '3',
        '00:00:04,000 --> 00:00:05,001',
        '{\\an8}And home.',
        '',
      ],
    ],
    [
      'without blank lines between',
      [
        '1',
        '00:00:01,000 --> 00:00:02,000',
        'Coach: What is it?',
        '2',
        '00:00:02,000 --> 00:00:04,000',
        'Client: Work.',
        '3',
        '00:00:04,000 --> 00:00:05,001',
        'And home.',
      ],
    ],
    [
      'with spaces in the blank lines, short stamps and a place on the screen',
      [
        '1',
        '0:0:1,0 --> 0:0:2,0 X1:1 X2:2',
        'Coach: What is it?',
        ' ',
        '2',
        '0:00:02,000 --> 0:00:04,000',
        ' ',
        'Client: Work.',
        '  ',
        '3',
        '0:00:04,000 --> 0:00:05,001',
        'And home.',
      ],
    ],
    [
      'with a cue that ends where it starts',
      [
        '1',
        '00:00:01,000 --> 00:00:02,000',
        'Coach: What is it?',
        '',
        '2',
        '00:00:02,000 --> 00:00:04,000',
        'Client: Work.',
        '',
        '3',
        '00:00:05,000 --> 00:00:05,000',
        'And home.',
      ],
    ],
  ])('reads a file %s', async (_, lines) => {
    expect(said(await turns(...lines))).toEqual(wanted);
  });
});

describe('captions that cannot be read', () => {
  it('says on which line a time is broken', async () => {
    await expect(turns('WEBVTT', '', '00:01.000 --> 00:61:02.000', 'Coach: Hi.')).rejects.toThrow(
      'Line 3 has a time that cannot be read',
    );
  });

  it('says that nobody is named', async () => {
    await expect(turns('WEBVTT', '', '00:01.000 --> 00:02.000', 'Hello there.')).rejects.toThrow(
      'No speaker is named',
    );
  });
});
