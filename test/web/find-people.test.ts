import { expect, test } from 'vitest';
import type { Person } from '../../server/api/contract/account.ts';
import { findPeople } from '../../web/elements/find-people.ts';

const person = (name: string, email: string): Person => ({
  id: email,
  name,
  email,
  role: 'trainee',
  since: '2026-03-03T10:00:00.000Z',
});
const people = [person('Zoë Okafor', 'zoe@north.example'), person('Li Wei', 'li@south.example')];

test.each([
  ['', 2],
  ['ZOE', 1],
  ['wei south', 1],
  ['zoe south', 0],
  ['example', 2],
])('"%s" finds %i', (words, count) => {
  expect(findPeople(words, people)).toHaveLength(count);
});
