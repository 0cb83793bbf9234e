import { beforeAll, describe, expect, test } from 'vitest';
import type { BenchRun, Draft } from '../../server/store/draft-store.ts';
import type { PublishedVersion } from '../../server/store/publication-store.ts';
import type { Store } from '../../server/store/store.ts';
import { emptyStore, engines } from './empty-store.ts';
import { addSampleAccount } from './samples.ts';

const now = 1_795_000_000_000;
let made = 0;

describe.each(engines)('drafts in the store over %s', (engine) => {
  let store: Store;
  beforeAll(async () => {
    const base = await emptyStore(engine);
    store = base.store;
    return base.remove;
  });

  async function draft(facts: Partial<Draft> = {}): Promise<Draft> {
    const author = facts.author ?? (await addSampleAccount(store));
    const fresh = {
      ...{ id: `draft-${++made}`, author, title: 'The gate', text: 'title: The gate\n' },
      ...{ revision: 1, changedAt: now + made, publishedRevision: null, ...facts },
    };
    await store.addDraft(fresh);
    return fresh;
  }

  const head = {
    ...{ title: 'The gate', summary: 'A gate.', level: 1, practises: [] },
    ...{ client: { name: 'Ada', about: 'a gardener' }, turns: { least: 6, most: 12 } },
  };
  const version = (of: Draft): Omit<PublishedVersion, 'number'> & { text: string } => ({
    ...{ scenario: of.id, hash: 'ab12cd34', head, text: of.text, publishedAt: now, by: of.author },
  });
  const school = { school: true, cohorts: [] };

  async function cohort(instructor: string): Promise<string> {
    const id = `cohort-${++made}`;
    const facts = { title: 'Autumn', timeZone: 'UTC', madeAt: now, archivedAt: null, code: null };
    await store.addCohort({ id, ...facts }, instructor);
    return id;
  }

  const run = (of: Draft, facts: Partial<BenchRun> = {}): BenchRun => ({
    ...{ id: `run-${++made}`, draft: of.id, account: of.author, state: 'running', done: 0, of: 9 },
    ...{ startedAt: now, heardAt: now, message: null, report: null, ...facts },
  });

  test('a draft is kept as it is, whatever it holds, and listed without its text', async () => {
    const own = await draft({ text: 'tïtle: [“\t\n…\u{1F600}', title: null });
    expect(await store.findDraft(own.id)).toEqual(own);
    const { text, ...rest } = own;
    expect(text).not.toBe('');
    expect(await store.listDrafts(own.author)).toEqual([rest]);
    await store.removeDraft(own.id);
    expect(await store.findDraft(own.id)).toBeNull();
  });

  test('of two who write on one revision the second changes nothing', async () => {
    const own = await draft();
    const write = (text: string) =>
      store.writeDraft(own.id, 1, { text, title: text, changedAt: now });
    expect((await Promise.all([write('one'), write('two')])).toSorted()).toEqual([false, true]);
    expect((await store.findDraft(own.id))?.revision).toBe(2);
    expect(await write('three')).toBe(false);
    expect(await store.writeDraft('none', 1, { text: '', title: null, changedAt: now })).toBe(
      false,
    );
  });

  test('versions are numbered, and their texts stay when the draft changes or goes', async () => {
    const own = await draft();
    const before = await store.catalogueRevision();
    expect(await store.publish(version(own), school, 1)).toBe(1);
    await store.writeDraft(own.id, 1, { text: 'two', title: null, changedAt: now });
    expect(await store.publish(version({ ...own, text: 'two' }), school, 1)).toBeNull();
    expect(await store.publish(version({ ...own, text: 'two' }), school, 2)).toBe(2);
    expect(await store.catalogueRevision()).toBe(before + 2);
    expect((await store.findDraft(own.id))?.publishedRevision).toBe(2);
    await store.removeDraft(own.id);
    expect(await store.publishedText(own.id, 1)).toBe(own.text);
    expect(await store.publishedText(own.id, 2)).toBe('two');
    expect(await store.publishedText(own.id, 3)).toBeNull();
    const [publication] = await store.listPublications([own.id]);
    expect(publication).toMatchObject({ author: own.author, school: true, withdrawnAt: null });
    expect(publication?.versions.map(({ number, head: of }) => [number, of])).toEqual([
      [1, head],
      [2, head],
    ]);
    expect(await store.publish(version(own), school, 2)).toBeNull();
  });

  test('what somebody else has published under the draft’s id stays theirs', async () => {
    const maya = await draft();
    await store.publish(version(maya), school, 1);
    await store.removeDraft(maya.id);
    const eve = await draft({ id: maya.id, text: 'Eve’s' });
    expect(await store.publish(version(eve), school, 1)).toBe('not-theirs');
    expect(await store.publishedText(maya.id, 2)).toBeNull();
    expect(await store.listPublications([maya.id])).toMatchObject([{ author: maya.author }]);
  });

  test('of two who publish at once each gets a number of its own', async () => {
    const own = await draft();
    const both = [1, 2].map(() => store.publish(version(own), school, 1));
    expect((await Promise.all(both)).toSorted()).toEqual([1, 2]);
  });

  test('it is shared with cohorts, shared otherwise, withdrawn, and published again', async () => {
    const own = await draft();
    const cohorts = [await cohort(own.author), await cohort(own.author)].toSorted();
    await store.publish(version(own), { school: false, cohorts }, 1);
    const found = async () => (await store.listPublications([own.id]))[0];
    expect(await found()).toMatchObject({ school: false, cohorts });
    const before = await store.catalogueRevision();
    await store.changePublication(own.id, { withdrawnAt: now });
    await store.changePublication(own.id, { sharing: school });
    expect(await found()).toMatchObject({ school: true, cohorts: [], withdrawnAt: now });
    expect(await store.catalogueRevision()).toBe(before + 2);
    await store.publish(version(own), { school: false, cohorts: cohorts.slice(1) }, 1);
    expect(await found()).toMatchObject({ cohorts: cohorts.slice(1), withdrawnAt: null });
    expect((await store.listPublications()).map(({ scenario }) => scenario)).toContain(own.id);
    expect(await store.listPublications([])).toEqual([]);
  });

  test('one run of a person goes on at a time, and a lost one stands in nobody’s way', async () => {
    const own = await draft();
    const other = await draft({ author: own.author });
    const first = run(own);
    expect(await store.beginRun(first, now)).toBe(true);
    expect(await store.beginRun(run(other), now)).toBe(false);
    expect(await store.changeRun(first.id, { done: 3, heardAt: now + 5 })).toBe(true);
    expect(await store.findRun(own.id)).toEqual({ ...first, done: 3, heardAt: now + 5 });
    expect(await store.changeRun(first.id, { state: 'done', report: { lines: 3 } })).toBe(true);
    expect(await store.changeRun(first.id, { state: 'cancelled' })).toBe(false);
    expect(await store.findRun(own.id)).toMatchObject({ state: 'done', report: { lines: 3 } });
    expect(await store.beginRun(run(other), now)).toBe(true);
    expect(await store.beginRun(run(own), now + 1)).toBe(true);
    await store.removeDraft(own.id);
    expect(await store.findRun(own.id)).toBeNull();
    expect(await store.beginRun(run(own), now + 9)).toBe(false);
  });

  test('an exam is kept to the version of whoever asks first', async () => {
    const maya = await addSampleAccount(store);
    const assignment = {
      ...{ id: `assignment-${++made}`, cohort: await cohort(maya), kind: 'scenario' as const },
      ...{ scenario: 'echo', instructions: '', mode: 'exam' as const, opensAt: now, dueAt: null },
      ...{ attempts: 1, seed: 1, madeAt: now, withdrawnAt: null, version: null },
    };
    await store.addAssignment(assignment);
    const both = ['1.aa', '2.bb'].map((one) => store.keepVersion(assignment.id, one));
    const [one, two] = await Promise.all(both);
    expect(one).toBe(two);
    expect((await store.findAssignment(assignment.id))?.version).toBe(one);
  });
});
