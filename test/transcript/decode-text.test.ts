import { describe, expect, it } from 'vitest';
import { decodeText } from '../../server/transcript/decode-text.ts';

const text = 'Coach: What’s up?\r\nClient: Früh.\n';
const plain = 'Coach: What’s up?\nClient: Früh.\n';
const little = Buffer.from(text, 'utf16le');
const big = Buffer.from(little).swap16();

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), little])],
    ['UTF-16, big end first, with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), big])],
    ['UTF-16 without a mark', little],
    ['UTF-16, big end first, without a mark', big],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(plain);
  });

  it.each([
    [
      'Latin-1',
      Buffer.from('Coach: Hi\nClient: Fr\u00fch.', 'latin1'),
      'Line 2 is not valid UTF-8',
    ],
    [
      'an image',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
      'not a text file',
    ],
    [
      'noise',
      Buffer.from(Array.from({ length: 400 }, (_, i) => (i * 167) % 256)),
      'not a text file',
    ],
    ['Word', Buffer.from('PK\x03\x04 word'), 'Word or ZIP file'],
    ['PDF', Buffer.from('%PDF-1.7'), 'This is a PDF'],
    ['rich text', Buffer.from('{\\rtf1\\ansi Coach: Hi}'), 'rich-text'],
    ['nothing', Buffer.alloc(0), 'The file is empty.'],
  ])('says in one sentence what is wrong with %s', (_, bytes, sentence) => {
    expect(() => decodeText(bytes)).toThrow(sentence);
  });
});
