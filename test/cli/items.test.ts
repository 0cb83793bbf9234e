import { describe, expect, it } from 'vitest';
import { readItem } from '../../server/cli/read-item.ts';
import { readLines } from '../../server/cli/read-lines.ts';

async function* chunks(...parts: readonly (string | number[])[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : Buffer.from(part);
}

async function gather(source: AsyncIterable<Uint8Array>) {
  const lines: [number, string][] = [];
  for await (const { number, text } of readLines(source, 'f')) lines.push([number, text]);
  return lines;
}

describe('readLines', () => {
  it('joins what comes in parts and takes ends of lines off', async () => {
    expect(await gather(chunks('\ufeffon', 'e\r', '\ntw', 'o\n\nfo', 'ur'))).toEqual([
      [1, 'one'],
      [2, 'two'],
      [3, ''],
      [4, 'four'],
    ]);
  });

  it('keeps separators of lines that JSON allows in a text', async () => {
    expect(await gather(chunks('{"a":"x\u2028y"}\n'))).toEqual([[1, '{"a":"x\u2028y"}']]);
  });

  it('keeps letters whose bytes come in two parts', async () => {
    const [first, second] = Buffer.from('é');
    expect(await gather(chunks([first ?? 0], [second ?? 0]))).toEqual([[1, 'é']]);
  });

  it('says which line is not UTF-8', async () => {
    await expect(gather(chunks('ok\n', [0x66, 0xfc, 10]))).rejects.toThrow(
      'f:2 The line is not valid UTF-8',
    );
  });

  it('gives up on a line without an end', async () => {
    const endless = chunks('ok\n', 'x'.repeat(17 * 1024 * 1024));
    await expect(gather(endless)).rejects.toThrow('f:2 The line is longer than 16 MB');
  });
});

describe('readItem', () => {
  it('reads a turn in its context and passes over other keys', () => {
    const line = JSON.stringify({
      id: 'a',
      focus: 'work',
      context: [{ speaker: 'client', text: 'Hm.', at: 3 }],
      coach: 'Yes?',
      labels: ['x'],
    });
    expect(readItem(line, 'f:1')).toEqual({
      id: 'a',
      turn: {
        focus: 'work',
        context: [{ speaker: 'client', text: 'Hm.' }],
        coach: 'Yes?',
        position: null,
      },
    });
  });

  it('takes a turn without focus and context', () => {
    expect(readItem('{"id":7,"coach":""}', 'f:1').turn).toEqual({
      focus: null,
      context: [],
      coach: '',
      position: null,
    });
  });

  it.each([
    ['{"id":', 'f:3 The line is not a JSON object.'],
    ['[]', 'f:3 The line is not a JSON object.'],
    ['null', 'f:3 The line is not a JSON object.'],
    ['{"coach":"Hi."}', 'f:3 "id" is missing'],
    ['{"id":"a"}', 'f:3 "coach" is missing'],
    ['{"id":"a","coach":"Hi.","focus":3}', 'f:3 "focus" takes'],
    ['{"id":"a","coach":"Hi.","context":"Hm."}', 'f:3 "context" takes a list'],
    [
      '{"id":"a","coach":"Hi.","context":[{"speaker":"client","text":"a"},{"speaker":"me","text":"b"}]}',
      'f:3 Turn 2 of "context"',
    ],
    ['{"id":"a","coach":"Hi.","context":[{"speaker":"client"}]}', 'f:3 Turn 1 of "context"'],
  ])('says of %s what is wrong, and where', (line, sentence) => {
    expect(() => readItem(line, 'f:3')).toThrow(sentence);
  });
});
