import { describe, expect, test } from 'vitest';
import { questionsOf } from '../../server/text/questions.ts';
import { readUtterance } from '../../server/text/utterance.ts';

const read = (text: string): string[] =>
  questionsOf(readUtterance(text)).map(
    ({ form, start, end }) => `${form}: ${text.slice(start, end)}`,
  );

describe('questionsOf', () => {
  test.each([
    ['What was that like?', 'open: What was that like?'],
    ['Tell me more about it.', 'open: Tell me more about it.'],
    ['I’m curious how you knew.', 'open: I’m curious how you knew.'],
    ['How many years was that?', 'fact: How many years was that?'],
    ['How soon does it start?', 'fact: How soon does it start?'],
    ['How much of it is yours?', 'open: How much of it is yours?'],
    ['Which part of you is tired?', 'open: Which part of you is tired?'],
    ['Who is he at home?', 'open: Who is he at home?'],
    ['When did she ring?', 'fact: When did she ring?'],
    ['Whose idea was that?', 'fact: Whose idea was that?'],
    ['Did she ring?', 'polar: Did she ring?'],
    ['Does your sister know?', 'polar: Does your sister know?'],
    ['Why not ring her?', 'suggests: Why not ring her?'],
    ['How about writing it down?', 'suggests: How about writing it down?'],
    ['You never told her about it?', 'check: You never told her about it?'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test('hears a question where no mark is written', () => {
    expect(read('ok and how did you take it')).toEqual(['open: how did you take it']);
    expect(read('right with all that what do you want')).toEqual(['open: what do you want']);
  });

  test('hears a question about what was done, also beside another', () => {
    expect(read('Who told you that, and how is the team?')).toEqual([
      'fact: Who told you that',
      'open: how is the team?',
    ]);
  });

  test.each([
    'You told her, didn’t you?',
    'It was hard, right?',
    'Paper?',
    'It was the noise, do you think?',
    'which means that she knew',
    'do the other half now',
    'I see what you did there.',
    'When you see that bag, it comes back.',
    'What is going on is that he left.',
  ])('hears none in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('takes two offers joined by “or” as one question', () => {
    expect(read('Do you want to stay here, or shall we go back?')).toEqual([
      'either: Do you want to stay here, or shall we go back?',
    ]);
  });

  test('says by which word a question was joined to the one before', () => {
    const questions = questionsOf(readUtterance('Where is he and what does he want?'));
    expect(questions.map(({ joined }) => joined)).toEqual(['', 'and']);
  });
});
