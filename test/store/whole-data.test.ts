import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ArchiveRow } from '../../server/store/own-data-store.ts';
import { personalData } from '../../server/store/personal-data.ts';
import type { Store } from '../../server/store/store.ts';
import { archived } from './archived.ts';
import { emptyStore, engines, type EmptyStore } from './empty-store.ts';
import { rawDatabase } from './raw-database.ts';
import { addEverything, addFromElsewhere, addPerson } from './whole-person.ts';
import { addPractice } from './whole-practice.ts';
import { addSchool } from './whole-school.ts';

const now = 1_795_000_000_000;
let made = 0;
const makeId = (old: string) => createHash('sha256').update(`new ${old}`).digest('base64url');
/** What another Coequal takes in. */
const travels = Object.entries(personalData)
  .filter(([, { archive }]) => archive === 'both')
  .map(([table]) => table);

describe.each(engines)('somebody with a row in every table over %s', (engine) => {
  let base: EmptyStore;
  let store: Store;
  let raw: Awaited<ReturnType<typeof rawDatabase>>;

  beforeAll(async () => {
    base = await emptyStore(engine);
    store = base.store;
    raw = await rawDatabase(base.choice);
    return async () => {
      await raw.close();
      await base.remove();
    };
  });

  async function wholeLife() {
    const [tom, maya] = [await addPerson(store), await addPerson(store, 'instructor')];
    await addPerson(store, 'administrator');
    const elsewhere = await addFromElsewhere(store);
    const { first, take, alliance } = await addEverything(store, tom.id);
    const { round, file } = await addPractice(store, tom.id, first);
    const way = { trainee: tom.id, mentor: maya.id, session: first.id, file };
    const school = await addSchool(store, way);
    return { tom, maya, elsewhere, first, take, alliance, round, file, ...school };
  }

  test('no table is without one, so that nothing is left out of what is tried here', async () => {
    await wholeLife();
    const dump = await raw.dump();
    const empty = Object.keys(personalData).filter((table) => !dump.includes(`${table} {`));
    expect(empty).toEqual([]);
  });

  test('takes everything to another Coequal: files, pieces, texts and their order', async () => {
    const { tom, file, first } = await wholeLife();
    const here = await archived(store, tom.id);
    for (const table of travels) expect(here[table]?.length, table).toBeGreaterThan(0);
    const there = await emptyStore(engine);
    const ana = await addPerson(there.store);
    await there.store.takeIn(ana.id, here, makeId);
    const came = await archived(there.store, ana.id);
    for (const table of travels)
      expect(came[table], table).toEqual((here[table] ?? []).map(brought));
    const [old, brand] = [
      await store.findEvidence(file, tom.id),
      await there.store.findEvidence(file, ana.id),
    ];
    expect(brand).toEqual({
      ...{ ...old, account: ana.id, comments: [] },
      pieces: old?.pieces.map((piece) =>
        piece.kind === 'comment' ? { ...piece, comment: null, quoted: 'Seen by a mentor' } : piece,
      ),
    });
    expect(brand?.pieces.map(({ kind }) => kind)).toEqual(['words', 'finding', 'comment']);
    expect(await there.store.findSelfRating(first.id)).toEqual(
      await store.findSelfRating(first.id),
    );
    // And on from there to a third, with what was quoted.
    const third = await emptyStore(engine);
    const eva = await addPerson(third.store);
    await third.store.takeIn(eva.id, came, makeId);
    expect((await third.store.findEvidence(file, eva.id))?.pieces).toEqual(brand?.pieces);
    await there.remove();
    await third.remove();
  });

  test('who learns here is deleted with nothing left behind, nor what was said of their work', async () => {
    const life = await wholeLife();
    expect(await store.deleteAccount(life.tom.id, `nobody-${++made}`, now)).toBeNull();
    const dump = await raw.dump();
    const { tom, first, take, alliance, round, file, attempt, comment } = life;
    for (const gone of [tom.email, first.id, take.id, alliance, round, file, attempt, comment])
      expect(lines(dump, gone)).toEqual([]);
    // The id stands in every word of the sample, too.
    expect(lines(dump, tom.id)).toEqual([]);
    expect(lines(dump, `nobody-${made}`)).toEqual([]);
  });

  test('who signs on elsewhere is deleted with nothing left behind', async () => {
    const { elsewhere } = await wholeLife();
    expect(await store.deleteAccount(elsewhere.id, `nobody-${++made}`, now)).toBeNull();
    const left = lines(await raw.dump(), elsewhere.id).filter(
      // Nobody is known yet in what is on the way.
      (line) => !line.startsWith('sign_on_attempt '),
    );
    expect(left).toEqual([]);
  });

  test('who taught here is deleted; what they said stays without their name', async () => {
    const { maya, cohort, first } = await wholeLife();
    const ola = await addPerson(store, 'instructor');
    await store.putMember(cohort, ola.id, 'instructor', now);
    expect(await store.deleteAccount(maya.id, `nobody-${++made}`, now)).toBeNull();
    const dump = await raw.dump();
    expect(lines(dump, maya.id)).toEqual([]);
    const said = lines(dump, `nobody-${made}`).map((line) => line.split(' ')[0]);
    expect(new Set(said)).toEqual(
      new Set([
        ...['account', 'review', 'review_comment', 'verdict', 'dispute', 'mentor_rating'],
        ...['evidence_comment', 'calibration', 'calibration_rater', 'calibration_rating'],
        ...['publication', 'published_version'],
      ]),
    );
    expect((await store.findReview(first.id))?.comments).toHaveLength(2);
  });
});

/** A row as it stands where it was brought: a comment is quoted, and nothing is published. */
function brought(row: ArchiveRow): ArchiveRow {
  if (row['kind'] === 'comment') return { ...row, comment_id: null, quoted: 'Seen by a mentor' };
  return row;
}

function lines(dump: string, words: string): string[] {
  return dump.split('\n').filter((line) => line.includes(words));
}
