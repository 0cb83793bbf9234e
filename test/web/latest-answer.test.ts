import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LatestAnswer } from '../../web/pages/latest-answer.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Answers each question when told to, in any order. */
function open() {
  const asked: { question: string; answer: () => void; fail: () => void }[] = [];
  const heard: string[] = [];
  const latest = new LatestAnswer<string, string>(300, {
    ask: (question) =>
      new Promise((resolve, reject) => {
        const answer = () => {
          resolve(`about ${question}`);
        };
        const fail = () => {
          reject(new Error('away'));
        };
        asked.push({ question, answer, fail });
      }),
    answered: (answer) => heard.push(answer),
    failed: () => heard.push('failed'),
  });
  return { asked, heard, latest };
}

test('what is asked in one breath is asked once', async () => {
  const { asked, latest } = open();
  latest.ask('a');
  latest.ask('ab');
  await vi.advanceTimersByTimeAsync(300);
  expect(asked.map(({ question }) => question)).toEqual(['ab']);
});

test('an older answer that comes later is not taken', async () => {
  const { asked, heard, latest } = open();
  latest.ask('a');
  await vi.advanceTimersByTimeAsync(300);
  latest.ask('b');
  await vi.advanceTimersByTimeAsync(300);
  asked[1]?.answer();
  asked[0]?.answer();
  await vi.advanceTimersByTimeAsync(0);
  expect(heard).toEqual(['about b']);
});

test('a failure is told, unless something newer was asked', async () => {
  const { asked, heard, latest } = open();
  latest.ask('a', 0);
  await vi.advanceTimersByTimeAsync(0);
  asked[0]?.fail();
  await vi.advanceTimersByTimeAsync(0);
  expect(heard).toEqual(['failed']);
  latest.ask('b', 0);
  await vi.advanceTimersByTimeAsync(0);
  latest.stop();
  asked[1]?.fail();
  await vi.advanceTimersByTimeAsync(0);
  expect(heard).toEqual(['failed']);
});
