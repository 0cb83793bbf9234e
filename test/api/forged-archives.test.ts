import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Draft } from '../../server/api/contract/draft.ts';
import type { Problem } from '../../server/api/contract/problem.ts';
import { upload } from './archiving.ts';
import { openHouse, type OpenHouse } from './open-house.ts';
import { signUp } from './people.ts';

const at = Date.UTC(2026, 10, 20, 9);
const session = {
  ...{ id: 's1', alliance_id: null, alliance_order: null, taken_from: null, first_take: null },
  ...{ taken_at: null, came_in: null, real_talk: null, scenario_id: 'echo', scenario_version: '1' },
  ...{ rubric_id: 'elsewhere', rubric_version: '9', seed: 1, started_at: at, ended_at: at },
  ...{ ending: 'well', opening: 'Hello.', turns: 1 },
};
const finding = {
  ...{ behaviour: 'forged', kind: 'strength', marker: 'm', start: 0, end: 3, quote: 'Who' },
  ...{ message: 'Forged by hand', instead: [] },
};
const exchange = {
  ...{ session_id: 's1', index: 0, coach: 'Who are you?', reply: 'Me.', at, client: null },
  ...{ moved: [], report: { moves: [], findings: [finding], opportunities: [] } },
};
const note = { session_id: 's1', text: 'Note', revision: 1, changed_at: at };
const draft = { id: 'd1', title: null, revision: 1, changed_at: at, published_revision: null };

function archive(tables: Record<string, readonly object[]>): Uint8Array {
  const files = Object.entries(tables).map(([table, rows]): [string, Uint8Array] => [
    `data/${table}.json`,
    strToU8(`[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`),
  ]);
  const manifest = strToU8(JSON.stringify({ format: 'coequal-archive', version: 2 }));
  return zipSync({ 'data/archive.json': manifest, ...Object.fromEntries(files) });
}

describe('an archive that somebody wrote by hand', () => {
  let house: OpenHouse;

  beforeAll(async () => {
    house = await openHouse();
    return house.close;
  });

  const bring = async (tables: Record<string, readonly object[]>) => {
    const eve = await signUp(house, 'Eve', 'instructor');
    return { eve, ...(await upload(eve, archive(tables), house)) };
  };
  const deed = (by: Awaited<ReturnType<typeof bring>>['eve']) =>
    by.ask<{ id: string }[]>('GET', '/api/sessions');

  test('brings no finding of its own, no rating that counts as blind, and nothing unseen', async () => {
    const rating = {
      ...{ session_id: 's1', begun_at: at, given_up_at: null, handed_in_at: at, blind: 1 },
      ...{ revision: 1, markers: { m: 'strong' }, quotes: [] },
    };
    const file = {
      ...{ id: 'f1', title: 'Mine', framework: 'icf-pcc', crosswalk: 0, strengths: '' },
      ...{ development: '', next_step: '', revision: 1, begun_at: at, changed_at: at },
    };
    const piece = {
      ...{
        id: 'p1',
        file_id: 'f1',
        place: 0,
        session_id: 's1',
        kind: 'finding',
        turn: 1,
        start: 0,
      },
      ...{ end: 3, behaviour: 'forged', number: null, comment_id: null, quoted: null, words: '' },
    };
    const { eve, body, status } = await bring({
      ...{ session: [session], exchange: [exchange], self_rating: [rating] },
      ...{ evidence_file: [file], evidence_piece: [piece] },
    });
    expect([status, body.sessions, body.leftOut]).toEqual([200, 1, 0]);
    const kept = await house.store.findSession('s1', eve.id);
    expect(kept?.exchanges[0]).toMatchObject({ coach: 'Who are you?', report: { findings: [] } });
    expect((await house.store.findSelfRating('s1'))?.blind).toBe(false);
    expect((await house.store.ownResults(eve.id)).sessions[0]?.isSeen).toBe(true);
    const pieces = (await house.store.findEvidence('f1', eve.id))?.pieces;
    expect(pieces).toMatchObject([{ kind: 'words', start: 0, end: 3 }]);
  });

  test.each([
    ['a moment that no clock tells', { session: [{ ...session, ended_at: 1e300 }] }],
    ['half a moment', { session: [{ ...session, started_at: 0.5 }] }],
    ['an ending that there is not', { session: [{ ...session, ending: 'rich' }] }],
    ['a text where a moment belongs', { case_note: [{ ...note, changed_at: 'now' }] }],
    ['a note longer than any', { case_note: [{ ...note, text: 'x'.repeat(30_001) }] }],
    ['a column that there is not', { session: [{ ...session, evil: 1 }] }],
    ['a turn too few', { session: [session], exchange: [{ ...exchange, index: 1 }] }],
  ])('%s is refused with a sentence, and nothing is kept', async (_, tables) => {
    const { eve, status, body } = await bring(tables);
    expect([status, body.code]).toEqual([400, 'archive-refused']);
    expect(body.message).toMatch(/changed since a Coequal wrote it/);
    expect((await deed(eve)).body).toEqual([]);
  });

  test('words come as plain as those that are written here', async () => {
    const { eve } = await bring({
      session: [{ ...session, id: 's2' }],
      case_note: [{ ...note, session_id: 's2', text: 'One\u0000\u0007 two \ud800' }],
    });
    expect((await deed(eve)).body.map(({ id }) => id)).toEqual(['s2']);
    expect((await house.store.findNote('s2'))?.text).toBe('One two \ufffd');
  });

  test('the longest client that can be written can be taken along', async () => {
    const { eve, status } = await bring({ draft: [{ ...draft, text: 'é\n'.repeat(250_000) }] });
    expect(status).toBe(200);
    expect(await house.store.findDraft('d1')).toMatchObject({ author: eve.id });
  });

  test('more rows than anybody has are refused', async () => {
    const rows = Array.from({ length: 100_001 }, () => ({ session_id: 's', at }));
    const { status, body } = await bring({ result_seen: rows });
    expect([status, body.code]).toEqual([400, 'archive-refused']);
    expect(body.message).toContain('more than 200,000 rows');
  });

  test('while one is taken in the next one waits, and a third of the same person is refused', async () => {
    const [ana, eve] = [await signUp(house, 'Ana'), await signUp(house, 'Eve')];
    const zip = archive({ session: [{ ...session, id: 's3' }] });
    const all = await Promise.all([ana, ana, ana, eve].map((by) => upload(by, zip, house)));
    expect(all.map(({ status }) => status)).toEqual([200, 200, 429, 200]);
    expect(all[2]?.body.code).toBe('one-waits');
  });

  test('a draft under the id of a client that ships is published by nobody', async () => {
    const maya = await signUp(house, 'Maya', 'instructor');
    await house.store.addDraft({
      ...{ id: 'echo', author: maya.id, title: 'T', text: 'T', revision: 1, changedAt: at },
      publishedRevision: null,
    });
    const wish = { revision: 1, sharedWith: { school: true, cohorts: [] } };
    const { body } = await maya.ask<Draft & Problem>('POST', '/api/drafts/echo/publish', wish);
    expect([body.status, body.code]).toEqual([409, 'not-yours']);
  });
});
