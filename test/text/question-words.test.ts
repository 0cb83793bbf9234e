import { describe, expect, it } from 'vitest';
import { questionWords } from '../../server/text/question-words.ts';

const stems = (question: string) => [...questionWords(question).stems];

describe('the telling words of a question', () => {
  it('are what not every question holds', () => {
    expect(stems('And so what did you have for your breakfast?')).toEqual(['breakfast']);
    expect(stems('What is it?')).toEqual([]);
  });

  it('are the same in another form, and for another word of the same sense', () => {
    expect(stems('Who took the boats?')).toEqual(stems('Who takes the boat?'));
    expect(stems("What's your mum’s job?")).toEqual(
      stems('What work does your mother do?').toReversed(),
    );
    expect(stems("Why didn't he ring?")).toEqual(stems('Why has he not phoned?'));
  });
});

it.each([
  ['Who wrote it?', 'who'],
  ['And whose are they?', 'who'],
  ['With whom do you live?', 'who'],
  ['Where is the boat?', 'where'],
  ['So when does it end?', 'when'],
  ['What time is it there?', 'when'],
  ['How many are you?', 'number'],
  ['How long have you had the boat?', 'number'],
  ['How come you left?', 'why'],
  ['What made you leave?', 'why'],
  ['How did you meet?', 'how'],
  ['Which of them is it?', 'what'],
  ['Do you live alone?', 'yes'],
])('"%s" asks for %s', (question, wanted) => {
  expect(questionWords(question).wanted).toBe(wanted);
});
