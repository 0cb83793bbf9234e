import { beforeAll, describe, expect, test } from 'vitest';
import type { ArchiveRows } from '../../server/store/own-data-store.ts';
import type { Store } from '../../server/store/store.ts';
import { archived } from './archived.ts';
import { emptyStore, engines } from './empty-store.ts';
import { sampleSession } from './samples.ts';
import { addEverything, addPerson } from './whole-person.ts';

const now = 1_795_000_000_000;
let made = 0;

describe.each(engines)('what an archive tells over %s', (engine) => {
  let store: Store;

  beforeAll(async () => {
    const base = await emptyStore(engine);
    store = base.store;
    return base.remove;
  });

  test('what others said before, and took back, is not in it, as on the pages', async () => {
    const [tom, maya] = [await addPerson(store), await addPerson(store, 'instructor')];
    const { first } = await addEverything(store, tom.id);
    await store.beginReview(first.id, maya.id, now);
    const comment = { id: `comment-${++made}`, by: maya.id, at: now, words: 'Well heard.' };
    const rest = { formerly: ['Badly heard.'], replyTo: null, takenBackAt: null, turn: 1 };
    await store.addComment(first.id, { ...comment, ...rest });
    const verdict = { turn: 1, behaviour: 'open-question', start: 0, end: 4, by: maya.id };
    for (const note of ['Hasty words', 'Second thoughts'])
      await store.addVerdict(first.id, {
        ...{ ...verdict, id: `verdict-${++made}`, verdict: 'overrule', reason: null, note },
        ...{ at: now, replacedAt: null },
      });
    await store.releaseReview(first.id, maya.id, now);
    const read = JSON.stringify(await archived(store, tom.id));
    expect(read).toContain('Well heard.');
    expect(read).toContain('Second thoughts');
    expect(read).not.toContain('Badly heard.');
    expect(read).not.toContain('Hasty words');
    const own = JSON.stringify(await archived(store, maya.id));
    expect(own).toContain('Badly heard.');
    expect(own).toContain('Hasty words');
  });

  test('the next session of an alliance tells nothing of one whose results wait', async () => {
    const tom = await addPerson(store);
    const { first, alliance } = await addEverything(store, tom.id);
    const client = first.exchanges[0]?.client ?? null;
    const place = { id: alliance, order: 1 };
    const next = sampleSession(tom.id, {
      ...{ alliance: place, cameIn: client, exchanges: first.exchanges, startedAt: now + 2000 },
    });
    await store.addSession(next);
    const told = await archived(store, tom.id);
    const untold = await archived(store, tom.id, [first.id]);
    const of = (all: ArchiveRows) =>
      all['session']?.find(({ id }) => id === next.id)?.['came_in'] ?? null;
    const states = (all: ArchiveRows) =>
      (all['exchange'] ?? [])
        .filter((row) => row['session_id'] === next.id)
        .map((row) => row['client']);
    expect([of(told), states(told)]).toEqual([client, [client, client]]);
    expect([of(untold), states(untold)]).toEqual([null, [null, null]]);
  });
});
