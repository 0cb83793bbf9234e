import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CohortView } from '../../server/api/contract/cohort.ts';
import type { EvidenceView } from '../../server/api/contract/evidence.ts';
import type { Problem } from '../../server/api/contract/problem.ts';
import { newBrowser } from './browser.ts';
import { openHouse, type OpenHouse } from './open-house.ts';
import { signUp, type SignedUp } from './people.ts';

type Told = EvidenceView & Problem;
type Asker = Pick<SignedUp, 'ask'>;

describe('a mentor’s comment in an evidence file', () => {
  let house: OpenHouse;
  let maya: SignedUp;
  let ada: SignedUp;
  let tom: SignedUp;
  let cohort: string;
  let file: string;
  let comment: string;

  beforeAll(async () => {
    house = await openHouse();
    maya = await signUp(house, 'Maya', 'instructor');
    ada = await signUp(house, 'Ada', 'instructor');
    tom = await signUp(house, 'Tom');
    return house.close;
  });
  beforeEach(async () => {
    const wish = { title: 'Autumn', timeZone: 'UTC' };
    cohort = (await maya.ask<CohortView>('POST', '/api/cohorts', wish)).body.id;
    await house.store.putMember(cohort, tom.id, 'trainee', house.clock.now);
    await house.store.putMember(cohort, ada.id, 'instructor', house.clock.now);
    const begin = { title: 'For June', framework: 'fruit' };
    file = (await tom.ask<EvidenceView>('POST', '/api/evidence', begin)).body.id;
    await tom.ask('POST', `/api/evidence/${file}/sharing`, { cohort });
    const said = { piece: null, words: 'Look here.' };
    const { body } = await maya.ask<Told>('POST', `${shared()}/comments`, said);
    comment = body.comments[0]?.id ?? '';
    house.clock.now += 60_000;
  });
  const shared = () => `/api/cohorts/${cohort}/evidence/${file}`;
  const own = async () => (await tom.ask<Told>('GET', `/api/evidence/${file}`)).body.comments;
  const reword = (words: string, by: Asker = maya) =>
    by.ask<Told>('PATCH', `${shared()}/comments/${comment}`, { words });
  const remove = (by: Asker = maya) =>
    by.ask<Told>('DELETE', `${shared()}/comments/${comment}`, undefined);

  test('is reworded by its author, and says so', async () => {
    expect(await own()).toMatchObject([{ words: 'Look here.', rewordedAt: null }]);
    // The same words are no other words.
    expect((await reword(' Look here. ')).status).toBe(200);
    expect(await own()).toMatchObject([{ rewordedAt: null }]);
    const { body } = await reword('Look once more.');
    const rewordedAt = new Date(house.clock.now).toISOString();
    expect(body.comments).toMatchObject([{ words: 'Look once more.', rewordedAt, own: true }]);
    expect(await own()).toMatchObject([{ words: 'Look once more.', rewordedAt, name: 'Maya' }]);
    expect((await reword('  ')).body.code).toBe('nothing-written');
  });

  test('is taken back, and then removed for good', async () => {
    expect((await remove()).body.comments).toMatchObject([{ takenBack: true }]);
    expect(await own()).toEqual([]);
    expect((await reword('Look once more.')).status).toBe(404);
    expect((await remove()).body.comments).toEqual([]);
    expect((await remove()).status).toBe(404);
  });

  test('is nobody else’s to change', async () => {
    const guest = newBrowser(house.app);
    await guest.ask('POST', '/api/sessions', { scenario: 'echo' });
    for (const [by, status] of [
      [ada, 404],
      [tom, 403],
      [guest, 404],
      [newBrowser(house.app), 404],
    ] as const)
      expect([(await reword('Mine.', by)).status, (await remove(by)).status]).toEqual([
        status,
        status,
      ]);
    expect(await own()).toMatchObject([{ words: 'Look here.', rewordedAt: null }]);
  });

  test('stands as it is while the file is not shared, and in an archived cohort', async () => {
    await maya.ask('PATCH', `/api/cohorts/${cohort}`, { archived: true });
    expect([(await reword('More.')).status, (await remove()).status]).toEqual([409, 409]);
    await maya.ask('PATCH', `/api/cohorts/${cohort}`, { archived: false });
    await tom.ask('DELETE', `/api/evidence/${file}/sharing`);
    expect([(await reword('More.')).status, (await remove()).status]).toEqual([404, 404]);
    expect(await own()).toMatchObject([{ words: 'Look here.', takenBack: false }]);
  });
});
