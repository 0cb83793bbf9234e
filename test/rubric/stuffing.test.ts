import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rateTranscript } from '../../server/practice/rate-transcript.ts';
import { anytime, wordsOf } from '../../server/rubric/choose-instead.ts';
import type { SpokenTurn } from '../../server/rubric/finding.ts';
import { loadRubric } from '../../server/rubric/load-rubric.ts';

const root = join(import.meta.dirname, '../..');
const rubric = loadRubric(join(root, 'rubrics/partnership'), root);
const bare = (words: string): string => words.replace(/[“”]/g, '');

const client = [
  'I have been offered the night desk and I do not know whether to take it.',
  'My wife says it is up to me, which is not a help.',
  'I used to love the work. Now I sit in the car before I go in.',
  'My father never missed a shift in his life.',
  'I suppose I am afraid that they would manage without me.',
  'Maybe I could ask for a month to think.',
];
const plain = [
  'What would you like to have by the end of this hour?',
  'So you are left alone with it, just when you would like somebody to weigh it with you.',
  'That sounds heavy. What goes through you, there in the car?',
  'I notice that your father came in when we spoke of your own wish. I may be off. What do you make of it?',
  'What would it say about you, if they did manage?',
  'You know best what a month is good for. What will you ask, and of whom?',
];
const session = (coach: readonly string[]): SpokenTurn[] =>
  coach.flatMap((text, at) => [
    { speaker: 'client' as const, text: client[at] ?? '' },
    { speaker: 'coach' as const, text },
  ]);
const scoreOf = (coach: readonly string[]): number =>
  rateTranscript(rubric, session(coach), null).score ?? 0;

describe('stock phrases do not beat a plain good session', () => {
  const good = scoreOf(plain);
  const strengths = rubric.behaviours.filter(({ kind }) => kind === 'strength');

  test('all of them in every turn', () => {
    const stuffed = rubric.behaviours
      .map(({ instead }) => bare(anytime(instead)[0] ?? ''))
      .join(' ');
    expect(scoreOf(client.map(() => stuffed))).toBeLessThan(good);
  });

  test('those of the strengths alone, all in every turn', () => {
    const stuffed = strengths.map(({ instead }) => bare(anytime(instead)[0] ?? '')).join(' ');
    expect(scoreOf(client.map(() => stuffed))).toBeLessThan(good);
  });

  test('those of a few strengths at a time, others in each turn', () => {
    const lines = strengths.map(({ instead }) => bare(wordsOf(instead[0] ?? '')));
    const stuffed = client.map((_, at) => lines.filter((__, line) => line % 6 === at).join(' '));
    expect(scoreOf(stuffed)).toBeLessThan(good);
  });

  test('the same good turn again and again', () => {
    expect(scoreOf(client.map(() => plain[2] ?? ''))).toBeLessThan(good);
  });
});
