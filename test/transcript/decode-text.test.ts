import { describe, expect, it } from 'vitest';
import { decodeText } from '../../server/transcript/decode-text.ts';

const text = 'Coach: What’s up?\r\nClient: Früh.\n';
const plain = 'Coach: What’s up?\nClient: Früh.\n';
const little = Buffer.from(text, 'utf16le');
const big = Buffer.from(little).swap16();

const WINDOWS = '\x92\x96\x85\x93\x94\x84\x80';

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), little])],
    ['UTF-16, big end first, with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), big])],
    ['UTF-16 without a mark', little],
    ['UTF-16, big end first, without a mark', big],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: plain, note: null });
  });

  it.each([
    'Coach: What’s up – Jürgen?\nClient: Früh.',
    'Coach: À bientôt, Zoë.\nClient: Très bien, créée à Nîmes… “Ça va” – 5 €, £7 or 20°.',
    'Coach: Señor Núñez, Åse Ærø and „Öl“?\nClient: Søren’s niño.',
  ])('reads an old Windows text in a Western language, and says so: %s', (words) => {
    const signs = new Map([...'’–…“”„€'].map((sign, at) => [sign, WINDOWS[at] ?? '']));
    const bytes = Buffer.from(
      words.replace(/[’–…“”„€]/g, (sign) => signs.get(sign) ?? ''),
      'latin1',
    );
    const { text: read, note } = decodeText(bytes);
    expect(read).toBe(words);
    expect(note).toContain('old Windows text');
  });

  it.each([
    [
      'letters of Central Europe',
      Buffer.from('Coach: Hi\nClient: \x8ekoda, \xf8ekla \xe8as.', 'latin1'),
      'not written as UTF-8, first on line 2',
    ],
    [
      'Cyrillic of an old Windows',
      Buffer.from([
        ...Buffer.from('Coach: Say it in your own tongue. '),
        0xcf,
        0xf0,
        0xe8,
        0xe2,
        0xe5,
        0xf2,
      ]),
      'not written as UTF-8, first on line 1',
    ],
    [
      'a broken UTF-8',
      Buffer.from('Coach: Fr\u00fch.\nClient: Fr\u00fc').subarray(0, -1),
      'first on line 2',
    ],
    ['old Word', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 doc', 'latin1'), 'old Word file'],
    [
      'Word with a password',
      Buffer.concat([
        Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'locked with a password',
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
    ['nothing', Buffer.alloc(0), 'The file is empty'],
  ])('says in one sentence what is wrong with %s', (_, bytes, sentence) => {
    expect(() => decodeText(bytes)).toThrow(sentence);
  });
});
