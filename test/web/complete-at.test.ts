import { yamlLanguage } from '@codemirror/lang-yaml';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { completeAt, type Vocabulary } from '../../web/elements/complete-at.ts';
import type { JsonSchema } from '../../web/elements/schema-at.ts';
import { placeAt } from '../../web/elements/yaml-place.ts';

const vocabulary: Vocabulary = {
  schema: JSON.parse(readFileSync('scenarios/scenario.schema.json', 'utf8')) as JsonSchema,
  names: {
    behaviour: [
      { id: 'sets-focus', title: 'Agrees on a focus', about: 'So that both know.' },
      { id: 'closed-question', title: 'Closed question', about: '' },
    ],
    ask: [
      { id: 'feel', title: 'How does that feel?', about: '' },
      { id: 'insult', title: 'An insult', about: '' },
    ],
  },
};

function at(marked: string) {
  const cursor = marked.indexOf('|');
  const text = marked.replace('|', '');
  const place = placeAt(text, yamlLanguage.parser.parse(text), cursor);
  return place === null ? null : completeAt(vocabulary, place, text);
}
const labels = (marked: string) => at(marked)?.map(({ label }) => label);

describe('what is suggested', () => {
  test('are the keys that are not there yet, required ones first', () => {
    const keys = labels('title: A\n|\nlevel: 1\n') ?? [];
    expect(keys.slice(0, 3)).toEqual(['summary', 'client', 'situation']);
    expect(keys).not.toContain('title');
    expect(keys.indexOf('discovery')).toBeGreaterThan(keys.indexOf('transcripts'));
    expect(labels('client:\n  name: Bea\n  |')).toEqual(['about']);
  });

  test('is written with its colon, and a space where a word follows', () => {
    expect(at('ti|')?.find(({ label }) => label === 'title')?.writes).toBe('title: ');
    expect(at('op|')?.find(({ label }) => label === 'opening')?.writes).toBe('opening:');
  });

  test('comes with what the schema says of it', () => {
    const level = at('le|')?.find(({ label }) => label === 'level');
    expect(level?.info).toBe('1 gentle, 2 testing, 3 hard.');
  });

  test('are the values that the schema lists', () => {
    expect(labels('level: |')).toEqual(['1', '2', '3']);
    expect(labels('transcripts:\n  - expect:\n      ending: |')).toContain('early');
    expect(labels('title: |')).toEqual([]);
  });

  test('are behaviours where they are named, with their titles', () => {
    expect(labels('practises: [sets-focus, |]')).toEqual(['closed-question']);
    expect(at('practises:\n  - |')?.[0]).toMatchObject({
      label: 'sets-focus',
      writes: 'sets-focus',
      detail: 'Agrees on a focus',
      info: 'So that both know.',
    });
  });

  test('are asks where the client answers them, and all that moves trust', () => {
    expect(labels('answers:\n  feel: [x]\n  |')).toEqual(['insult']);
    expect(labels('topics:\n  shop:\n    answers:\n      |')).toEqual(['feel', 'insult']);
    expect(labels('trust:\n  moved-by:\n    |')).toContain('insult');
    expect(at('answers:\n  fe|')?.[0]?.writes).toBe('feel: ');
  });

  test('are the topics of this very file', () => {
    const text =
      'topics:\n  shop:\n    asked: [x]\n  "the-bell":\n    asked: [y]\nendings:\n  deep:\n    |';
    expect(labels(text)).toEqual(['shop', 'the-bell']);
    expect(labels(`${text.replace('|', 'shop: |')}`)).toEqual(['guarded', 'partial', 'open']);
  });

  test('are the keys of a line and nothing else where a line may be a map', () => {
    expect(labels('opening:\n  - |')).toEqual(['asked', 'say']);
  });
});
