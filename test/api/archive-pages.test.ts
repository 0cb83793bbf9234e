import { beforeAll, expect, test } from 'vitest';
import { addEverything } from '../store/whole-person.ts';
import { addPractice } from '../store/whole-practice.ts';
import { addSchool } from '../store/whole-school.ts';
import { download, filesIn } from './archiving.ts';
import type { OpenHouse } from './open-house.ts';
import { signUp, type SignedUp } from './people.ts';
import { openReviewingHouse } from './reviewing.ts';

let house: OpenHouse;
let tom: SignedUp;
let maya: SignedUp;
beforeAll(async () => {
  house = await openReviewingHouse();
  tom = await signUp(house, 'Tom Brown');
  maya = await signUp(house, 'Maya', 'instructor');
  const { first } = await addEverything(house.store, tom.id);
  const { file } = await addPractice(house.store, tom.id, first);
  await addSchool(house.store, { trainee: tom.id, mentor: maya.id, session: first.id, file });
  return house.close;
});

/** The pages of somebody's archive on which words stand. */
async function pagesWith(by: SignedUp, words: string): Promise<string[]> {
  const files = Object.entries(filesIn(await download(by, house)));
  return files
    .filter(([name, text]) => name.endsWith('.html') && text.includes(words))
    .map(([name]) => name.replace(/\d+/, 'N'))
    .toSorted();
}

test.each([
  ['said in a session', () => `Said by ${tom.id}`, ['sessions/N.html', 'sessions/N.html']],
  ['a note', () => `Note by ${tom.id}`, ['notes.html', 'sessions/N.html']],
  ['a try at a moment', () => `Tried by ${tom.id}`, ['sessions/N.html']],
  ['the alliance sheet', () => `Words of ${tom.id}`, ['engagements/N.html']],
  ['a client’s text', () => `Text of ${tom.id}`, ['clients/N.html']],
  ['an evidence file’s texts', () => `Strengths of ${tom.id}`, ['evidence/N.html']],
  ['why a piece was chosen', () => `Why, by ${tom.id}`, ['evidence/N.html']],
  ['a mentor’s comment', () => 'Seen by a mentor', ['evidence/N.html', 'sessions/N.html']],
  ['a mentor’s remark on a piece', () => 'A mentor’s remark', ['evidence/N.html']],
  ['a mentor’s verdict', () => 'Judged by a mentor', ['sessions/N.html']],
  ['a dispute', () => `Disputed by ${tom.id}`, ['sessions/N.html']],
  ['a self-rating', () => 'Handed in', ['self-ratings.html', 'sessions/N.html']],
  ['a drill', () => 'You named', ['drills/N.html']],
  ['the account', () => tom.email, ['account.html', 'index.html']],
])('%s stands on a page to be read', async (_, words, pages) => {
  expect(await pagesWith(tom, words())).toEqual(pages);
});

test('a cohort has its page, with what is shared there', async () => {
  expect(await pagesWith(tom, 'Sessions that you share here')).toEqual(['cohorts/N.html']);
});

test('who teaches reads what they said of others, and nothing of theirs', async () => {
  expect(await pagesWith(maya, 'Judged by a mentor')).toEqual(['said.html']);
  expect(await pagesWith(maya, 'A mentor’s remark')).toEqual(['said.html']);
  for (const hidden of ['Tom Brown', tom.id, tom.email])
    expect(await pagesWith(maya, hidden)).toEqual([]);
});

test('each page is linked from the first one', async () => {
  const files = filesIn(await download(tom, house));
  for (const name of Object.keys(files).filter((one) => one.endsWith('.html')))
    if (name !== 'index.html') expect(files['index.html']).toContain(`href="${name}"`);
});
