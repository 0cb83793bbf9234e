import { describe, expect, it } from 'vitest';
import { readJudgedTurn } from '../../../server/cli/read-judged-turn.ts';
import { labelledTurns } from '../../../server/practice/review/labelled-turns.ts';
import { localAccuracy } from '../../../server/practice/review/local-accuracy.ts';
import { sideBySide } from '../../../server/practice/review/side-by-side.ts';
import { exchange, saying } from '../small-session.ts';
import { heard, review, verdict } from './judged.ts';

const findings = [heard('deepens'), heard('open-question', 'So what'), heard('reflects', 'S')];
const session = saying([], {
  exchanges: [
    exchange(0, 'So what?', { findings }),
    exchange(1, null),
    exchange(2, 'And “then” 🌱?', { findings: [heard('deepens', 'An')] }),
  ],
});
const said = review({
  verdicts: [
    verdict('agree'),
    verdict('overrule', { behaviour: 'open-question', reason: 'wrong-behaviour' }),
    verdict('agree', { behaviour: 'open-question', replacedAt: 9 }),
    verdict('missed', { turn: 5, behaviour: 'invites', start: 4, end: 10 }),
  ],
});

describe('a reviewed session', () => {
  const turns = sideBySide(session, said);

  it('puts what was heard beside what was said, turn by turn', () => {
    expect(turns.map(({ index }) => index)).toEqual([1, 5]);
    const told = turns.flatMap((turn) =>
      turn.findings.map((one) => [one.behaviour, one.judgement, one.verdicts.length]),
    );
    expect(told).toEqual([
      ['deepens', 'agreed', 1],
      ['open-question', 'overruled', 1],
      ['reflects', 'undecided', 0],
      ['deepens', 'undecided', 0],
      ['invites', 'missed', 1],
    ]);
    expect(turns[1]?.findings[1]).toMatchObject({ engine: null, quote: '“then”' });
    expect(turns[0]?.findings[1]?.earlier).toHaveLength(1);
    expect(sideBySide(session, null).flatMap((turn) => turn.findings)).toHaveLength(4);
  });

  it('counts what people agreed with, of what they decided', () => {
    const { behaviours, share, ...counts } = localAccuracy(turns);
    expect(counts).toEqual({ agreed: 1, decided: 2, missed: 1, split: 0 });
    expect(share?.value).toBe(0.5);
    expect(behaviours.map(({ behaviour }) => behaviour)).toEqual([
      'deepens',
      'invites',
      'open-question',
    ]);
    expect(behaviours[1]).toMatchObject({ decided: 0, share: null, missed: 1 });
  });

  it('tells 41 of 46 with Wilson’s interval', () => {
    const one = turns[0]?.findings[0];
    const row = (judgement: 'agreed' | 'overruled', count: number) =>
      Array.from({ length: count }, () => ({ ...one, judgement }) as NonNullable<typeof one>);
    const all = [...row('agreed', 41), ...row('overruled', 5)];
    const { agreed, decided, share } = localAccuracy([{ index: 1, coach: '', findings: all }]);
    expect([agreed, decided]).toEqual([41, 46]);
    expect(share?.low).toBeCloseTo(0.77, 3);
    expect(share?.high).toBeCloseTo(0.9527, 3);
  });

  it('becomes labelled turns as `evaluate` reads them, of what was settled', () => {
    const read = labelledTurns(session, said).map((turn, at) =>
      readJudgedTurn(JSON.stringify(turn), `file:${at + 1}`),
    );
    expect(read.map(({ labels, disputed }) => [labels, disputed])).toEqual([
      [['deepens'], ['reflects']],
      [['invites'], ['deepens']],
    ]);
    expect(read.map(({ turn }) => [turn.coach, turn.context.map(({ text }) => text)])).toEqual([
      ['So what?', [session.opening]],
      ['And “then” 🌱?', [session.opening, 'So what?', 'So what??', '…?']],
    ]);
    expect(labelledTurns(session, review({}))).toEqual([]);
  });
});
