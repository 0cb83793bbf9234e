import { expect, it } from 'vitest';
import { judge } from '../../../server/practice/review/judge.ts';
import { dispute, verdict } from './judged.ts';

const agree = verdict('agree');
const overrule = verdict('overrule', { by: 'ana', reason: 'wrong-behaviour' });
const otherWords = verdict('overrule', { reason: 'right-behaviour-wrong-words' });

it.each([
  ['nobody', [], [], 'undecided', null],
  ['one who agrees', [agree], [], 'agreed', true],
  ['one who does not', [overrule], [], 'overruled', false],
  ['one who hears it in other words', [otherWords], [], 'overruled', true],
  ['two who differ', [agree, overrule], [], 'split', null],
  ['two who differ about the words alone', [agree, otherWords], [], 'split', true],
  ['a dispute that is open', [agree], [dispute(null)], 'agreed', true],
  ['a dispute that was upheld', [agree, overrule], [dispute('upheld')], 'overruled', false],
  ['a dispute that was dismissed', [overrule], [dispute('dismissed')], 'agreed', true],
] as const)('of what the engine heard, by %s', (_, verdicts, disputes, judgement, present) => {
  expect(judge(true, verdicts, disputes)).toEqual({ judgement, present });
});

it.each([
  ['who added it', [verdict('missed')], [], 'missed', true],
  ['two who differ', [verdict('missed'), overrule], [], 'split', null],
  ['who thought better of it', [overrule], [], 'dropped', false],
  ['a dispute that was upheld', [verdict('missed')], [dispute('upheld')], 'dropped', false],
] as const)('of what only people heard, by %s', (_, verdicts, disputes, judgement, present) => {
  expect(judge(false, verdicts, disputes)).toEqual({ judgement, present });
});

it('a verdict that is given after a decision counts beside it, or in its place', () => {
  const decided = [dispute('upheld')];
  expect(judge(true, [verdict('agree')], decided).judgement).toBe('agreed');
  expect(judge(true, [verdict('agree', { by: 'ana' })], decided).judgement).toBe('split');
});

it('of two decisions the later one counts', () => {
  expect(judge(true, [], [dispute('upheld'), dispute('dismissed')]).judgement).toBe('agreed');
});
