import { expect, test } from 'vitest';
import type { AttemptView, OwnAssignment } from '../../server/api/contract/assignment.ts';
import { newestEnded, pathOn, runningAttempt } from '../../web/elements/attempts.ts';
import { stillDue } from '../../web/elements/still-due.ts';

const attempt = (session: string | null, endedAt: string | null): AttemptView => ({
  session,
  begunAt: '2026-11-01T10:00:00.000Z',
  endedAt,
  reviewed: false,
  alliance: null,
  sessions: [
    { session, title: 'Echo', begunAt: '2026-11-01T10:00:00.000Z', endedAt, reviewed: false },
  ],
});
const ended = attempt('a', '2026-11-02T10:00:00.000Z');
const runs = attempt('b', null);

const own = (facts: Partial<OwnAssignment>): OwnAssignment => ({
  id: 'x',
  kind: 'scenario',
  sessions: 1,
  scenario: { id: 'echo', title: 'Echo', client: 'Ada' },
  instructions: '',
  mode: 'practice',
  opensAt: '2026-11-01T00:00:00.000Z',
  dueAt: null,
  attempts: null,
  withdrawn: false,
  there: true,
  cohort: { id: 'c', title: 'Autumn', timeZone: 'UTC' },
  standing: 'not-begun',
  own: [],
  open: true,
  ...facts,
});

test.each([
  ['not begun', {}, true],
  ['in progress', { standing: 'in-progress', own: [runs] }, true],
  [
    'in progress, and no other attempt left',
    { standing: 'in-progress', own: [runs], open: false },
    true,
  ],
  ['late, and never begun', { standing: 'late' }, true],
  ['late, and ended since', { standing: 'late', own: [ended] }, false],
  ['done, and open for more', { standing: 'done', own: [ended] }, false],
  ['reviewed, and open for more', { standing: 'reviewed', own: [ended] }, false],
  ['not open', { standing: 'not-open', open: false }, false],
  ['begun and deleted, with no attempt left', { own: [attempt(null, null)], open: false }, false],
] as const)('%s', (_, facts, due) => {
  expect(stillDue(own(facts as Partial<OwnAssignment>))).toBe(due);
});

test('the newest debrief is of the attempt that ended last and is still there', () => {
  const later = attempt('c', '2026-11-03T10:00:00.000Z');
  const deleted = attempt(null, '2026-11-04T10:00:00.000Z');
  expect(newestEnded([ended, later, deleted, runs])).toBe('c');
  expect(newestEnded([runs, deleted])).toBeNull();
});

test('an engagement goes on in its running session, and between two where the next begins', () => {
  const first = ended.sessions;
  const between = { ...attempt('a', null), alliance: 'ally', sessions: first };
  expect(stillDue(own({ standing: 'in-progress', own: [between], open: false }))).toBe(true);
  expect(pathOn(between)).toBe('/alliances/ally');
  const held = { ...between, sessions: [...first, ...runs.sessions] };
  expect(runningAttempt([ended, held])).toBe(held);
  expect(pathOn(held)).toBe('/practice/b');
  const deleted = { ...between, session: null, alliance: null };
  expect(runningAttempt([deleted])).toBeNull();
});
