import type { Person } from '../../server/api/contract/account.ts';

/** The people in whose name or address each of the words stands. Case and accents do not matter. */
export function findPeople(words: string, people: readonly Person[]): readonly Person[] {
  const asked = plain(words).split(/\s+/);
  return people.filter(({ name, email }) => {
    const written = plain(`${name}\n${email}`);
    return asked.every((word) => written.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
