import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { debrief } from '../../server/practice/debrief.ts';
import { fork } from '../../server/practice/fork.ts';
import { growth } from '../../server/practice/growth.ts';
import { hearRealTalk, type BroughtTalk } from '../../server/practice/hear-real-talk.ts';
import type { BroughtTurn } from '../../server/practice/lay-out-talk.ts';
import { rateTranscript } from '../../server/practice/rate-transcript.ts';
import type { Session } from '../../server/practice/session.ts';
import { loadRubric } from '../../server/rubric/load-rubric.ts';
import { realSession } from '../real-session.ts';

const root = join(import.meta.dirname, '../..');
const rubric = loadRubric(join(root, 'rubrics/partnership'), root);
const { talkedAt: moment, turns, title, client, consent } = realSession();
const talkedAt = Date.parse(moment);
const brought: BroughtTalk = {
  ...{
    id: 's',
    account: 'a',
    title,
    client,
    consent,
    talkedAt,
    timeTold: true,
    broughtAt: talkedAt + 1,
  },
  turns: turns.map(({ speaker, text, start = 0, end = null }) => ({
    ...{ speaker, text },
    stamp: { start, end },
  })),
};

function hear(talk: BroughtTalk): { session: Session; told: number[] } {
  const hearing = hearRealTalk(rubric, talk);
  const told: number[] = [];
  for (;;) {
    const step = hearing.next();
    if (step.done === true) return { session: step.value, told };
    told.push(step.value.done);
  }
}

const said = (lines: readonly BroughtTurn[]): Session => hear({ ...brought, turns: lines }).session;
const line = (speaker: 'coach' | 'client', text: string): BroughtTurn => ({
  ...{ speaker, text, stamp: null },
});

describe('a real session', () => {
  const { session, told } = hear(brought);

  test('is heard coach turn by coach turn, and has ended', () => {
    expect(told).toEqual(session.exchanges.map((_, at) => at + 1));
    expect(session).toMatchObject({ scenario: null, ending: 'finished', endedAt: talkedAt + 1 });
    expect(session.exchanges.every((one) => one.client === null)).toBe(true);
  });

  test('is heard as any transcript is', () => {
    const rated = rateTranscript(rubric, turns, null);
    const coaches = rated.turns.filter(({ speaker }) => speaker === 'coach');
    expect(session.exchanges.map(({ report }) => report.findings)).toEqual(
      coaches.map(({ findings }) => findings),
    );
    expect(session.exchanges.flatMap(({ report }) => report.findings)).not.toEqual([]);
  });

  test('offers what the client’s words offer', () => {
    const offered = session.exchanges.flatMap(({ report }) => report.opportunities);
    expect(offered.map(({ id }) => id)).toEqual(expect.arrayContaining(['feeling']));
  });

  test('is told line by line with its times, and without trust', () => {
    const report = debrief(rubric, session, []);
    expect(report.turns.map(({ text }) => text)).toEqual(turns.map(({ text }) => text));
    expect(report.turns.map(({ stamp }) => stamp?.start)).toEqual(turns.map(({ start }) => start));
    // The coach speaks first: there is no opening, and the lines keep their numbers.
    expect(report.turns.map(({ index }) => index)).toEqual(turns.map((_, at) => at + 1));
    expect(report.trust).toEqual([]);
  });

  test('counts for growth, and no turn of it is taken again', () => {
    expect(growth(rubric, [session])).toHaveLength(1);
    expect(fork(rubric, undefined, session, 0, { id: 't', startedAt: 0 })).toBe('real-session');
  });

  test('begins with the client where the client does', () => {
    const { opening, exchanges } = said([line('client', 'Hello.'), line('coach', 'Hello.')]);
    expect(opening).toBe('Hello.');
    expect(exchanges).toMatchObject([{ coach: 'Hello.', reply: '' }]);
  });

  test('joins turns of one speaker that follow each other', () => {
    const stamp = (start: number): Pick<BroughtTurn, 'stamp'> => ({
      stamp: { start, end: start + 5 },
    });
    const { exchanges, real } = said([
      { ...line('coach', 'Well.'), ...stamp(10) },
      { ...line('coach', 'What now?'), ...stamp(20) },
      line('client', 'Hm.'),
    ]);
    expect(exchanges).toMatchObject([{ coach: 'Well. What now?', reply: 'Hm.' }]);
    expect(real?.stamps).toEqual([null, { start: 10, end: 25 }, null]);
  });
});
