import { join } from 'node:path';
import { Value } from 'typebox/value';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BenchRun } from '../../server/api/contract/bench.ts';
import { Draft, type DraftSummary } from '../../server/api/contract/draft.ts';
import { Playtest, type RecordedTranscript } from '../../server/api/contract/playtest.ts';
import type { Problem } from '../../server/api/contract/problem.ts';
import { ScenarioCheck, ScenarioWords } from '../../server/api/contract/scenario-check.ts';
import { readShipped } from '../../server/workshop/open-workshop.ts';
import { exampleText } from '../desk-workshop.ts';
import { openHouse, type OpenHouse } from './open-house.ts';
import { signUp, type SignedUp } from './people.ts';

const root = join(import.meta.dirname, '../..');

describe('a draft', () => {
  let house: OpenHouse;
  let maya: SignedUp;
  let draft: Draft;

  beforeAll(async () => {
    house = await openHouse();
    maya = await signUp(house, 'Maya', 'instructor');
    return house.close;
  });
  beforeEach(async () => {
    draft = (await maya.ask<Draft>('POST', '/api/drafts', {})).body;
  });

  const address = () => `/api/drafts/${draft.id}`;
  const write = (text: string, revision: number) =>
    maya.ask<Draft & Problem>('PUT', address(), { text, revision });
  const check = async (text: string) =>
    (await maya.ask<ScenarioCheck>('POST', '/api/scenario-checks', { text })).body;
  const playtest = async (body: object) =>
    (
      await maya.ask<Playtest>('POST', `${address()}/playtest`, {
        text: draft.text,
        seed: 3,
        ...body,
      })
    ).body;

  test('begins as a small client in whom nothing is wrong', async () => {
    expect(Value.Check(Draft, draft)).toBe(true);
    expect(draft).toMatchObject({ title: 'Closed on Mondays', revision: 1, publication: null });
    const { faults } = await check(draft.text);
    expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('is kept whole, whether it can be read or not, and the same text again is no change', async () => {
    const { status, body } = await write('title: "Half\n  [: {', 1);
    expect([status, body.revision, body.title]).toEqual([200, 2, '"Half']);
    expect((await write('title: "Half\n  [: {', 1)).body.revision).toBe(2);
    const { body: list } = await maya.ask<DraftSummary[]>('GET', '/api/drafts');
    expect(list.find(({ id }) => id === draft.id)).toMatchObject({ revision: 2 });
  });

  test('of two windows the second is told, and neither text is lost', async () => {
    await write('title: One', 1);
    const { status, body } = await write('title: Two', 1);
    expect([status, body.code]).toEqual([409, 'draft-changed']);
    expect((await maya.ask<Draft>('GET', address())).body).toMatchObject({ text: 'title: One' });
    expect((await write('title: Two', 2)).status).toBe(200);
  });

  test('copies a client that ships, and no other file', async () => {
    const copy = await maya.ask<Draft & Problem>('POST', '/api/drafts', {
      text: 'a',
      from: 'echo',
    });
    expect(copy.body.code).toBe('text-or-copy');
    for (const from of ['asks', '../package', 'none'])
      expect((await maya.ask('POST', '/api/drafts', { from })).status).toBe(404);
  });

  test('is deleted', async () => {
    expect((await maya.ask('DELETE', address())).status).toBe(204);
    expect((await maya.ask('GET', address())).status).toBe(404);
  });

  test('is checked as the terminal checks it, with places from where to where', async () => {
    const text = draft.text.replace('level: 1', 'levl: 1');
    const { faults, picture } = await check(text);
    expect(picture).toBeNull();
    expect(faults).toContainEqual({
      ...{ line: 3, column: 1, endLine: 3, endColumn: 5, severity: 'error' },
      message: 'Unknown key "levl". Did you mean "level"?',
    });
  });

  test('gives a picture of its stages, topics and endings, and counts', async () => {
    const found = await check(draft.text);
    expect(Value.Check(ScenarioCheck, found)).toBe(true);
    expect(found.picture?.nodes).toContainEqual({
      ...{ id: 'topic:bell', kind: 'topic', name: 'bell', line: 19, lines: 4, deep: 'open' },
      depths: { guarded: 1, partial: 1, open: 1 },
    });
    const ids = new Set(found.picture?.nodes.map(({ id }) => id));
    for (const { from, to } of found.picture?.edges ?? [])
      expect([ids.has(from), ids.has(to)], `${from} → ${to}`).toEqual([true, true]);
    expect(found.picture?.edges).toContainEqual({
      ...{ from: 'topic:bell', to: 'ending:well', kind: 'ends' },
      ...{ turn: null, level: null, depth: 'open' },
    });
    expect(found.counts).toMatchObject({ topics: 3, beats: 2, tangents: 1, transcripts: 3 });
  });

  test('is completed by the schema and the words of the house', async () => {
    const { body } = await maya.ask<ScenarioWords>('GET', '/api/scenario-schema');
    expect(Value.Check(ScenarioWords, body)).toBe(true);
    expect(body.schema.properties).toHaveProperty('topics');
    expect(body.asks.find(({ id }) => id === 'today')?.title).not.toBe('');
  });

  test('is played, tells what it heard, and leaves no trace', async () => {
    const turns = [
      'Hello. What would you like to have by the end?',
      null,
      'Tell me about the shop.',
    ];
    const { play, faults } = await playtest({ turns });
    expect(faults).toEqual([]);
    expect(play?.exchanges).toHaveLength(3);
    expect(play?.exchanges[0]?.behaviours).toContain('sets-focus');
    expect(play?.exchanges[2]).toMatchObject({ topics: [{ id: 'shop', asked: true }] });
    expect(play?.exchanges[2]?.lines[0]).toMatchObject({ line: 17 });
    expect(await playtest({ turns })).toEqual({ play, faults: [] });
    expect((await maya.ask('GET', '/api/sessions')).body).toEqual([]);
    expect((await playtest({ text: 'title: 1', turns })).play).toBeNull();
  });

  test('is not played on behind its end', async () => {
    const { play } = await playtest({ turns: Array.from({ length: 40 }, () => 'You idiot!') });
    expect(play?.ending).toBe('early');
    expect(play?.exchanges.length).toBeLessThan(40);
  });

  test('takes a playtest into its transcripts, which then holds', async () => {
    const body = { text: draft.text, seed: 9, title: 'New: "one"', turns: ['Hello.', null] };
    const { body: recorded } = await maya.ask<RecordedTranscript>(
      'POST',
      `${address()}/transcript`,
      body,
    );
    expect(recorded.entry).toContain('  - title: "New: \\"one\\""');
    expect(recorded.text?.startsWith(draft.text.trimEnd())).toBe(true);
    await write(recorded.text ?? '', 1);
    const { body: answer } = await maya.ask<{ published: boolean }>(
      'POST',
      `${address()}/publish`,
      {
        revision: 2,
        sharedWith: { school: false, cohorts: [] },
      },
    );
    expect(answer.published).toBe(true);
  });

  test('is put on the bench, one at a time, and tells what came of it', async () => {
    const bench = `${address()}/bench`;
    expect((await maya.ask<BenchRun>('GET', bench)).body.state).toBe('none');
    const begun = await maya.ask<BenchRun>('POST', bench, { text: draft.text, sessions: 1 });
    expect([begun.status, begun.body.state]).toEqual([202, 'running']);
    await expect
      .poll(async () => (await maya.ask<BenchRun>('GET', bench)).body.state, { timeout: 20_000 })
      .toBe('done');
    const { report } = (await maya.ask<BenchRun>('GET', bench)).body;
    expect(report?.policies).toHaveLength(10);
    expect(report?.transcripts.map(({ holds }) => holds)).toEqual([true, true, true]);
    expect(report?.neverSpoken[0]?.line).toBeGreaterThan(1);
    await maya.ask('POST', bench, { text: 'title: 1' });
    await expect
      .poll(async () => (await maya.ask<BenchRun>('GET', bench)).body)
      .toMatchObject({ state: 'failed', message: expect.stringContaining('Line 1') as string });
  });

  test('a run whose server is gone has failed, and one that is cancelled is over', async () => {
    const run = {
      ...{
        id: 'lost',
        draft: draft.id,
        account: maya.id,
        state: 'running' as const,
        done: 1,
        of: 9,
      },
      ...{ startedAt: 0, heardAt: house.clock.now, message: null, report: null },
    };
    await house.store.beginRun(run, 0);
    const bench = `${address()}/bench`;
    const taken = await maya.ask<Problem>('POST', bench, { text: draft.text });
    expect([taken.status, taken.body.code]).toEqual([409, 'bench-taken']);
    house.clock.now += 60_000;
    expect((await maya.ask<BenchRun>('GET', bench)).body.state).toBe('failed');
    expect((await maya.ask<BenchRun>('DELETE', bench)).body.state).toBe('cancelled');
  });

  const long = readShipped(root, 'first-desk-on-the-left') ?? '';
  const gaps = Array.from({ length: 9 }, () => '...').join(' ');
  test.each([
    ['a text without anything', '', /takes keys with values/],
    ['lines that stand for others', 'a: &a [1]\nb: *a', /stands for other lines/],
    ['a bomb of such lines', bomb(), /stands for other lines/],
    ['brackets in brackets', '['.repeat(60_000), /nested deeper/],
    [
      'a wording that can be read in millions of ways',
      exampleText.replace('sister,', `"a ${gaps} b",`),
      /too many ways/,
    ],
    [
      'a pattern in place of words',
      exampleText.replace('sister,', '"([a-z]+)",'),
      /unreadable part/,
    ],
    [
      'a name that every object knows',
      exampleText.replace('  sister:', '  constructor:'),
      /cannot be a name/,
    ],
  ])('%s is told and does no harm', async (_what, text, message) => {
    const { faults } = await check(text);
    expect(faults[0]?.severity).toBe('error');
    expect(faults.map((fault) => fault.message).join('\n')).toMatch(message);
    expect((await write(text, 1)).status).toBe(200);
  });

  test('the longest client that ships is checked without an error, one twice as long is refused', async () => {
    const { faults } = await check(long);
    expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
    for (const body of [{ text: 'a'.repeat(500_001) }, { text: 'é'.repeat(2_000_000) }]) {
      const { status } = await maya.ask<Problem>('POST', '/api/scenario-checks', body);
      expect([400, 413]).toContain(status);
    }
  });
});

function bomb(): string {
  const rows = Array.from(
    { length: 20 },
    (_, at) => `a${at}: &a${at} [${`*a${at - 1}, `.repeat(9)}]`,
  );
  return ['a0: &a0 [x]', ...rows.slice(1)].join('\n');
}
