import { describe, expect, test } from 'vitest';
import { oneLine, plainText } from '../../server/api/plain-text.ts';

describe('plainText', () => {
  test('keeps what people write, with its lines', () => {
    const text = 'Zoë\tand 👩\u200d👧:\nمی\u200cخواهم';
    expect(plainText(text)).toBe(text);
    expect(plainText('a\r\nb\rc')).toBe('a\nb\nc');
  });

  test('takes out control characters and what is no character, and mends halves of characters', () => {
    expect(plainText('a\u0000\u001b\u009fb')).toBe('ab');
    expect(plainText('a\ufffe\uffff\ufdd0\u{1ffff}\u{10fffe}b')).toBe('ab');
    expect(plainText('a\ud800b')).toBe('a\ufffdb');
    expect(oneLine(' a\n\uffff b ')).toBe('a b');
  });
});
