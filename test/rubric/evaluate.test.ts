import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../server/rubric/evaluate.ts';
import type { TurnInContext, TurnReport } from '../../server/rubric/finding.ts';
import { loadRubric } from '../../server/rubric/load-rubric.ts';

const root = join(import.meta.dirname, '../..');
const rubric = loadRubric(join(root, 'rubrics/partnership'), root);

const hear = (coach: string, rest: Partial<TurnInContext> = {}): TurnReport =>
  evaluate(rubric, { focus: null, context: [], position: null, ...rest, coach });
/** What the rules alone hear: these tests are about definitions, not about what was learned. */
const byRule = (coach: string, rest: Partial<TurnInContext> = {}): TurnReport =>
  evaluate(
    { ...rubric, secondHearer: null },
    { focus: null, context: [], position: null, ...rest, coach },
  );
const ids = (report: TurnReport): string[] => report.findings.map(({ behaviour }) => behaviour);
const after = (text: string): Partial<TurnInContext> => ({
  context: [{ speaker: 'client', text }],
});

describe('evaluate', () => {
  test('hears nothing in an empty turn', () => {
    expect(hear('')).toEqual({ moves: [], findings: [], opportunities: [] });
  });

  test('quotes exactly what stands at the place it gives', () => {
    const coach = 'Hm… “fine”, you say — what’s under “fine”?';
    for (const { start, end, quote } of hear(coach).findings)
      expect(coach.slice(start, end)).toBe(quote);
    expect(ids(hear(coach))).toContain('open-question');
  });

  test('counts the context: the same words early, and once the work is agreed', () => {
    const coach = 'What’s your next step?';
    expect(ids(byRule(coach, after('They passed me over.')))).toContain('charging-ahead');
    const agreed = { ...after('So I want to act on it now.'), focus: 'the next step' };
    expect(ids(byRule(coach, agreed))).not.toContain('charging-ahead');
  });

  test('hears advice, and not where the client asked for it', () => {
    const coach = 'You should just ring him.';
    expect(ids(byRule(coach, after('He never answers.')))).toContain('unsolicited-advice');
    expect(ids(byRule(coach, after('What should I do?')))).not.toContain('unsolicited-advice');
  });

  test('gives one behaviour the place of another where both are heard', () => {
    const found = ids(hear('When did he go, and what did he say to you?', after('He left.')));
    expect(found).toContain('stacked-questions');
    expect(found).not.toContain('open-question');
  });

  test('keeps every message within 90 characters, however long the evidence', () => {
    const coach = `What was it like ${'to sit there and wait for the answer '.repeat(9)}?`;
    const messages = hear(coach).findings.map(({ message }) => message);
    expect(messages.length).toBeGreaterThan(0);
    for (const message of messages) expect(message.length).toBeLessThanOrEqual(90);
  });

  test('counts the moves of a turn', () => {
    expect(
      hear('It sounds like a long winter. What kept you going?', after('It was long.')).moves,
    ).toEqual(['question-open', 'reflection']);
    expect(hear('You should rest. Did you sleep?').moves).toEqual([
      'question-closed',
      'input-advice',
    ]);
  });

  test('reads any text: ordered findings, one a behaviour, evidence inside the text', () => {
    const words = fc.constantFrom(
      'you',
      'should',
      'what',
      'is',
      'it',
      'I',
      'feel',
      '?',
      '.',
      '…',
      '<',
      '\n',
      '🙂',
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 25 }),
        fc.string({ maxLength: 20 }),
        (list, tail) => {
          const coach = `${list.join(' ')}${tail}`;
          const { findings } = hear(coach, after('I do not know.'));
          expect(new Set(findings.map(({ behaviour }) => behaviour)).size).toBe(findings.length);
          let last = 0;
          for (const { start, end, quote } of findings) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(coach.slice(start, end)).toBe(quote);
            last = start;
          }
        },
      ),
      { numRuns: 120 },
    );
  });

  test('gives the same report each time', () => {
    const coach = 'Have you tried a list? Trust me, it works.';
    expect(hear(coach)).toEqual(hear(coach));
  });
});
