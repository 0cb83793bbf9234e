import { beforeAll, describe, expect, test } from 'vitest';
import type { Debrief } from '../../server/api/contract/debrief.ts';
import type { SessionView } from '../../server/api/contract/session.ts';
import type { SelfRatingView } from '../../server/api/contract/self-rating.ts';
import { download, filesIn, rowsIn, upload } from './archiving.ts';
import type { OpenHouse } from './open-house.ts';
import { signUp, type SignedUp } from './people.ts';
import { openRealHouse } from './real-house.ts';

const said = [
  'What would make this hour worthwhile for you?',
  'You should just talk to your boss. Have you tried that?',
  'It sounds like you are torn between the two.',
];
/** What only somebody who was told of results could know. */
const secrets = ['Told by Maya alone', 'Judged by Maya alone'];

let house: OpenHouse;
let elsewhere: OpenHouse;
let tom: SignedUp;
let maya: SignedUp;
let session: string;
let open: string;

/** A session of Tom’s that has ended, as the engine hears it. */
async function talk(by: SignedUp, ends = true): Promise<string> {
  const wish = { scenario: 'specialist-or-manager' };
  const { id } = (await by.ask<SessionView>('POST', '/api/sessions', wish)).body;
  for (const [index, coach] of said.entries())
    await by.ask('POST', `/api/sessions/${id}/turns`, { index, coach });
  if (ends) await by.ask('POST', `/api/sessions/${id}/finish`, {});
  return id;
}

const whole = (by: SignedUp, id: string) => by.ask<Debrief>('GET', `/api/sessions/${id}/debrief`);
const rating = (way = '', body: object = {}) =>
  tom.ask<SelfRatingView>('POST', `/api/sessions/${session}/self-rating${way}`, body);

beforeAll(async () => {
  [house, elsewhere] = [await openRealHouse(), await openRealHouse()];
  tom = await signUp(house, 'Tom');
  maya = await signUp(house, 'Maya', 'instructor');
  session = await talk(tom);
  const at = house.clock.now;
  await house.store.beginReview(session, maya.id, at);
  await house.store.addComment(session, {
    ...{ id: 'comment', turn: 1, by: maya.id, words: secrets[0] ?? '', formerly: [], at },
    ...{ replyTo: null, takenBackAt: null },
  });
  await house.store.addVerdict(session, {
    ...{ id: 'verdict', turn: 1, behaviour: 'unsolicited-advice', start: 0, end: 4, by: maya.id },
    ...{ verdict: 'missed', reason: null, note: secrets[1] ?? '', at, replacedAt: null },
  });
  await house.store.releaseReview(session, maya.id, at);
  const words = { strengths: '', development: '', nextStep: '', crosswalk: false };
  const file = { id: 'file', account: tom.id, title: 'Mine', framework: 'icf-pcc', ...words };
  await house.store.addEvidence({ ...file, revision: 1, begunAt: at, changedAt: at });
  const piece = {
    session,
    turn: 3,
    start: 0,
    end: 4,
    number: null,
    comment: null,
    quoted: null,
    words: '',
  };
  await house.store.addPieces(
    'file',
    [
      { ...piece, id: 'heard', kind: 'finding', behaviour: 'unsolicited-advice' },
      { ...piece, id: 'marked', kind: 'words', behaviour: null },
    ],
    at,
  );
  await rating();
  return async () => {
    await house.close();
    await elsewhere.close();
  };
}, 120_000);

