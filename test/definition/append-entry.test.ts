import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { appendEntry } from '../../server/definition/append-entry.ts';

const entry = { title: 'New: "one"', turns: [{ coach: 'Hm?', reply: 'Yes.\nNo.' }] };

describe('an entry is written at the end of a list', () => {
  test.each([
    ['at the end of the file', 'a: 1 # one\nlist:\n  - title: Old\n    turns: []\n'],
    ['without a last line end', 'list:\n  - title: Old'],
    ['with keys behind it', 'list:\n    - title: Old\n    # said once\nbehind: [1, 2]\n'],
    ['without room before it', 'list:\n- title: Old\n'],
    ['in brackets', 'list: [{title: Old},]\nbehind: 1\n'],
    ['in empty brackets', 'list: []\n'],
    ['that is not there', 'a: 1\n'],
  ])('%s', (_where, text) => {
    const before = parse(text) as { list?: unknown[] };
    const whole = appendEntry(text, 'list', entry);
    expect(parse(whole.text)).toEqual({ ...before, list: [...(before.list ?? []), entry] });
    for (const line of text.split('\n'))
      if (!line.includes('[')) expect(whole.text).toContain(line);
    expect(parse(`list:\n${whole.entry}`)).toEqual({ list: [entry] });
  });
});
