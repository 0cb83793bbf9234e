import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasRoom, momentOf } from '../../server/practice/moment.ts';
import type { MomentTry } from '../../server/practice/moment-try.ts';
import type { Session } from '../../server/practice/session.ts';
import { loadRubric } from '../../server/rubric/load-rubric.ts';
import { sampleExchange, sampleSession } from '../store/samples.ts';

const root = join(import.meta.dirname, '../..');
const rubric = loadRubric(join(root, 'rubrics/partnership'), root);

/** A real session: the coach speaks first, and at the end the client is left without an answer. */
const session: Session = sampleSession('ada', {
  opening: '',
  exchanges: [
    ['Good to see you.', 'I feel so stuck with my boss, and I am ashamed of it.'],
    ['You should talk to HR.', 'I suppose so.'],
  ].map(([coach = '', reply = ''], index) =>
    sampleExchange(index, {
      ...{ coach, reply, client: null, moved: [] },
      report: { moves: [], findings: [], opportunities: [] },
    }),
  ),
});
const one = (place: number, words: string, at = 1) => ({ id: `${place}-${at}`, place, words, at });
const heard = (turn: { findings: readonly { behaviour: string }[] } | null | undefined) =>
  turn?.findings.map(({ behaviour }) => behaviour);

function hearMoment(place: number, tries: readonly MomentTry[]) {
  const hearing = momentOf(rubric, session, place, tries);
  let step = hearing.next();
  while (step.done !== true) step = hearing.next();
  return step.value;
}

describe('a moment answered anew', () => {
  test('holds the talk up to it, what was said then and every try, latest first', () => {
    const tries = [one(1, 'That sounds lonely.', 1), one(2, 'Hm.', 2), one(1, 'Stuck?', 3)];
    const moment = hearMoment(1, tries);
    expect(moment?.before.map(({ text }) => text)).toEqual([
      'Good to see you.',
      'I feel so stuck with my boss, and I am ashamed of it.',
    ]);
    expect(moment?.then?.text).toBe('You should talk to HR.');
    expect(moment?.tries.map(({ turn }) => turn.text)).toEqual(['Stuck?', 'That sounds lonely.']);
  });

  test('is heard in its context, then and now by the same rubric', () => {
    const moment = hearMoment(1, [one(1, 'You feel stuck, and ashamed. What is that like?')]);
    expect(heard(moment?.then)).toContain('unsolicited-advice');
    expect(heard(moment?.tries[0]?.turn)).toContain('open-question');
    expect(heard(moment?.tries[0]?.turn)).not.toContain('unsolicited-advice');
    // Said back to somebody who said nothing of the kind, the same words are no reflection.
    const elsewhere = hearMoment(2, [one(2, 'You feel stuck, and ashamed.')]);
    const here = hearMoment(1, [one(1, 'You feel stuck, and ashamed.')]);
    expect(heard(elsewhere?.tries[0]?.turn)).not.toEqual(heard(here?.tries[0]?.turn));
  });

  test('leaves room for something else before each try', () => {
    const tries = [one(1, 'Stuck?', 1), one(2, 'Hm.', 2), one(1, 'Lonely?', 3)];
    expect([...momentOf(rubric, session, 1, tries)]).toHaveLength(2);
  });

  test('has room for fifty tries, and for so many characters', () => {
    const tries = (count: number, words: string) =>
      Array.from({ length: count }, (_, at) => one(1, words, at));
    expect(hasRoom(tries(49, 'Hm?'), 'Hm?')).toBe(true);
    expect(hasRoom(tries(50, 'Hm?'), 'Hm?')).toBe(false);
    expect(hasRoom(tries(1, 'a'.repeat(20_000)), 'a'.repeat(20_000))).toBe(true);
    expect(hasRoom(tries(2, 'a'.repeat(20_000)), 'a')).toBe(false);
  });

  test('may stand at the end, where nothing more was said', () => {
    expect(hearMoment(2, [])).toMatchObject({ then: null, tries: [] });
  });

  test.each([0, 3, 99])('is none before turn %i, where no client has spoken', (place) => {
    expect(hearMoment(place, [])).toBeNull();
  });
});
