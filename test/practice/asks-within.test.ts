import { expect, it } from 'vitest';
import { asksWithin } from '../../server/practice/asks-within.ts';

it.each([
  ' what do you hope for',
  ' what happens in you when he calls',
  ' who would you be without it',
  ' what do you make of that',
])('%s asks for what only looking within tells', (question) => {
  expect(asksWithin(question)).toBe(true);
});

it.each([
  ' where was the party held',
  ' who wrote that line',
  ' what did you say to him then',
  ' how long have you had the van',
])('%s asks for what one knows', (question) => {
  expect(asksWithin(question)).toBe(false);
});
