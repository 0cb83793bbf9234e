import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTalk } from '../../server/transcript/read-talk.ts';
import { makeDocx, paragraph, run } from './make-docx.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const talk = makeDocx(paragraph(run('Coach: And?')) + paragraph(run('Client: Well.')));
const LARGE = 64 * 1024 * 1024;
const packed = zipSync({ 'word/document.xml': new Uint8Array(LARGE) }, { level: 1 });

/** A ZIP whose text unpacks to 64 MB, with whatever size it says it has. */
function bomb(says: number): Uint8Array {
  const zip = new Uint8Array(packed);
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  view.setUint32(22, says, true);
  return zip;
}

describe('files that are no talk, or mean harm', () => {
  it.each([
    ['a bomb', () => bomb(LARGE), 'unpacks to far more than a talk can be'],
    ['a bomb that calls itself small', () => bomb(2000), 'This Word document is broken'],
    [
      'a workbook',
      () => zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }),
      'This is an Excel workbook',
    ],
    [
      'an OpenDocument',
      () =>
        zipSync({
          mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
          'content.xml': strToU8('<office:document-content/>'),
        }),
      'OpenDocument file (.odt); open it and save it as a Word document',
    ],
    ['any ZIP', () => zipSync({ 'talk.txt': strToU8('Coach: And?') }), 'unpack it, and choose'],
    ['a document cut off', () => talk.subarray(0, talk.length / 2), 'Word document is broken'],
    ['the first bytes of a document', () => talk.subarray(0, 30), 'cannot be read|no Word'],
    ['a locked ZIP', () => locked(), 'locked with a password'],
    [
      'entities in entities',
      () =>
        zipSync({
          'word/document.xml': strToU8(
            '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:document>',
          ),
        }),
      'declarations that no word processor writes',
    ],
    ['a document without words', () => makeDocx(paragraph()), 'no words in this file'],
    ['a PDF', () => bytes('%PDF-1.7\n1 0 obj'), 'This is a PDF; open the original'],
    ['rich text', () => bytes('{\\rtf1\\ansi Coach: And?}'), 'save it as a Word document'],
    ['an empty file', () => new Uint8Array(), 'The file is empty; choose the file'],
    ['spaces', () => bytes(' \n\t\n'), 'The file is empty; choose the file'],
    ['marks alone', () => bytes('...\n---\n'), 'no words in this file'],
    [
      'two hundred speakers',
      () =>
        bytes(
          Array.from({ length: 400 }, (_, at) => `Speaker ${at % 200}: Hello there.`).join('\n'),
        ),
      'This file has 200 speakers, and a session has two or a few; cut out',
    ],
  ])('says in one sentence what is wrong with %s', async (_, file, sentence) => {
    await expect(readTalk(file())).rejects.toThrow(new RegExp(escape(sentence)));
    await expect(readTalk(file())).rejects.toHaveProperty('name', 'TranscriptError');
  });

  it.each([
    ['nested paragraphs', () => makeDocx('<w:p>'.repeat(300_000) + run('And?'))],
    ['blank lines', () => bytes(`WEBVTT\n\n00:00.000 --> 00:01.000\nhi\n${'\n'.repeat(1e6)}x`)],
    ['spaces', () => bytes(`hi${' '.repeat(3e6)}there`)],
    ['tags that never end', () => makeDocx(`${'<w:p '.repeat(100_000)}${'"'.repeat(50_000)}`)],
    ['one long word', () => bytes('x'.repeat(3e6))],
  ])('does not choke on %s', { timeout: 30_000 }, async (_, file) => {
    const read = await readTalk(file()).catch((error: unknown) => error);
    if (read instanceof Error) expect(read.name).toBe('TranscriptError');
  });

  it('reads what a document shows, and not what was deleted from it', async () => {
    const file = makeDocx(
      paragraph(
        run('Coach: And'),
        '<w:del><w:r><w:delText> so what</w:delText></w:r></w:del>',
        '<w:r><w:instrText> PAGE </w:instrText></w:r>',
        '<w:ins><w:r><w:t>?</w:t></w:r></w:ins>',
      ) + paragraph(run('Client: R&amp;D &#8212; &#x41;. &b;')),
    );
    const { lines } = await readTalk(file);
    expect(lines.map(({ text }) => text)).toEqual(['And?', 'R&D — A. &b;']);
  });

  it('takes out what nobody sees', async () => {
    const { lines } = await readTalk(
      bytes('Coach: An\u00adna\u200b?\u0007\nClient:\u001b[31m Yes\u202e.'),
    );
    expect(lines.map(({ text }) => text)).toEqual(['Anna?', '[31m Yes.']);
  });

  it('gives a talk under one name to be shared out', async () => {
    const talkOfOne = await readTalk(
      bytes('Meeting Room 2: How are you?\nMeeting Room 2: Fine. And you?'),
    );
    expect(talkOfOne.byHand).toBe('Everything in the file stands under one name, Meeting Room 2.');
    expect(talkOfOne.lines.map(({ text }) => text)).toEqual(['How are you?', 'Fine. And you?']);
  });

  it('makes no guess where nobody could be the coach', async () => {
    const { guess, speakers } = await readTalk(bytes('Client 1: Hello.\nClient 2: Hello.'));
    expect(guess).toBeNull();
    expect(speakers).toHaveLength(2);
  });

  it('reads ten megabytes', { timeout: 120_000 }, async () => {
    const cue = (at: number) => {
      const time = (seconds: number) => new Date(seconds * 1000).toISOString().slice(11, 23);
      const who = at % 9 < 3 ? 'Ada Byron' : 'Ben Katz';
      return `${at}\n${time(at / 6)} --> ${time(at / 6 + 0.1)}\n${who}: Word after word after word after word, and what of it, and number ${at} of all of them?\n`;
    };
    const vtt = `WEBVTT\n\n${Array.from({ length: 78_000 }, (_, at) => cue(at + 1)).join('\n')}`;
    expect(vtt.length).toBeGreaterThan(10_000_000);
    const told: number[] = [];
    const { lines, speakers } = await readTalk(bytes(vtt), (share) => told.push(share));
    expect(told.length).toBeGreaterThan(20);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(speakers.map(({ turns }) => turns)).toEqual([8_667, 8_667]);
    expect(lines.at(-1)?.start).toBeGreaterThan(12_900_000);
  });
});

function locked(): Uint8Array {
  const zip = new Uint8Array(talk);
  zip[6] = 1;
  return zip;
}

function escape(sentence: string): string {
  return sentence.replace(/[.()]/g, '\\$&');
}
