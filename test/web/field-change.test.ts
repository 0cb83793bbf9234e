import { expect, test } from 'vitest';
import { namesAt } from '../../web/elements/names-at.ts';
import { editOf } from '../../web/elements/field-change.ts';

test('a place calls for the names that belong there', () => {
  expect(namesAt(['practises', null])).toEqual(['behaviour']);
  expect(namesAt(['topics', 'shop', 'answers'])).toEqual(['ask']);
  expect(namesAt(['transcripts', null, 'turns', null, 'hears', null])).toEqual(['behaviour']);
  expect(namesAt(['title'])).toEqual([]);
});

test('a change in the form comes to a change of the text, or to none', () => {
  const set = { kind: 'set', path: ['level'], value: 2 } as const;
  expect(editOf('level: 1\n', set)).toEqual({ from: 7, to: 8, insert: '2' });
  expect(editOf('level: [1\n', set)).toBeNull();
  expect(editOf('a: [x]\n', { kind: 'remove', path: ['a'], index: 4 })).toBeNull();
});
