import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../server/rubric/evaluate.ts';
import { loadRubric } from '../../server/rubric/load-rubric.ts';
import { strangeText } from '../text/strange-text.ts';

const root = join(import.meta.dirname, '../..');
const rubric = loadRubric(join(root, 'rubrics/partnership'), root);

const spoken = fc.record({
  speaker: fc.constantFrom('coach' as const, 'client' as const),
  text: strangeText,
});
const turn = fc.record({
  focus: fc.option(strangeText),
  context: fc.array(spoken, { maxLength: 4 }),
  coach: strangeText,
  position: fc.option(fc.nat(30)),
});

const alone = (coach: string) => ({ focus: null, context: [], coach, position: null });

describe('whatever is typed', () => {
  test('every finding quotes the turn, and the same turn has the same report', () => {
    fc.assert(
      fc.property(turn, (one) => {
        const report = evaluate(rubric, one);
        for (const { start, end, quote, message } of report.findings) {
          expect(one.coach.slice(start, end)).toBe(quote);
          expect(quote.length).toBeGreaterThan(0);
          expect(message.length).toBeGreaterThan(0);
        }
        expect(evaluate(rubric, one)).toEqual(report);
      }),
      { numRuns: 300 },
    );
  });

  test('nothing is heard in nothing', () => {
    for (const coach of ['', ' \n\t ', '🙂🙂', '…', '\u0000\u0007', '\ud800'])
      expect(evaluate(rubric, alone(coach))).toEqual({
        moves: [],
        findings: [],
        opportunities: [],
      });
  });

  test('a turn of 10,000 characters is rated, a longer one is said to be too long', () => {
    const talk = 'What would it be like to stay? '.repeat(1000);
    const rated = evaluate(rubric, alone(talk.slice(0, 10_000)));
    expect(rated.notRated).toBeUndefined();
    expect(rated.moves).toContain('question-open');
    for (const coach of [talk.slice(0, 10_001), talk.repeat(4)])
      expect(evaluate(rubric, alone(coach)).notRated).toBe('too-long');
  });

  test('a client who talks without end is listened to', () => {
    const context = [
      { speaker: 'client' as const, text: 'and then she said no to me '.repeat(4000) },
    ];
    const { findings } = evaluate(rubric, { ...alone('How was that for you?'), context });
    expect(findings.map(({ behaviour }) => behaviour)).toContain('open-question');
  });

  test('what is not English is not scored', () => {
    const { moves, findings, notRated } = evaluate(
      rubric,
      alone('Was möchtest du heute besprechen?'),
    );
    expect({ moves, findings, notRated }).toEqual({
      moves: [],
      findings: [],
      notRated: 'not-english',
    });
  });
});
