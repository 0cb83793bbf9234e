import { yamlLanguage } from '@codemirror/lang-yaml';
import { describe, expect, test } from 'vitest';
import { placeAt } from '../../web/elements/yaml-place.ts';

/** The place of the `|` in a text. */
function at(marked: string) {
  const cursor = marked.indexOf('|');
  const text = marked.replace('|', '');
  const place = placeAt(text, yamlLanguage.parser.parse(text), cursor);
  return place === null ? null : { ...place, typed: text.slice(place.from, cursor) };
}

describe('the place of the cursor', () => {
  test('is a key of the whole, with the keys that are there above and below', () => {
    expect(at('title: A\nsum|\nlevel: 1\nclient:\n  name: Bea\n')).toEqual({
      path: [],
      kind: 'entry',
      from: 9,
      typed: 'sum',
      taken: ['title', 'level', 'client'],
    });
  });

  test('is a key of a map that is not closed yet', () => {
    expect(at('client:\n  name: Bea\n  |\nlevel: 1\n')).toMatchObject({
      path: ['client'],
      kind: 'entry',
      taken: ['name'],
    });
    expect(at('client:\n  na|')).toMatchObject({ path: ['client'], typed: 'na' });
  });

  test('is a value behind its key', () => {
    expect(at('level: |')).toMatchObject({ path: ['level'], kind: 'value', typed: '' });
    expect(at('expect:\n  ending: we|\n')).toMatchObject({
      path: ['expect', 'ending'],
      kind: 'value',
      typed: 'we',
    });
    expect(at('level:|')).toBeNull();
  });

  test('is an entry of a list, with those that are there', () => {
    expect(at('practises:\n  - sets-focus\n  - op|\n  - reads\nturns: 1')).toMatchObject({
      path: ['practises', null],
      typed: 'op',
      taken: ['sets-focus', 'reads'],
    });
    expect(at('practises:\n- sets-focus\n- |\n')).toMatchObject({
      path: ['practises', null],
      taken: ['sets-focus'],
    });
  });

  test('is a key in an entry of a list, which knows its own map only', () => {
    const text = 'beats:\n  - id: one\n    goes-on: []\n  - id: two\n    fr|\n  - id: three\n';
    expect(at(text)).toMatchObject({ path: ['beats', null], typed: 'fr', taken: ['id'] });
    expect(at('discovery:\n  - ask: x\n    |\n')).toMatchObject({
      path: ['discovery', null],
      taken: ['ask'],
    });
  });

  test('is found through lists in lists', () => {
    const text = 'transcripts:\n  - title: A\n    turns:\n      - coach: Hi\n        hea|\n';
    expect(at(text)).toMatchObject({
      path: ['transcripts', null, 'turns', null],
      taken: ['coach'],
    });
  });

  test('is found in maps and lists on one line', () => {
    expect(at('trust:\n  start: {trust: 0.2, op|}\n')).toMatchObject({
      path: ['trust', 'start'],
      kind: 'entry',
      typed: 'op',
      taken: ['trust'],
    });
    expect(at('told: {bell: o|}\n')).toMatchObject({
      path: ['told', 'bell'],
      kind: 'value',
      typed: 'o',
    });
    expect(at('turns:\n  - coach: x\n    hears: [sets-focus, op|]\n')).toMatchObject({
      path: ['turns', null, 'hears', null],
      typed: 'op',
      taken: ['sets-focus'],
    });
    expect(at('hears: [sets-focus]\n|')).toMatchObject({ path: [], taken: ['hears'] });
  });

  test('is none in speech and remarks', () => {
    expect(at('summary: >-\n  She wants\n  tit|\n')).toBeNull();
    expect(at('title: "A clo|"\n')).toBeNull();
    expect(at('# tit|\n')).toBeNull();
    expect(at('opening:\n  - Hello, I wa|\n')).toBeNull();
  });

  test('does not take a key in speech for one of the file', () => {
    const text = 'summary: >-\n  one\n  client: two\nclient:\n  name: B\n  ab|\n';
    expect(at(text)).toMatchObject({ path: ['client'], taken: ['name'] });
  });
});
