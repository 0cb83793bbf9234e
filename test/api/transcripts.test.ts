import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { Problem } from '../../server/api/contract/problem.ts';
import {
  LARGEST_FILE,
  type NameNews,
  type ReadingNews,
} from '../../server/api/contract/transcript.ts';
import { Unreadable } from '../../server/api/workshop.ts';
import { deskWorkshop } from '../desk-workshop.ts';
import { openHouse, type OpenHouse } from './open-house.ts';

const talk = 'Coach: Welcome, Ben. And?\nBen Katz: Anna moved to Lisbon.\nCoach: How is that?';
let house: OpenHouse;
const stored: string[] = [];

beforeAll(async () => {
  const spied = (name: string | symbol, method: unknown) =>
    typeof method === 'function' && /^(?:add|write|keep|set|change)/.test(String(name))
      ? (...args: unknown[]) => {
          stored.push(String(name));
          return (method as (...all: unknown[]) => unknown)(...args);
        }
      : method;
  house = await openHouse({
    wrap: (store) =>
      new Proxy(store, { get: (all, name) => spied(name, Reflect.get(all, name) as unknown) }),
  });
});
afterAll(() => house.close());

const send = (payload: Buffer | string, type = 'application/octet-stream') =>
  house.app.inject({
    method: 'POST',
    url: '/api/transcripts',
    headers: { 'content-type': type },
    payload,
  });
const newsOf = (body: string) =>
  body
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ReadingNews);

describe('POST /api/transcripts', () => {
  it('tells how far it is, and what it read', async () => {
    const { statusCode, headers, body } = await send(Buffer.from(talk));
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('application/x-ndjson');
    const news = newsOf(body);
    expect(news.slice(0, -1).every(({ kind }) => kind === 'reading')).toBe(true);
    const last = news.at(-1);
    if (last?.kind !== 'read') throw new Error('Nothing was read.');
    expect(last.talk.speakers.map(({ name }) => name)).toEqual(['Coach', 'Ben Katz']);
    expect(last.talk.guess?.coach).toBe(0);
    expect(last.talk.lines).toHaveLength(3);
    expect(last.talk.candidates.map(({ kind, words }) => [kind, words[0]])).toEqual([
      ['speaker', 'Ben Katz'],
      ['place', 'Lisbon'],
      ['person', 'Anna'],
    ]);
  });

  it('says in a sentence why there is nothing to read', async () => {
    const { statusCode, body } = await send(Buffer.from('%PDF-1.7'));
    expect(statusCode).toBe(200);
    expect(newsOf(body).at(-1)).toEqual({
      kind: 'unreadable',
      message: expect.stringContaining('This is a PDF') as string,
    });
  });

  it('refuses what is no file', async () => {
    const asJson = await send('{"talk":1}', 'application/json');
    expect([asJson.statusCode, asJson.json<Problem>().code]).toEqual([415, 'no-file']);
    const asForm = await send('talk=1', 'application/x-www-form-urlencoded');
    expect([asForm.statusCode, asForm.json<Problem>().code]).toEqual([415, 'no-file']);
  });

  it('refuses a file that is larger than any talk', async () => {
    const { statusCode, body } = await send(Buffer.alloc(LARGEST_FILE + 1, 'a'));
    expect(statusCode).toBe(413);
    expect(body).toContain('This file is larger than 16 MB');
  });

  it('refuses what another site sends', async () => {
    const { statusCode } = await house.app.inject({
      method: 'POST',
      url: '/api/transcripts',
      headers: {
        'content-type': 'application/octet-stream',
        origin: 'https://elsewhere.example',
        'sec-fetch-site': 'cross-site',
      },
      payload: Buffer.from(talk),
    });
    expect(statusCode).toBe(403);
  });
});

describe('POST /api/transcripts/names', () => {
  it('finds names in words that were mended, and the speakers’ own', async () => {
    const { statusCode, body } = await house.app.inject({
      method: 'POST',
      url: '/api/transcripts/names',
      payload: { texts: ['And, Marc?', 'Ben says that Anna moved.'], names: ['Coach', 'Ben Katz'] },
    });
    expect(statusCode).toBe(200);
    const last = JSON.parse(body.trim().split('\n').at(-1) ?? '') as NameNews;
    if (last.kind !== 'found') throw new Error('Nothing was found.');
    expect(last.candidates.map(({ kind, words }) => [kind, words[0]])).toEqual([
      ['speaker', 'Ben Katz'],
      ['person', 'Marc'],
      ['person', 'Anna'],
    ]);
    expect(stored).toEqual([]);
  });
});

describe('POST /api/transcripts/redaction', () => {
  const redact = (payload: object) =>
    house.app.inject({ method: 'POST', url: '/api/transcripts/redaction', payload });

  it('gives the texts back without the words', async () => {
    const { statusCode, body } = await redact({
      texts: ['Anna’s talk', 'ANNA said so.', 'Well.'],
      redactions: [{ words: 'Anna', instead: '[person A]' }],
    });
    expect([statusCode, JSON.parse(body)]).toEqual([
      200,
      { texts: ['[person A]’s talk', '[person A] said so.', 'Well.'] },
    ]);
  });

  it('refuses more work than a talk is', async () => {
    const names = Array.from({ length: 2000 }, (_, at) => ({
      words: `${'a '.repeat(60)}z${at}`,
      instead: '[A]',
    }));
    const many = await redact({ texts: ['a'], redactions: names });
    expect([many.statusCode, many.json<Problem>().code]).toEqual([413, 'too-many-words']);
    const long = await redact({
      texts: ['a '.repeat(20_000), 'a '.repeat(20_000), 'a '.repeat(20_000)],
      redactions: [{ words: 'a', instead: 'b'.repeat(200) }],
    });
    expect([long.statusCode, long.json<Problem>().code]).toEqual([413, 'too-long']);
  });

  it('is asked so often only by one visitor', async () => {
    const { headers } = await redact({ texts: [], redactions: [] });
    expect(Number(headers['x-ratelimit-limit'])).toBeLessThan(1200);
  });

  it('refuses what it cannot read', async () => {
    const { statusCode } = await redact({ texts: [1], redactions: [] });
    expect(statusCode).toBe(400);
  });
});

it('keeps nothing of a talk, and makes nobody a guest', () => {
  expect(stored).toEqual([]);
});

test('of one visitor one file is read and one waits, and the next is refused at once', async () => {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const busy = await openHouse({
    workshop: {
      ...deskWorkshop,
      readTalk: async () => {
        await ended;
        throw new Unreadable('This is no talk.');
      },
    },
  });
  const post = () =>
    busy.app.inject({
      method: 'POST',
      url: '/api/transcripts',
      headers: { 'content-type': 'application/octet-stream' },
      payload: Buffer.from(talk),
    });
  const all = [post(), post(), post()];
  const refused = await Promise.race(all);
  expect([refused.statusCode, refused.json<Problem>().code]).toEqual([429, 'one-waits']);
  end();
  const statuses = (await Promise.all(all)).map(({ statusCode }) => statusCode);
  expect(statuses.toSorted()).toEqual([200, 200, 429]);
  await busy.close();
});