describe('while a self-rating of a session is under way', () => {
  test('no finding, score, verdict or comment of it is in any file of the archive', async () => {
    const zip = await download(tom, house);
    const files = Object.entries(filesIn(zip));
    const kept = await house.store.findSession(session, tom.id);
    const findings = kept?.exchanges.flatMap(({ report }) => report.findings) ?? [];
    const trusts = kept?.exchanges.map(({ client }) => String(client?.trust)) ?? [];
    expect(new Set(findings.map(({ behaviour }) => behaviour)).size).toBeGreaterThan(2);
    for (const [name, text] of files) {
      for (const { behaviour, message } of findings) {
        expect(text, name).not.toContain(message);
        expect(text, name).not.toContain(`"${behaviour}"`);
      }
      for (const secret of [...secrets, ...trusts]) expect(text, name).not.toContain(secret);
      expect(text, name).not.toMatch(/Strength:|Flag:|Figures|Overall/);
    }
    for (const row of rowsIn(zip, 'exchange'))
      expect(row).toMatchObject({ report: null, client: null, moved: null });
    for (const table of ['review', 'review_comment', 'verdict', 'dispute', 'mentor_rating'])
      expect(rowsIn(zip, table), table).toEqual([]);
    expect(rowsIn(zip, 'evidence_piece').map(({ kind }) => kind)).toEqual(['words']);
  });

  test('it says so, on the first page and on the session’s', async () => {
    const files = filesIn(await download(tom, house));
    expect(files['index.html']).toContain('What was heard in 1 session is left out');
    expect(files['sessions/1.html']).toContain('left out of this archive');
    expect(files['sessions/1.html']).toContain(said[1]);
    expect(files['evidence/1.html']).toContain('are left out of this archive');
  });

  test('of the other sessions all is told, and it is noted that it is', async () => {
    open = await talk(tom);
    const zip = await download(tom, house);
    for (const row of rowsIn(zip, 'exchange').filter((one) => one['session_id'] === open))
      expect(row['report']).toMatchObject({ findings: expect.any(Array) as unknown });
    const own = await house.store.ownResults(tom.id);
    expect(own.sessions.map((one) => [one.session, one.isSeen])).toEqual(
      expect.arrayContaining([
        [session, false],
        [open, true],
      ]),
    );
  });

  test('another Coequal hears the session from its words, as it was heard here', async () => {
    const ana = await signUp(elsewhere, 'Ana');
    const { status, body } = await upload(ana, await download(tom, house), elsewhere);
    expect([status, body.sessions]).toEqual([200, 2]);
    const [here, there] = [
      await house.store.findSession(session, tom.id),
      await elsewhere.store.findSession(session, ana.id),
    ];
    expect(there).toEqual({ ...here, account: ana.id });
    // The rating came along: there, too, it is asked for first.
    expect((await whole(ana, session)).status).toBe(409);
  });

  test('once it is given up the archive is complete again', async () => {
    await rating('/give-up');
    const zip = await download(tom, house);
    const text = Object.values(filesIn(zip)).join('\n');
    for (const secret of secrets) expect(text).toContain(secret);
    expect(text).not.toContain('left out of this archive');
    expect(rowsIn(zip, 'exchange').every(({ report }) => report !== null)).toBe(true);
  });
});

test('of a session that goes on nothing that was heard is told; elsewhere it goes on', async () => {
  const eve = await signUp(house, 'Eve');
  const id = await talk(eve, false);
  const zip = await download(eve, house);
  expect(rowsIn(zip, 'exchange').map(({ report }) => report)).toEqual([null, null, null]);
  expect((await house.store.ownResults(eve.id)).sessions[0]?.isSeen).toBe(false);
  const eva = await signUp(elsewhere, 'Eva');
  await upload(eva, zip, elsewhere);
  const turn = { index: 3, coach: 'And what else?' };
  const [here, there] = [
    await eve.ask<SessionView>('POST', `/api/sessions/${id}/turns`, turn),
    await eva.ask<SessionView>('POST', `/api/sessions/${id}/turns`, turn),
  ];
  expect(there.status).toBe(here.status);
  expect(there.body).toEqual(here.body);
});

test('who always rates first is told of no session that they have not rated', async () => {
  const lea = await signUp(house, 'Lea');
  await lea.ask('PUT', '/api/self-ratings/always', { always: true });
  const id = await talk(lea);
  expect(rowsIn(await download(lea, house), 'exchange').map(({ report }) => report)).toEqual([
    null,
    null,
    null,
  ]);
  await lea.ask('POST', `/api/sessions/${id}/self-rating/give-up`, {});
  expect(rowsIn(await download(lea, house), 'exchange')[0]?.['report']).not.toBeNull();
});
