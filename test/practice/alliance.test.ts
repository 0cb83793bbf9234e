import { describe, expect, it } from 'vitest';
import { memoryOf, nextOrder, type Alliance } from '../../server/practice/alliance.ts';
import { sheetOf } from '../../server/practice/alliance-sheet.ts';
import type { Session } from '../../server/practice/session.ts';
import { answer, openClient } from '../../server/scenario/client.ts';
import { smallEngagement } from '../scenario/small-engagement.ts';
import { heard } from '../scenario/small-scenario.ts';
import { sampleExchange, sampleSession } from '../store/samples.ts';

const engagement = smallEngagement();
const alliance: Alliance = {
  id: 'a',
  account: 'me',
  engagement: engagement.id,
  startedAt: 0,
  entries: [
    { id: 'e', words: 'Tea first.', formerly: ['Coffee first.'], holds: false, order: 0, at: 1500 },
  ],
};

/** A session of the alliance in which the asks were heard, one a second, and that ended unless it says otherwise. */
function session(order: number, asks: readonly string[], facts: Partial<Session> = {}): Session {
  const scenario = engagement.sessions[order];
  if (scenario === undefined) throw new Error(`There is no session ${order}.`);
  let { state } = openClient(scenario, 1);
  const exchanges = asks.map((ask, index) => {
    ({ state } = answer(scenario, state, heard({ asks: [ask] }), 1));
    return sampleExchange(index, { client: state, at: order * 10_000 + index * 1000 + 1000 });
  });
  return sampleSession('me', {
    alliance: { id: 'a', order },
    exchanges,
    endedAt: 1,
    ending: 'finished',
    ...facts,
  });
}

describe('the next session', () => {
  it('follows the last one that was held', () => {
    expect(nextOrder(engagement, [])).toBe(0);
    expect(nextOrder(engagement, [session(0, []), session(1, [])])).toBe(2);
  });

  it('waits for the one that runs', () => {
    const running = session(0, [], { endedAt: null, ending: null });
    expect(nextOrder(engagement, [running])).toBe('session-running');
  });

  it('does not wait for a turn that is taken again', () => {
    const again = session(0, [], {
      endedAt: null,
      ending: null,
      takenFrom: { first: 'f', session: 'f', index: 0 },
    });
    expect(nextOrder(engagement, [session(0, []), again])).toBe(1);
  });

  it('is none when all were held, one that was deleted since included', () => {
    expect(nextOrder(engagement, [session(0, []), session(1, []), session(2, [])])).toBe(
      'all-held',
    );
    expect(nextOrder(engagement, [session(2, [])])).toBe('all-held');
  });
});

describe('the memory of an alliance', () => {
  it('is none before the first session', () => {
    expect(memoryOf(engagement, [])).toBeNull();
  });

  it('joins what all sessions left behind; only the last one says how it ended', () => {
    const sessions = [session(0, ['next-step'], { ending: 'well' }), session(1, ['today'])];
    const marks = memoryOf(engagement, sessions)?.marks;
    expect(marks).toEqual(
      expect.arrayContaining(['promised the hinge', 'agreed pace', 'finished']),
    );
    expect(marks).not.toContain('well');
  });

  it('knows nothing of a turn that was taken again', () => {
    const again = session(0, ['next-step'], {
      takenFrom: { first: 'f', session: 'f', index: 0 },
    });
    expect(memoryOf(engagement, [session(0, ['today']), again])?.marks).not.toContain('promised');
  });
});

describe('the alliance sheet', () => {
  it('holds the client’s words as the sessions tell them, and the coach’s, in the order of time', () => {
    const sheet = sheetOf(engagement, alliance, [session(0, ['today', 'next-step'])]);
    expect(sheet.map(({ by, kind, words, holds }) => ({ by, kind, words, holds }))).toEqual([
      { by: 'client', kind: 'agreed', words: 'Slowly, please. The gate.', holds: true },
      { by: 'coach', kind: 'agreed', words: 'Tea first.', holds: false },
      { by: 'client', kind: 'promised', words: 'I will oil the hinge.', holds: true },
    ]);
  });

  it('keeps the older words where the client comes back to a thing by its name', () => {
    const [first] = sheetOf(engagement, { ...alliance, entries: [] }, [
      session(0, ['today']),
      session(1, ['today']),
    ]);
    expect(first).toMatchObject({
      words: 'Quicker now.',
      formerly: ['Slowly, please. The gate.'],
      order: 1,
    });
  });
});
