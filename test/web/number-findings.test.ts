import { expect, test } from 'vitest';
import type { DebriefTurn, FindingView } from '../../server/api/contract/debrief-turn.ts';
import { numberFindings, numberTurns } from '../../web/elements/number-findings.ts';

const finding = (behaviour: string, start: number, end: number): FindingView => ({
  behaviour,
  title: behaviour,
  kind: 'strength',
  marker: 'presence',
  start,
  end,
  quote: '',
  message: '',
  why: '',
  instead: [],
  icf: [],
  source: [],
  mended: false,
  hearing: null,
});

const turn = (findings: FindingView[], speaker: 'coach' | 'client' = 'coach'): DebriefTurn => ({
  index: 0,
  speaker,
  text: '',
  quiet: false,
  moves: [],
  findings,
  opportunities: [],
});

test('findings are numbered through the session, in each turn by where their evidence ends', () => {
  const turns = numberFindings([
    turn([finding('whole', 0, 20), finding('first', 0, 8)]),
    turn([]),
    turn([finding('later', 3, 5)]),
  ]);
  expect(
    turns.flatMap((one) => one.findings.map(({ behaviour, number }) => [behaviour, number])),
  ).toEqual([
    ['first', 1],
    ['whole', 2],
    ['later', 3],
  ]);
});

/** Gives the turns their places in the transcript. */
const placed = (...turns: DebriefTurn[]) => turns.map((one, index) => ({ ...one, index }));

test('turns are numbered by their speaker', () => {
  const turns = numberFindings(placed(turn([], 'client'), turn([]), turn([], 'client'), turn([])));
  expect(turns.map(({ speaker, number }) => [speaker, number])).toEqual([
    ['client', 1],
    ['coach', 1],
    ['client', 2],
    ['coach', 2],
  ]);
});

test('a slip that was mended names the turn that mended it', () => {
  const slip = { ...finding('judges', 0, 5), kind: 'flag' as const, mended: true };
  const turns = placed(
    turn([], 'client'),
    turn([slip]),
    turn([], 'client'),
    turn([]),
    turn([slip]),
  );
  const numbered = numberFindings(turns, [{ turn: 1, behaviour: 'judges', by: 3 }]);
  expect(numbered.map(({ findings }) => findings[0]?.mendedIn)).toEqual([
    undefined,
    2,
    undefined,
    undefined,
    null,
  ]);
});

test('turns are found again by their place in the transcript', () => {
  const turns = placed(turn([], 'client'), turn([]), turn([], 'client'), turn([]));
  expect([...numberTurns(turns.slice(2))]).toEqual([
    [2, 1],
    [3, 1],
  ]);
});
