import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LocalAccuracyView } from '../../server/api/contract/local-accuracy.ts';
import { readJudgedTurn } from '../../server/cli/read-judged-turn.ts';
import { readLines } from '../../server/cli/read-lines.ts';
import type { OpenHouse } from './open-house.ts';
import { beginReviewing, openReviewingHouse, type Reviewing } from './reviewing.ts';
import { selfRater } from './self-rating.ts';

const agree = { turn: 1, behaviour: 'open-question', start: 0, end: 4, verdict: 'agree' };

describe('what released reviews tell of the engine', () => {
  let house: OpenHouse;
  let r: Reviewing;

  beforeAll(async () => {
    house = await openReviewingHouse();
    return house.close;
  });
  beforeEach(async () => {
    r = await beginReviewing(house);
    await r.review('/verdicts', agree);
    await r.review('/verdicts', {
      ...agree,
      turn: 3,
      verdict: 'overrule',
      reason: 'said-elsewhere',
    });
    await r.review('/verdicts', { ...agree, behaviour: 'deepens', verdict: 'missed' });
  });

  const accuracy = async (by = r.maya) =>
    (await by.ask<LocalAccuracyView>('GET', `${r.at}/accuracy`)).body;
  const exported = (by = r.maya) => {
    const headers = { cookie: by.cookie ?? '' };
    return house.app.inject({ url: `${r.at}/labelled-turns.jsonl`, headers });
  };

  test('decisions count from the release on, and a decided dispute moves them', async () => {
    expect(await accuracy()).toMatchObject({ reviews: 0, decided: 0, share: null, behaviours: [] });
    await r.review('/release', {});
    const both = { agreed: 1, decided: 2, missed: 1, split: 0 };
    expect(await accuracy()).toMatchObject({
      ...{ reviews: 1, ...both, share: { value: 0.5 } },
      behaviours: [
        { behaviour: 'deepens', title: 'Title of deepens', missed: 1, share: null },
        { behaviour: 'open-question', agreed: 1, decided: 2 },
      ],
    });
    house.clock.now += 1000;
    const about = { turn: 1, behaviour: 'open-question', reason: 'wrong-behaviour' };
    const { turns } = (await r.own('/disputes', about)).body;
    const id = turns[0]?.findings.flatMap(({ disputes }) => disputes)[0]?.id;
    await r.review(`/disputes/${id}/decision`, { decision: 'upheld' });
    expect(await accuracy()).toMatchObject({ agreed: 0, decided: 2 });
  });

  test('of who has left nothing is told, until they are back', async () => {
    await r.review('/release', {});
    await r.tom.ask('POST', `${r.at}/leave`, {});
    expect((await r.review()).status).toBe(404);
    expect([(await exported()).body, (await accuracy()).reviews]).toEqual(['', 0]);
    await house.store.putMember(r.cohort, r.tom.id, 'trainee', house.clock.now);
    expect((await exported()).body).toContain('What would help you?');
    expect((await accuracy()).reviews).toBe(1);
  });

  test('who was a trainee learns nothing of their own session while they rate themselves in it', async () => {
    await r.review('/release', {});
    const rater = selfRater(house, r.tom);
    await rater.begin(r.session);
    await house.store.putMember(r.cohort, r.tom.id, 'instructor', house.clock.now);
    expect([(await exported(r.tom)).body, (await accuracy(r.tom)).reviews]).toEqual(['', 0]);
    expect((await accuracy()).reviews).toBe(1);
    await rater.ask('POST', r.session, '/give-up', {});
    expect((await rater.read(r.session)).blind).toBe(true);
    expect((await exported(r.tom)).body).toContain('What would help you?');
    expect((await rater.read(r.session)).blind).toBe(false);
  });

  test('they are downloaded as lines that `evaluate` reads, without a name in them', async () => {
    expect((await exported()).body).toBe('');
    await r.review('/release', {});
    const { body, rawPayload, headers } = await exported();
    expect(headers['content-type']).toBe('application/x-ndjson; charset=utf-8');
    expect(headers['content-disposition']).toBe('attachment; filename="labelled-turns.jsonl"');
    const turns = [];
    for await (const { number, text } of readLines(chunks(rawPayload), 'labelled-turns.jsonl'))
      turns.push(readJudgedTurn(text, `labelled-turns.jsonl:${number}`));
    expect(turns).toMatchObject([
      { labels: ['deepens', 'open-question'], turn: { coach: 'What would help you?' } },
      { labels: [], disputed: [], turn: { coach: 'What else?' } },
    ]);
    for (const name of ['Tom', 'Brown', 'Maya', '@', r.tom.id]) expect(body).not.toContain(name);
  });
});

async function* chunks(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
