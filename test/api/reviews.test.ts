import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Matrix, OwnAssignment } from '../../server/api/contract/assignment.ts';
import type { Problem } from '../../server/api/contract/problem.ts';
import type { ReviewQueue } from '../../server/api/contract/review-queue.ts';
import type { ReviewView } from '../../server/api/contract/review.ts';
import type { OwnSession } from '../../server/api/contract/session.ts';
import type { OpenHouse } from './open-house.ts';
import { signUp } from './people.ts';
import { beginReviewing, openReviewingHouse, type Reviewing } from './reviewing.ts';

const agree = { turn: 1, behaviour: 'open-question', start: 0, end: 4, verdict: 'agree' };
const overrule = { ...agree, verdict: 'overrule', reason: 'wrong-behaviour', note: ' It leads. ' };
const missed = { turn: 3, behaviour: 'deepens', start: 5, end: 9, verdict: 'missed' };
const objection = { turn: 1, behaviour: 'open-question', reason: 'other', note: 'Why?' };

describe('reviews', () => {
  let house: OpenHouse;
  let r: Reviewing;

  beforeAll(async () => {
    house = await openReviewingHouse();
    return house.close;
  });
  beforeEach(async () => {
    r = await beginReviewing(house);
  });

  const whole = async () => (await r.maya.ask<ReviewQueue>('GET', `${r.at}/reviews`)).body;
  const queue = async () => (await whole()).waiting;
  const finding = ({ turns }: ReviewView, index: number, behaviour = 'open-question') =>
    turns.find((turn) => turn.index === index)?.findings.find((f) => f.behaviour === behaviour);
  const colleague = async () => {
    const ana = await signUp(house, 'Ana', 'instructor');
    await house.store.putMember(r.cohort, ana.id, 'instructor', house.clock.now);
    return ana;
  };

  test('the session waits with the engine’s findings, which nobody has judged', async () => {
    expect(await queue()).toMatchObject([
      { session: r.session, trainee: { name: 'Tom Brown' }, begun: false, openDisputes: 0 },
    ]);
    const { body } = await r.review();
    expect(body.releasedAt).toBeNull();
    expect(body.turns.map(({ index }) => index)).toEqual([1, 3]);
    expect(finding(body, 1)).toMatchObject({ engine: true, quote: 'What', judgement: 'undecided' });
    expect(body.reasons.map(({ id }) => id)).toContain('said-elsewhere');
  });

  test('verdicts stand beside the engine’s, each person’s own, and the earlier ones are kept', async () => {
    await r.review('/verdicts', agree);
    const { body } = await r.review('/verdicts', overrule);
    expect(finding(body, 1)).toMatchObject({
      judgement: 'overruled',
      verdicts: [{ verdict: 'overrule', note: 'It leads.', by: { name: 'Maya', own: true } }],
      earlier: [{ verdict: 'agree' }],
    });
    const ana = await colleague();
    const both = (await r.review('/verdicts', agree, ana)).body;
    expect(finding(both, 1)).toMatchObject({ engine: true, judgement: 'split' });
    const id = finding(both, 1)?.verdicts[0]?.id ?? '';
    const way = `${r.at}/sessions/${r.session}/review/verdicts/${id}`;
    expect((await ana.ask('DELETE', way)).status).toBe(404);
    const back = (await r.maya.ask<ReviewView>('DELETE', way)).body;
    expect(finding(back, 1)).toMatchObject({ judgement: 'agreed', earlier: [{}, {}] });
  });

  test('what the engine missed is added by marking words, and another may overrule it', async () => {
    const { body } = await r.review('/verdicts', missed);
    expect(finding(body, 3, 'deepens')).toMatchObject({
      ...{ engine: false, quote: 'else', judgement: 'missed', title: 'Title of deepens' },
    });
    const against = { ...missed, verdict: 'overrule', reason: 'wrong-behaviour' };
    const split = await r.review('/verdicts', against, await colleague());
    expect(finding(split.body, 3, 'deepens')?.judgement).toBe('split');
  });

  test.each([
    ['a turn that is not there', { ...agree, turn: 2 }, 404, 'There is no such turn.'],
    ['other words', { ...agree, end: 3 }, 404, 'There is no such finding.'],
    ['nothing heard', { ...agree, behaviour: 'deepens' }, 404, 'There is no such finding.'],
    ['what was heard', { ...agree, verdict: 'missed' }, 409, /did hear this/],
    ['no behaviour', { ...missed, behaviour: 'x' }, 404, 'There is no such behaviour.'],
    ['no words', { ...missed, start: 4, end: 5 }, 400, /Mark the words/],
    ['words beyond the turn', { ...missed, end: 99 }, 400, /Mark the words/],
    ['no reason', { ...overrule, reason: null }, 400, /choose a reason/],
    ['a strange reason', { ...overrule, reason: 'x' }, 400, /"x" is no reason/],
    ['no note', { ...overrule, reason: 'other', note: ' ' }, 400, /Write one/],
  ])('a verdict on %s is refused', async (_, body, status, message) => {
    const told = await r.review('/verdicts', body);
    expect(told.status).toBe(status);
    expect(told.body.message).toMatch(message);
  });

  test('comments stand beside any line, in threads; each person changes their own', async () => {
    await r.review('/comments', { turn: 0, words: ' Look. ' });
    const first = (await r.review()).body.turns[0]?.comments[0];
    expect(first).toMatchObject({ words: 'Look.', replyTo: null, reworded: false });
    const ana = await colleague();
    const answer = { turn: 0, words: 'I do.', replyTo: first?.id };
    expect((await r.review('/comments', { ...answer, turn: 1 }, ana)).status).toBe(404);
    expect((await r.review('/comments', answer, ana)).body.turns[0]?.comments).toHaveLength(2);
    const way = `${r.at}/sessions/${r.session}/review/comments/${first?.id}`;
    expect((await ana.ask('PATCH', way, { words: 'Mine' })).status).toBe(404);
    await r.maya.ask('PATCH', way, { words: 'Look again.' });
    await r.maya.ask('PATCH', way, { takenBack: true });
    const seen = async (by = r.maya) =>
      (await r.review('', undefined, by)).body.turns[0]?.comments[0];
    expect(await seen()).toMatchObject({ words: 'Look again.', reworded: true, takenBack: true });
    expect(await seen(ana)).toMatchObject({ words: '', takenBack: true });
    expect((await r.review('/comments', { turn: 5, words: 'Hm' })).status).toBe(404);
    expect((await r.review('/comments', { turn: 4, words: '\n' })).status).toBe(400);
  });

  test('the trainee reads nothing before the release, and all but earlier verdicts after it', async () => {
    await r.review('/verdicts', agree);
    await r.review('/verdicts', overrule);
    await r.review('/comments', { turn: 1, words: 'Slower.' });
    expect((await r.own()).body).toMatchObject({ releasedAt: null, turns: [] });
    const early = await r.own('/disputes', objection);
    expect([early.status, early.body.code]).toEqual([409, 'not-released']);
    expect((await r.own('/comments', { replyTo: 'x', words: 'Hm' })).status).toBe(409);
    const released = (await r.review('/release', {})).body.releasedAt;
    house.clock.now += 5000;
    expect((await r.review('/release', {})).body.releasedAt).toBe(released);
    const { body } = await r.own();
    expect(finding(body, 1)).toMatchObject({ judgement: 'overruled', earlier: [] });
    expect(await whole()).toMatchObject({
      waiting: [],
      released: [{ session: r.session, releasedAt: released, replies: 0 }],
    });
    const { cells } = (await r.maya.ask<Matrix>('GET', `${r.at}/matrix`)).body;
    expect(cells).toMatchObject([{ standing: 'reviewed', attempts: [{ reviewed: true }] }]);
    const mine = (await r.tom.ask<OwnAssignment[]>('GET', '/api/assignments')).body;
    expect(mine).toMatchObject([{ standing: 'reviewed' }]);
    const replyTo = body.turns[0]?.comments[0]?.id ?? '';
    const told = (await r.own('/comments', { replyTo, words: 'I will.' })).body.turns[0]?.comments;
    expect(told?.[1]).toMatchObject({ replyTo, by: { name: 'Tom Brown', role: 'trainee' } });
    const way = `/api/sessions/${r.session}/review/comments`;
    expect((await r.tom.ask('PATCH', `${way}/${replyTo}`, { words: 'Mine' })).status).toBe(404);
    const back = { takenBack: true };
    expect((await r.tom.ask('PATCH', `${way}/${told?.[1]?.id}`, back)).status).toBe(200);
  });

  test('a finding is disputed once at a time, waits first of all, and is decided once', async () => {
    const other = await r.attempt();
    await r.review('/release', {});
    expect((await r.own('/disputes', { ...objection, turn: 5 })).status).toBe(404);
    expect((await r.own('/disputes', { ...objection, note: '' })).body.code).toBe('no-note');
    const raised = await r.own('/disputes', objection);
    const { id } = finding(raised.body, 1)?.disputes[0] ?? { id: '' };
    expect((await r.own('/disputes', objection)).body.code).toBe('disputed');
    expect(await queue()).toMatchObject([
      { session: r.session, openDisputes: 1 },
      { session: other, openDisputes: 0 },
    ]);
    const decide = (body: object, dispute = id) => r.review(`/disputes/${dispute}/decision`, body);
    expect((await decide({ decision: 'upheld' }, 'none')).status).toBe(404);
    expect((await decide({ decision: 'upheld', note: 'You are right.' })).status).toBe(200);
    expect((await decide({ decision: 'dismissed' })).body.code).toBe('decided');
    expect(finding((await r.own()).body, 1)).toMatchObject({
      judgement: 'overruled',
      disputes: [
        { decision: { decision: 'upheld', note: 'You are right.', by: { name: 'Maya' } } },
      ],
    });
    expect((await queue()).map(({ session }) => session)).toEqual([other]);
  });

  test('a trainee withdraws a dispute that nobody has decided, and may raise it anew', async () => {
    await r.review('/release', {});
    const { id } = finding((await r.own('/disputes', objection)).body, 1)?.disputes[0] ?? {
      id: '',
    };
    const way = `/api/sessions/${r.session}/review/disputes`;
    expect((await r.tom.ask('DELETE', `${way}/none`)).status).toBe(404);
    const { body } = await r.tom.ask<ReviewView>('DELETE', `${way}/${id}`);
    expect(finding(body, 1)?.disputes).toMatchObject([{ decision: null }]);
    expect(finding(body, 1)?.disputes[0]?.withdrawnAt).not.toBeNull();
    expect(await queue()).toEqual([]);
    const decide = (dispute: string) =>
      r.review(`/disputes/${dispute}/decision`, { decision: 'dismissed' });
    expect((await decide(id)).body.code).toBe('decided');
    const again = finding((await r.own('/disputes', objection)).body, 1)?.disputes[1]?.id ?? '';
    expect((await decide(again)).status).toBe(200);
    const late = await r.tom.ask<Problem>('DELETE', `${way}/${again}`);
    expect([late.status, late.body.code]).toEqual([409, 'decided']);
  });

  test('what is released stays in sight, with what the trainee wrote and nobody has answered', async () => {
    await r.review('/comments', { turn: 1, words: 'Slower.' });
    await r.review('/release', {});
    const replyTo = (await r.own()).body.turns[0]?.comments[0]?.id ?? '';
    await r.own('/comments', { replyTo, words: 'Why?' });
    expect((await whole()).released).toMatchObject([{ replies: 1 }]);
    house.clock.now += 1000;
    await r.review('/comments', { turn: 1, words: 'For the pause.', replyTo });
    expect((await whole()).released).toMatchObject([{ replies: 0 }]);
  });

  test('a trainee’s list of sessions tells which are reviewed, and when something was said last', async () => {
    const news = async () =>
      (await r.tom.ask<OwnSession[]>('GET', '/api/sessions')).body[0]?.review;
    await r.review('/comments', { turn: 1, words: 'Slower.' });
    expect(await news()).toBeNull();
    const { releasedAt } = (await r.review('/release', {})).body;
    expect(await news()).toEqual({ releasedAt, newestAt: releasedAt });
    house.clock.now += 5000;
    const replyTo = (await r.own()).body.turns[0]?.comments[0]?.id ?? '';
    await r.own('/comments', { replyTo, words: 'Why?' });
    expect((await news())?.newestAt).toBe(releasedAt);
    await r.review('/comments', { turn: 1, words: 'For the pause.', replyTo });
    expect((await news())?.newestAt).toBe(new Date(house.clock.now).toISOString());
  });

  test('a review says why nothing can be added to it', async () => {
    expect((await r.review()).body.closed).toBeNull();
    expect((await r.own()).body.closed).toMatch(/Nothing is released/);
    await r.review('/release', {});
    expect((await r.own()).body.closed).toBeNull();
    await r.maya.ask('PATCH', r.at, { archived: true });
    expect((await r.review()).body.closed).toMatch(/archived/);
    expect((await r.own()).body.closed).toMatch(/archived/);
  });
});
