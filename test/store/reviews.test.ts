import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Comment, Dispute, Verdict } from '../../server/practice/review/review.ts';
import type { Store } from '../../server/store/store.ts';
import { emptyStore, engines } from './empty-store.ts';
import { addSampleAccount, addSampleCohort, sampleSession } from './samples.ts';

const now = 1_795_000_000_000;
let made = 0;

describe.each(engines)('reviews in the store over %s', (engine) => {
  let store: Store;
  let cohort: string;
  let maya: string;
  let ana: string;
  let tom: string;
  let session: string;

  beforeAll(async () => {
    const base = await emptyStore(engine);
    store = base.store;
    return base.remove;
  });
  beforeEach(async () => {
    maya = await addSampleAccount(store);
    ana = await addSampleAccount(store);
    tom = await addSampleAccount(store);
    cohort = await addSampleCohort(store, maya);
    session = await attempt();
    await store.beginReview(session, maya, now);
  });

  async function attempt(): Promise<string> {
    const id = `assignment-${++made}`;
    const work = { kind: 'scenario', scenario: 'echo', instructions: '' } as const;
    const facts = { ...work, mode: 'practice', seed: 1 } as const;
    const dates = {
      opensAt: now,
      dueAt: null,
      attempts: null,
      madeAt: now,
      withdrawnAt: null,
      version: null,
    };
    await store.addAssignment({ id, cohort, ...facts, ...dates });
    const fresh = sampleSession(tom, { startedAt: now + made });
    const begun = { id: `attempt-${made}`, assignment: id, account: tom, begunAt: now };
    await store.beginAttempt(begun, fresh, null);
    return fresh.id;
  }

  const comment = (facts: Partial<Comment> = {}): Comment => ({
    ...{ id: `comment-${++made}`, turn: 1, by: maya, words: 'Naïve 🌱 “Hm”?', formerly: [] },
    ...{ at: now + made, replyTo: null, takenBackAt: null, ...facts },
  });
  const verdict = (facts: Partial<Verdict> = {}): Verdict => ({
    ...{ id: `verdict-${++made}`, turn: 1, behaviour: 'open-question', start: 0, end: 4 },
    ...{ verdict: 'agree', reason: null, note: '', by: maya, at: now + made, replacedAt: null },
    ...facts,
  });
  const dispute = (facts: Partial<Dispute> = {}): Dispute => ({
    ...{ id: `dispute-${++made}`, turn: 1, behaviour: 'open-question', start: 0, end: 4 },
    ...{ reason: 'other', note: 'Why?', by: tom, at: now + made, withdrawnAt: null },
    ...{ decision: null, ...facts },
  });
  const review = () => store.findReview(session);

  test('a review is begun once, and only of what is there', async () => {
    expect(await store.beginReview(session, ana, now + 5)).toBe(true);
    const said = { comments: [], verdicts: [], disputes: [] };
    expect(await review()).toEqual({ session, begunAt: now, releasedAt: null, ...said });
    expect(await store.beginReview('none', ana, now)).toBe(false);
    expect(await store.findReview('none')).toBeNull();
    expect(await store.addComment('none', comment())).toBe(false);
    expect(await store.addVerdict('none', verdict())).toBe(false);
  });

  test('it is released once', async () => {
    expect(await store.releasedReviews(cohort)).toEqual([]);
    expect(await store.releaseReview(session, maya, now + 1)).toBe(true);
    expect(await store.releaseReview(session, ana, now + 2)).toBe(false);
    expect((await review())?.releasedAt).toBe(now + 1);
    const other = await attempt();
    await store.beginReview(other, maya, now);
    // Of who is not in the cohort any more nothing is told.
    expect(await store.releasedReviews(cohort)).toEqual([]);
    await store.putMember(cohort, tom, 'trainee', now);
    const [only, ...more] = await store.releasedReviews(cohort);
    expect([only?.session.id, only?.review, more]).toEqual([session, await review(), []]);
    const attempts = await store.listAttempts(cohort);
    expect(attempts.map((one) => one.session?.review)).toEqual([
      { releasedAt: now + 1 },
      { releasedAt: null },
    ]);
  });

  test('comments are kept in their order, and changed only as they read', async () => {
    const first = comment();
    const reply = comment({ by: tom, replyTo: first.id, turn: 1 });
    await store.addComment(session, first);
    await store.addComment(session, reply);
    const now1 = { words: 'Yes.', formerly: [first.words], takenBackAt: null };
    expect(await store.changeComment(session, first, now1)).toBe(true);
    expect(await store.changeComment(session, first, now1)).toBe(false);
    const changed = { ...first, ...now1 };
    expect((await review())?.comments).toEqual([changed, reply]);
    const back = { ...changed, takenBackAt: now };
    expect(await store.changeComment(session, changed, back)).toBe(true);
    expect(await store.changeComment(session, changed, back)).toBe(false);
    expect((await review())?.comments[0]).toEqual(back);
  });

  test('a verdict replaces only its author’s own on that finding, which is kept', async () => {
    const [first, second] = [verdict(), verdict({ verdict: 'overrule', reason: 'other' })];
    const others = [verdict({ by: ana }), verdict({ turn: 3 }), verdict({ behaviour: 'deepens' })];
    await store.addVerdict(session, first);
    for (const one of others) await store.addVerdict(session, one);
    await store.addVerdict(session, second);
    const kept = (await review())?.verdicts ?? [];
    expect(kept.toSorted((a, b) => a.at - b.at)).toEqual(
      [{ ...first, replacedAt: second.at }, second, ...others].toSorted((a, b) => a.at - b.at),
    );
    expect(await store.takeBackVerdict(session, second.id, ana, now)).toBe(false);
    expect(await store.takeBackVerdict(session, second.id, maya, now)).toBe(true);
    expect(await store.takeBackVerdict(session, second.id, maya, now)).toBe(false);
    expect((await review())?.verdicts).toHaveLength(5);
  });

  test('of two verdicts that one person gives at once one holds', async () => {
    await Promise.all([1, 2, 3].map(() => store.addVerdict(session, verdict())));
    const verdicts = (await review())?.verdicts ?? [];
    expect(verdicts.filter(({ replacedAt }) => replacedAt === null)).toHaveLength(1);
  });

  test('one dispute of a finding is open at a time, and decided once', async () => {
    expect(await store.addDispute(session, dispute())).toBe(false);
    await store.releaseReview(session, maya, now);
    const two = [dispute(), dispute()];
    const kept = await Promise.all(two.map((one) => store.addDispute(session, one)));
    expect(kept.toSorted()).toEqual([false, true]);
    const [open] = (await review())?.disputes ?? [];
    expect(two).toContainEqual(open);
    const decision = { decision: 'upheld', note: 'So it is.', by: maya, at: now + 9 } as const;
    const id = open?.id ?? '';
    expect(await store.decideDispute(session, id, decision)).toBe(true);
    expect(await store.decideDispute(session, id, { ...decision, note: 'No.' })).toBe(false);
    expect(await store.withdrawDispute(session, id, tom, now)).toBe(false);
    expect(await store.addDispute(session, dispute())).toBe(true);
    expect((await review())?.disputes.find((one) => one.id === id)?.decision).toEqual(decision);
  });

  test('an open dispute is withdrawn by whoever raised it, and the finding can be disputed anew', async () => {
    await store.releaseReview(session, maya, now);
    const first = dispute();
    await store.addDispute(session, first);
    expect(await store.withdrawDispute(session, first.id, maya, now + 5)).toBe(false);
    expect(await store.withdrawDispute(session, first.id, tom, now + 5)).toBe(true);
    expect(await store.withdrawDispute(session, first.id, tom, now + 6)).toBe(false);
    const decision = { decision: 'upheld', note: '', by: maya, at: now + 9 } as const;
    expect(await store.decideDispute(session, first.id, decision)).toBe(false);
    const second = dispute();
    expect(await store.addDispute(session, second)).toBe(true);
    expect((await review())?.disputes).toEqual([{ ...first, withdrawnAt: now + 5 }, second]);
  });

  test('reviews are found by their cohort, and released ones by their trainee', async () => {
    await store.addComment(session, comment());
    const begun = await review();
    expect(await store.reviewsOf(cohort)).toEqual([begun]);
    expect(await store.reviewsOf('none')).toEqual([]);
    expect(await store.reviewsReleasedTo(tom)).toEqual([]);
    await store.releaseReview(session, maya, now);
    expect(await store.reviewsReleasedTo(tom)).toEqual([await review()]);
    expect(await store.reviewsReleasedTo(ana)).toEqual([]);
  });

  test('a review goes with its session', async () => {
    const first = comment();
    await store.addComment(session, first);
    await store.addComment(session, comment({ replyTo: first.id }));
    await store.addVerdict(session, verdict());
    await store.releaseReview(session, maya, now);
    await store.addDispute(session, dispute());
    expect(await store.removeSession(session, tom)).toBe(true);
    expect(await review()).toBeNull();
    expect(await store.releasedReviews(cohort)).toEqual([]);
  });

  test('names are told by their accounts', async () => {
    expect(await store.namesOf([])).toEqual(new Map());
    expect(await store.namesOf([maya, 'none'])).toEqual(new Map([[maya, '']]));
  });
});
