import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { firstTakeOf, fork, numberTakes } from '../../server/practice/fork.ts';
import { growth } from '../../server/practice/growth.ts';
import type { Session } from '../../server/practice/session.ts';
import { startSession } from '../../server/practice/start-session.ts';
import { takeTurn } from '../../server/practice/take-turn.ts';
import { loadRubric } from '../../server/rubric/load-rubric.ts';
import { sampleSession } from '../store/samples.ts';
import { smallScenario } from '../scenario/small-scenario.ts';
import { saying } from './small-session.ts';

const root = join(import.meta.dirname, '../..');
const rubric = loadRubric(join(root, 'rubrics/partnership'), root);
const scenario = smallScenario();
const versions = {
  scenario: { id: scenario.id, version: scenario.version },
  rubric: { id: rubric.id, version: rubric.version },
};
const session = saying(['One.', null, 'Three.'], versions);
const begin = { id: 'take', startedAt: 1_795_001_000_000 };
const forked = (from: Session, index: number): Session => {
  const take = fork(rubric, scenario, from, index, begin);
  if (typeof take === 'string') throw new Error(take);
  return take;
};

describe('a fork', () => {
  test.each([0, 1, 2])('from turn %i holds all that came before it, as it was', (index) => {
    const before = structuredClone(session);
    expect(forked(session, index)).toEqual({
      ...session,
      ...begin,
      endedAt: null,
      ending: null,
      takenFrom: { first: session.id, session: session.id, index },
      exchanges: session.exchanges.slice(0, index),
    });
    expect(session).toEqual(before);
  });

  test('of a fork knows the take that it comes from, and the first of all', () => {
    const second = { ...forked(session, 2), exchanges: session.exchanges };
    expect(forked({ ...second, id: 'second' }, 1).takenFrom).toEqual({
      first: session.id,
      session: 'second',
      index: 1,
    });
  });

  test('begins at a turn that was taken, in a running session too', () => {
    const running = { ...session, endedAt: null, ending: null };
    expect(forked(running, 2).exchanges).toHaveLength(2);
    for (const index of [-1, 0.5, 3, 99]) {
      expect(fork(rubric, scenario, running, index, begin), String(index)).toBe('no-such-turn');
    }
  });

  test('meets the same client: the same words get the same answers, others go another way', () => {
    const played = (start: Session, words: readonly (string | null)[]): Session =>
      words.reduce<Session>((so, coach) => {
        const exchange = takeTurn(rubric, scenario, so, coach, 0);
        return { ...so, exchanges: [...so.exchanges, exchange] };
      }, start);
    const begun = startSession(rubric, scenario, { ...begin, account: 'somebody', seed: 7 });
    const words = ['What about the gate?', null, 'Tell me more about the gate.', 'What about it?'];
    const whole = played(begun, words);
    const same = played(forked(whole, 2), words.slice(2));
    expect(same.exchanges).toEqual(whole.exchanges);
    const other = played(forked(whole, 2), ['You are an idiot.']);
    expect(other.exchanges.slice(0, 2)).toEqual(whole.exchanges.slice(0, 2));
    expect(other.exchanges[2]?.reply).not.toBe(whole.exchanges[2]?.reply);
  });

  test('is not made with another client, nor with other ears', () => {
    const changed = { ...scenario, version: 'another' };
    expect(fork(rubric, undefined, session, 0, begin)).toBe('scenario-gone');
    expect(fork(rubric, changed, session, 0, begin)).toBe('scenario-changed');
    expect(fork({ ...rubric, version: 'another' }, scenario, session, 0, begin)).toBe(
      'rubric-changed',
    );
  });
});

describe('takes', () => {
  const first = sampleSession('somebody', { startedAt: 1000 });
  const later = (startedAt: number, of: Session, facts: Partial<Session> = {}): Session =>
    sampleSession('somebody', {
      startedAt,
      takenFrom: { first: firstTakeOf(of), session: of.id, index: 0 },
      ...facts,
    });

  test('are numbered in the order in which they began, each talk for itself', () => {
    const second = later(2000, first);
    const third = later(3000, second);
    const other = sampleSession('somebody', { startedAt: 2500 });
    const numbers = numberTakes([third, other, later(4000, other), first, second]);
    expect([first, second, third, other].map(({ id }) => numbers.get(id))).toEqual([1, 2, 3, 1]);
  });

  test('are never number 1 but the first, whatever was deleted and however fast they came', () => {
    const second = later(1000, first, { id: 'a' });
    const third = later(1000, first, { id: 'b' });
    const expected = new Map([
      ['a', 2],
      ['b', 3],
    ]);
    expect(numberTakes([second, third])).toEqual(expected);
    expect(numberTakes([second, third, first])).toEqual(expected.set(first.id, 1));
  });

  test('count for growth when they are first', () => {
    const take = { ...session, id: 'take', takenFrom: forked(session, 1).takenFrom };
    const orphan = { ...take, takenFrom: { first: 'gone', session: null, index: 1 } };
    const points = growth(rubric, [session, take, orphan]);
    expect(points.map((point) => point.session.id)).toEqual([session.id]);
  });
});
