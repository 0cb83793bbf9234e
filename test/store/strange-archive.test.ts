import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ArchiveRow } from '../../server/store/own-data-store.ts';
import type { Store } from '../../server/store/store.ts';
import { archived } from './archived.ts';
import { emptyStore, engines } from './empty-store.ts';
import { addEverything, addPerson } from './whole-person.ts';
import { addPractice } from './whole-practice.ts';

const now = 1_795_000_000_000;
const madeBy = (account: string) => (old: string) =>
  createHash('sha256').update(`${account} ${old}`).digest('base64url').slice(0, 22);

describe.each(engines)('an archive that points at others’ things over %s', (engine) => {
  let store: Store;

  beforeAll(async () => {
    const base = await emptyStore(engine);
    store = base.store;
    return base.remove;
  });

  const rowsOf = (all: Record<string, ArchiveRow[]>, table: string) => all[table] ?? [];

  test('a session joins no alliance of somebody else, also where its own is known by another id', async () => {
    const [tom, eve] = [await addPerson(store), await addPerson(store)];
    const { alliance, first } = await addEverything(store, tom.id);
    const all = await archived(store, tom.id);
    await store.takeIn(eve.id, { alliance: rowsOf(all, 'alliance') }, madeBy(eve.id));
    const sessions = rowsOf(all, 'session').map((row) => ({
      ...row,
      id: `again-${row['id'] as string}`,
    }));
    const came = await store.takeIn(
      eve.id,
      { alliance: rowsOf(all, 'alliance'), session: sessions },
      madeBy(eve.id),
    );
    expect(came).toMatchObject({ added: { session: 2 }, known: 1 });
    expect(await store.sessionsOfAlliance(alliance)).toHaveLength(1);
    expect(await store.sessionsOfAlliance(madeBy(eve.id)(alliance))).toHaveLength(1);
    const take = (await store.listSessions(eve.id)).find(({ takenFrom }) => takenFrom !== null);
    // What neither came along nor is hers is no part of it.
    expect(take?.takenFrom).toMatchObject({ session: null, first: madeBy(eve.id)(first.id) });
  });

  test('a session whose alliance did not come along stands alone', async () => {
    const [tom, eve] = [await addPerson(store), await addPerson(store)];
    const { alliance } = await addEverything(store, tom.id);
    const all = await archived(store, tom.id);
    await store.takeIn(eve.id, { session: rowsOf(all, 'session') }, madeBy(eve.id));
    expect((await store.listSessions(eve.id)).map((one) => one.alliance)).toEqual([null, null]);
    expect(await store.sessionsOfAlliance(alliance)).toHaveLength(1);
  });

  test('evidence of a session that is not theirs is left out, and that is told', async () => {
    const [tom, eve] = [await addPerson(store), await addPerson(store)];
    const { first } = await addEverything(store, tom.id);
    const { file } = await addPractice(store, tom.id, first);
    const all = await archived(store, tom.id);
    const files = { evidence_file: rowsOf(all, 'evidence_file') };
    const pieces = { evidence_piece: rowsOf(all, 'evidence_piece') };
    const chosen = { evidence_session: rowsOf(all, 'evidence_session') };
    const came = await store.takeIn(eve.id, { ...files, ...chosen, ...pieces }, madeBy(eve.id));
    expect(came.leftOut).toBe(rowsOf(all, 'evidence_piece').length);
    const own = await store.findEvidence(madeBy(eve.id)(file), eve.id);
    expect(own).toMatchObject({ pieces: [], sessions: [] });
  });

  test('a draft takes the id of no client that somebody published, and of none that ships', async () => {
    const [maya, eve] = [
      await addPerson(store, 'instructor'),
      await addPerson(store, 'instructor'),
    ];
    const draft = {
      title: 'T',
      text: 'Text',
      revision: 1,
      changedAt: now,
      publishedRevision: null,
    };
    await store.addDraft({ ...draft, id: 'hers', author: maya.id });
    const head = {
      ...{ title: 'T', summary: 'S', level: 1, practises: [] },
      ...{ client: { name: 'Ada', about: 'a' }, turns: { least: 6, most: 12 } },
    };
    const version = { scenario: 'hers', hash: 'ab', head, text: 'Text', publishedAt: now };
    await store.publish({ ...version, by: maya.id }, { school: true, cohorts: [] }, 1);
    await store.removeDraft('hers');
    const row = { title: 'T', text: 'Eve', revision: 1, changed_at: now, published_revision: null };
    const rows = { draft: ['hers', 'shipped', 'free'].map((id) => ({ ...row, id })) };
    const isShipped = (id: string) => id === 'shipped';
    const take = (by: string) => store.takeIn(by, rows, madeBy(by), isShipped);
    await take(eve.id);
    expect(await take(eve.id)).toMatchObject({ added: {}, known: 3 });
    const ids = (await store.listDrafts(eve.id)).map(({ id }) => id);
    const made = madeBy(eve.id);
    expect(ids.toSorted()).toEqual(['free', made('hers'), made('shipped')].toSorted());
    // Her own client comes back under its own id.
    await take(maya.id);
    expect((await store.listDrafts(maya.id)).map(({ id }) => id)).toContain('hers');
  });

  test('many rows of many sizes come in whole', async () => {
    const eve = await addPerson(store);
    const round = { id: 'many', begun_at: now, items: ['a/b'] };
    const answer = { item: 'a/b', at: now, named: [], gold: [], engine: [] };
    const answers = Array.from({ length: 151 }, (_, place) => ({
      ...answer,
      round_id: 'many',
      place,
    }));
    const rows = { drill_round: [round], drill_answer: answers };
    expect((await store.takeIn(eve.id, rows, madeBy(eve.id))).added).toEqual({
      ...{ drill_round: 1, drill_answer: 151 },
    });
  });
});
