import { expect, test } from 'vitest';
import { indentBelow } from '../../web/elements/indent-below.ts';

test.each([
  ['discovery:', 2],
  ['  shop: # hers', 4],
  ['title: A', 0],
  ['  - ask: Why now?', 4],
  ['  - turns:', 6],
  ['  - She has an hour.', 2],
  ['summary: >-', 2],
  ['  - >-', 6],
  ['    more of it', 4],
  ['# what: ', 0],
  ['', 0],
  ['hears: [one,', null],
  ['client: {', null],
])('below "%s" a line begins at %s', (above, column) => {
  expect(indentBelow(above)).toBe(column);
});
