import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CohortView } from '../../server/api/contract/cohort.ts';
import type { EvidenceView } from '../../server/api/contract/evidence.ts';
import type { Problem } from '../../server/api/contract/problem.ts';
import type { SessionView } from '../../server/api/contract/session.ts';
import { download, filesIn } from './archiving.ts';
import { openHouse, type OpenHouse } from './open-house.ts';
import { signUp, type SignedUp } from './people.ts';

type Told = EvidenceView & Problem;

let house: OpenHouse;
let maya: SignedUp;
let tom: SignedUp;
let file: string;

beforeAll(async () => {
  house = await openHouse();
  maya = await signUp(house, 'Maya', 'instructor');
  return house.close;
});
beforeEach(async () => {
  tom = await signUp(house, 'Tom');
  const begin = { title: 'For June', framework: 'fruit' };
  file = (await tom.ask<EvidenceView>('POST', '/api/evidence', begin)).body.id;
});

async function practise(first: string): Promise<string> {
  const { id } = (await tom.ask<SessionView>('POST', '/api/sessions', { scenario: 'echo' })).body;
  await tom.ask('POST', `/api/sessions/${id}/turns`, { index: 0, coach: first });
  await tom.ask('POST', `/api/sessions/${id}/finish`, {});
  return id;
}
const read = async () => (await tom.ask<Told>('GET', `/api/evidence/${file}`)).body;
const add = (...pieces: object[]) =>
  tom.ask<Told>('POST', `/api/evidence/${file}/pieces`, { pieces });
const said = (session: string, start: number, end: number) => ({
  ...{ kind: 'words', session, turn: 1, start, end, behaviour: null, number: null },
});
const finding = (session: string) => ({
  ...{ kind: 'finding', session, turn: 1, behaviour: 'open-question' },
});

describe('a very long line', () => {
  let long: string;
  beforeEach(async () => void (long = await practise('What now? '.repeat(450))));

  test('is quoted so far and no further', async () => {
    const { status, body } = await add(said(long, 0, 4001));
    expect([status, body.code]).toEqual([400, 'quote-too-long']);
    expect(body.message).toContain('The words in line 1 are longer than the 4,000 characters');
    expect((await add(said(long, 0, 4000))).body.pieces).toHaveLength(1);
  });

  test('fills a file when it is quoted again and again', async () => {
    const many = (from: number) =>
      Array.from({ length: 25 }, (_, at) => said(long, from + at, from + at + 4000));
    expect((await add(...many(0))).status).toBe(200);
    expect((await add(...many(25))).status).toBe(200);
    const { status, body } = await add(said(long, 0, 1));
    expect([status, body.code]).toEqual([409, 'file-full']);
    expect(body.message).toContain('200,000 characters of quotes');
    expect((await read()).pieces).toHaveLength(50);
  });

  test('is shown as it was quoted before', async () => {
    const older = { ...said(long, 0, 4500), id: `older-${long}`, kind: 'words' as const };
    const rest = { number: null, comment: null, quoted: null, words: '' };
    await house.store.addPieces(file, [{ ...older, ...rest }], house.clock.now);
    const { body } = await add(finding(long));
    expect(body.pieces.map(({ quote }) => quote.length)).toEqual([4500, 4]);
  });

  test('stands with its beginning beside a comment on it', async () => {
    const at = house.clock.now;
    await house.store.beginReview(long, maya.id, at);
    await house.store.addComment(long, {
      ...{ id: `on-${long}`, turn: 1, by: maya.id, words: 'Look.', formerly: [], at },
      ...{ replyTo: null, takenBackAt: null },
    });
    await house.store.releaseReview(long, maya.id, at);
    const wish = { kind: 'comment', session: long, comment: `on-${long}` };
    const { body } = await add(wish);
    expect(body.pieces.map(({ quote }) => quote)).toEqual(['What now? '.repeat(400).trim()]);
    expect((await add(wish)).body.pieces).toHaveLength(1);
  });
});

test('comments on pieces of a session that waits are kept with the pieces', async () => {
  const wish = { title: 'Autumn', timeZone: 'UTC' };
  const cohort = (await maya.ask<CohortView>('POST', '/api/cohorts', wish)).body.id;
  await house.store.putMember(cohort, tom.id, 'trainee', house.clock.now);
  const [one, other] = [await practise('What would help?'), await practise('What else?')];
  const { pieces } = (await add(finding(one), finding(other))).body;
  await tom.ask('POST', `/api/evidence/${file}/sharing`, { cohort });
  const at = `/api/cohorts/${cohort}/evidence/${file}`;
  const comments = [
    { piece: pieces[0]?.id, words: 'Of the first' },
    { piece: pieces[1]?.id, words: 'Of the other' },
    { piece: null, words: 'Of all' },
  ];
  for (const comment of comments) await maya.ask('POST', `${at}/comments`, comment);
  const take = await tom.ask<SessionView>('POST', `/api/sessions/${one}/takes`, { index: 0 });
  await tom.ask('POST', `/api/sessions/${take.body.id}/turns`, { index: 0, coach: 'What now?' });
  await tom.ask('POST', `/api/sessions/${take.body.id}/finish`, {});
  await tom.ask('POST', `/api/sessions/${take.body.id}/self-rating`, {});
  for (const view of [await read(), (await maya.ask<Told>('GET', at)).body])
    expect(view.comments.map(({ words }) => words).toSorted()).toEqual(['Of all', 'Of the other']);
  const files = filesIn(await download(tom, house));
  expect(Object.values(files).join('\n')).not.toContain('Of the first');
  expect(files['data/evidence_comment.json']).toContain('Of the other');
});
