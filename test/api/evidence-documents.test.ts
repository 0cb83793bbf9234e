import { beforeAll, describe, expect, test } from 'vitest';
import type { EvidenceView } from '../../server/api/contract/evidence.ts';
import type { Problem } from '../../server/api/contract/problem.ts';
import type { SessionView } from '../../server/api/contract/session.ts';
import { openHouse, type OpenHouse } from './open-house.ts';
import { signUp, type SignedUp } from './people.ts';

describe('an evidence file as a document', () => {
  let house: OpenHouse;
  let tom: SignedUp;

  beforeAll(async () => {
    house = await openHouse();
    tom = await signUp(house, 'Tom');
    return house.close;
  });

  /** A file with one finding of a session that is practised now. */
  async function begin(title: string): Promise<string> {
    const { id } = (await tom.ask<SessionView>('POST', '/api/sessions', { scenario: 'echo' })).body;
    await tom.ask('POST', `/api/sessions/${id}/turns`, { index: 0, coach: 'What would help?' });
    await tom.ask('POST', `/api/sessions/${id}/finish`, {});
    const wish = { title, framework: 'fruit' };
    const file = (await tom.ask<EvidenceView>('POST', '/api/evidence', wish)).body.id;
    const piece = { kind: 'finding', session: id, turn: 1, behaviour: 'open-question' };
    await tom.ask('POST', `/api/evidence/${file}/pieces`, { pieces: [piece] });
    return file;
  }
  const had = (file: string, rest: string) =>
    house.app.inject({
      url: `/api/evidence/${file}/document/${rest}`,
      headers: { cookie: tom.cookie ?? '' },
    });

  test('has a name that every system takes', async () => {
    const file = await begin('Für Jörg: “June”/\\..');
    for (const format of ['csv', 'docx', 'pdf']) {
      const answer = await had(file, format);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers['content-disposition']).toBe(
        `attachment; filename="evidence-fur-jorg-june.${format}"`,
      );
      expect(answer.rawPayload.length).toBeGreaterThan(100);
    }
    expect((await had(file, 'exe')).statusCode).toBe(400);
  });

  test('tells its dates as they are where the reader lives', async () => {
    house.clock.now = Date.parse('2026-03-03T23:30:00Z');
    const file = await begin('For June');
    const date = async (zone: string) =>
      (await had(file, `csv${zone}`)).body.match(/\d+ March 2026/)?.[0];
    expect(await date('')).toBe('3 March 2026');
    expect(await date('?zone=Asia%2FTokyo')).toBe('4 March 2026');
    const wrong = await had(file, 'csv?zone=Atlantis');
    expect([wrong.statusCode, wrong.json<Problem>().code]).toEqual([400, 'no-time-zone']);
  });
});
