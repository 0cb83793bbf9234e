import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Piece } from '../../server/practice/evidence/evidence-file.ts';
import type { Store } from '../../server/store/store.ts';
import { emptyStore, engines } from './empty-store.ts';
import { addSampleAccount, addSampleCohort, addSampleSession } from './samples.ts';

const now = 1_795_000_000_000;
let made = 0;

describe.each(engines)('evidence files in the store over %s', (engine) => {
  let store: Store;
  let tom: string;
  let cohort: string;
  let one: string;
  let other: string;
  let file: string;

  beforeAll(async () => {
    const base = await emptyStore(engine);
    store = base.store;
    return base.remove;
  });
  beforeEach(async () => {
    tom = await addSampleAccount(store);
    cohort = await addSampleCohort(store);
    await store.putMember(cohort, tom, 'trainee', now);
    one = (await addSampleSession(store, tom)).id;
    other = (await addSampleSession(store, tom)).id;
    file = `file-${(made += 1)}`;
    await store.addEvidence({ ...text, id: file, account: tom, ...begun });
  });
  const begun = { revision: 1, begunAt: now, changedAt: now };
  const text = {
    ...{ title: 'For June', framework: 'fruit', crosswalk: true },
    ...{ strengths: '', development: '', nextStep: '' },
  };
  const piece = (session: string): Piece => ({
    ...{ id: `piece-${(made += 1)}`, session, kind: 'words', turn: 1, start: 0, end: 2 },
    ...{ behaviour: null, number: null, comment: null, quoted: null, words: '' },
  });
  const read = async () => {
    const found = await store.findEvidence(file, tom);
    if (found === null) throw new Error('The file is gone.');
    return found;
  };

  test('keep pieces in their order, and their sessions with them', async () => {
    const [a, b, c] = [piece(one), piece(other), piece(one)];
    expect(await store.addPieces(file, [a, b], now)).toBe(true);
    expect(await store.addPieces(file, [c], now)).toBe(true);
    expect(await store.orderPieces(file, [c.id, a.id, b.id], now)).toBe(true);
    expect(await store.orderPieces(file, [c.id, a.id], now)).toBe(false);
    expect(await store.writePiece(file, a.id, 'Mine.', now)).toBe(true);
    const { pieces, sessions } = await read();
    expect(pieces).toEqual([c, { ...a, words: 'Mine.' }, b]);
    expect(sessions).toEqual([one, other]);
    expect(await store.listEvidence(tom)).toMatchObject([{ id: file, sessions: 2, pieces: 3 }]);
    expect(await store.removePiece(file, a.id, now)).toBe(true);
    expect(await store.removePiece(file, a.id, now)).toBe(false);
  });

  test('keep nothing that a deleted session said, and how much it took along', async () => {
    const [a, b] = [piece(one), piece(other)];
    await store.addPieces(file, [a, b, piece(one)], now);
    const remark = { id: `remark-${made}`, piece: a.id, by: tom, words: 'Look.', at: now };
    const kept = { ...remark, rewordedAt: null, takenBackAt: null };
    expect(await store.addMentorComment(file, kept)).toBe(true);
    await store.removeSession(one, tom);
    expect(await read()).toMatchObject({
      ...{ sessions: [other], gone: [{ pieces: 2 }], pieces: [b], comments: [] },
    });
    expect(await store.addPieces(file, [piece(one)], now)).toBe(false);
    // What is told of a deleted session stays when others are chosen.
    await store.chooseSessions(file, [], now);
    expect(await read()).toMatchObject({ sessions: [], gone: [{ pieces: 2 }], pieces: [] });
  });

  test('are written in turn: an older revision changes nothing', async () => {
    expect(await store.writeEvidence(file, 1, { ...text, strengths: 'I wait.' }, now)).toBe(true);
    expect(await store.writeEvidence(file, 1, text, now)).toBe(false);
    expect(await read()).toMatchObject({ revision: 2, strengths: 'I wait.' });
  });

  test('keep a mentor’s comment as its author last wrote it, until they take it back and drop it', async () => {
    const mentor = await addSampleAccount(store);
    const id = `remark-${(made += 1)}`;
    const remark = { id, piece: null, by: mentor, words: 'Look.', at: now };
    await store.addMentorComment(file, { ...remark, rewordedAt: null, takenBackAt: null });
    expect(await store.rewordMentorComment(file, id, tom, 'Mine.', now + 1)).toBe(false);
    expect(await store.rewordMentorComment(file, id, mentor, 'Look again.', now + 1)).toBe(true);
    expect((await read()).comments).toMatchObject([
      { words: 'Look again.', at: now, rewordedAt: now + 1, takenBackAt: null },
    ]);
    // What stands is taken back first.
    expect(await store.dropMentorComment(file, id, mentor)).toBe(false);
    expect(await store.takeBackMentorComment(file, id, mentor, now + 2)).toBe(true);
    expect(await store.rewordMentorComment(file, id, mentor, 'No.', now + 3)).toBe(false);
    expect(await store.dropMentorComment(file, id, tom)).toBe(false);
    expect(await store.dropMentorComment(file, id, mentor)).toBe(true);
    expect((await read()).comments).toEqual([]);
  });

  test('are shared with one cohort for as long as their owner is in it', async () => {
    await store.shareEvidence(file, { cohort, sharedAt: now });
    expect((await store.findSharedEvidence(file, cohort))?.id).toBe(file);
    expect(await store.listSharedEvidence(cohort)).toMatchObject([{ id: file, account: tom }]);
    await store.endEvidenceShare(file);
    expect(await store.findSharedEvidence(file, cohort)).toBeNull();
    await store.shareEvidence(file, { cohort, sharedAt: now });
    await store.endMembership(cohort, tom, now);
    await store.putMember(cohort, tom, 'trainee', now);
    expect(await store.findSharedEvidence(file, cohort)).toBeNull();
  });

  test('are deleted, and the sessions stay', async () => {
    await store.addPieces(file, [piece(one)], now);
    await store.removeEvidence(file);
    expect(await store.findEvidence(file, tom)).toBeNull();
    expect(await store.findSession(one, tom)).not.toBeNull();
  });
});
