import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type {
  CaseNote,
  NoteHead,
  SharedNote,
  SharedNotes,
} from '../../server/api/contract/case-note.ts';
import type { CohortView } from '../../server/api/contract/cohort.ts';
import type { Problem } from '../../server/api/contract/problem.ts';
import type { SessionView } from '../../server/api/contract/session.ts';
import type { Sharing } from '../../server/api/contract/sharing.ts';
import { newBrowser } from './browser.ts';
import type { OpenHouse } from './open-house.ts';
import { signUp, type SignedUp } from './people.ts';
import { seat } from './seated.ts';

describe('a note about a session', () => {
  let house: OpenHouse;
  let maya: SignedUp;
  let tom: SignedUp;
  let cohort: string;
  let session: string;

  beforeAll(async () => {
    ({ house, maya, tom } = await seat());
    return house.close;
  });
  beforeEach(async () => {
    cohort = await makeCohort();
    await house.store.putMember(cohort, tom.id, 'trainee', house.clock.now);
    session = (await tom.ask<SessionView>('POST', '/api/sessions', { scenario: 'echo' })).body.id;
  });

  async function makeCohort(): Promise<string> {
    const wish = { title: 'Autumn', timeZone: 'UTC' };
    return (await maya.ask<CohortView>('POST', '/api/cohorts', wish)).body.id;
  }
  const at = () => `/api/sessions/${session}/note`;
  const read = async () => (await tom.ask<CaseNote>('GET', at())).body;
  const write = (
    text: string,
    revision: number,
    by: SignedUp | ReturnType<typeof newBrowser> = tom,
  ) => by.ask<CaseNote & Problem>('PUT', at(), { text, revision });
  const shared = async (to = cohort) =>
    (await maya.ask<SharedNotes>('GET', `/api/cohorts/${to}/notes`)).body;
  const whole = (to = cohort) =>
    maya.ask<SharedNote & Problem>('GET', `/api/cohorts/${to}/notes/${session}`);

  test('begins empty, is kept as it is written, and listed', async () => {
    expect(await read()).toEqual({ session, text: '', revision: 0, changedAt: null });
    expect((await write('He was quiet.\r\nSo was I.', 0)).body).toMatchObject({
      ...{ text: 'He was quiet.\nSo was I.', revision: 1 },
    });
    const { body } = await tom.ask<NoteHead[]>('GET', '/api/notes');
    expect(body[0]).toMatchObject({
      ...{ begins: 'He was quiet. So was I.', words: 6, sharedWith: null },
      session: { id: session },
    });
    expect((await newBrowser(house.app).ask('GET', '/api/notes')).body).toEqual([]);
  });

  test('is never written over unseen: the second window is told, and the same text again is no change', async () => {
    await write('Mine.', 0);
    expect((await write('Mine.', 0)).body.revision).toBe(1);
    const late = await write('Theirs.', 0);
    expect([late.status, late.body.code]).toEqual([409, 'note-changed']);
    expect((await read()).text).toBe('Mine.');
  });

  test('too long a text is refused with what to do about it', async () => {
    const { status, body } = await write('a'.repeat(30_001), 0);
    expect(status).toBe(400);
    expect(body.message).toMatch(/30000|30,000/);
  });

  test('is its writer’s alone: shared sessions and attempts do not show it', async () => {
    await write('Between me and me.', 0);
    await tom.ask('POST', `/api/sessions/${session}/finish`, {});
    await tom.ask('POST', `/api/sessions/${session}/sharing`, { cohort });
    const debrief = await maya.ask('GET', `/api/cohorts/${cohort}/sessions/${session}/debrief`);
    expect(debrief.status).toBe(200);
    expect(JSON.stringify(debrief.body)).not.toContain('Between me and me');
    expect([await shared(), (await whole()).status]).toEqual([[], 404]);
    expect((await maya.ask('GET', at())).status).toBe(404);
    expect((await write('Hm.', 1, maya)).status).toBe(404);
  });

  test('is shared with one cohort of one’s own, read there, and taken back at once', async () => {
    const share = (to = cohort) =>
      tom.ask<Sharing & Problem>('POST', `${at()}/sharing`, { cohort: to });
    expect((await share()).status).toBe(404);
    await write('For Maya.', 0);
    const foreign = await makeCohort();
    expect((await share(foreign)).status).toBe(404);
    expect((await share()).body.with).toMatchObject({ cohort: { title: 'Autumn' } });
    expect(await shared()).toMatchObject([{ trainee: { name: 'Tom' }, session: { id: session } }]);
    expect((await whole()).body).toMatchObject({ text: 'For Maya.', timeZone: 'UTC' });
    // The session is not shared with it.
    const debrief = await maya.ask('GET', `/api/cohorts/${cohort}/sessions/${session}/debrief`);
    expect(debrief.status).toBe(404);
    const other = await signUp(house, 'Ola');
    await house.store.putMember(cohort, other.id, 'trainee', house.clock.now);
    expect((await other.ask('GET', `/api/cohorts/${cohort}/notes/${session}`)).status).toBe(403);
    await tom.ask('DELETE', `${at()}/sharing`);
    expect([await shared(), (await whole()).status]).toEqual([[], 404]);
  });

  test('is hidden while the cohort is archived, and once the writer has left', async () => {
    await write('For Maya.', 0);
    await tom.ask('POST', `${at()}/sharing`, { cohort });
    await maya.ask('PATCH', `/api/cohorts/${cohort}`, { archived: true });
    expect([await shared(), (await whole()).status]).toEqual([[], 404]);
    await maya.ask('PATCH', `/api/cohorts/${cohort}`, { archived: false });
    expect(await shared()).toHaveLength(1);
    await tom.ask('POST', `/api/cohorts/${cohort}/leave`, {});
    expect(await shared()).toEqual([]);
  });

  test('goes when it is deleted, and with its session', async () => {
    await write('Once.', 0);
    expect((await tom.ask('DELETE', at())).status).toBe(204);
    expect((await read()).revision).toBe(0);
    await write('Twice.', 0);
    await tom.ask('DELETE', `/api/sessions/${session}`);
    expect(await house.store.findNote(session)).toBeNull();
  });

  test('is read for judging language, and nothing of that is kept', async () => {
    const text = 'A difficult hour.';
    const { body } = await tom.ask('POST', '/api/note-readings', { text });
    expect(body).toMatchObject([{ start: 2, end: 11, quote: 'difficult', instead: ['I saw …'] }]);
    expect((await read()).text).toBe('');
    expect((await tom.ask('GET', '/api/note-prompts')).body).toMatchObject([{ id: 'between-us' }]);
  });
});
