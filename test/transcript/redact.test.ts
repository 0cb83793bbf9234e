import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { findCandidates } from '../../server/transcript/find-candidates.ts';
import { findContacts } from '../../server/transcript/find-contacts.ts';
import { redactor } from '../../server/transcript/redact.ts';

const redact = (text: string, ...pairs: readonly (readonly [string, string])[]) =>
  redactor(pairs.map(([words, instead]) => ({ words, instead })))(text);

describe('redactor', () => {
  it.each([
    ['Anna said no.', '[A] said no.'],
    ['I told ANNA, anna and Anna’s mother.', 'I told [A], [A] and [A]’s mother.'],
    ['Anna Berg called; then Anna-Berg, and Anna  Berg.', '[A B] called; then [A B], and [A B].'],
    ['Hannah and Annabel stay.', 'Hannah and Annabel stay.'],
    ['An\u00adna, A\u0301nna and Ánna', '[A], [A] and [A]'],
    ['_Anna_ (Anna)', '_[A]_ ([A])'],
    ['An\u200dna, An\u200cna and A\u034fnn\u180ea', '[A], [A] and [A]'],
    ['An\u200dna\u2063 Be\u200crg', '[A B]'],
    ['Anna\u200cjan', '[A]\u200cjan'],
  ])('makes of %j', (text, plain) => {
    expect(redact(text, ['Anna', '[A]'], ['Anna Berg', '[A B]'])).toBe(plain);
  });

  it('never puts back what it takes out', () => {
    expect(redact('Anna and Ben', ['Anna', 'Ben'], ['Ben', 'Anna'])).toBe('[…] and […]');
    expect(redact('x New y', ['x', 'York'], ['y', 'York'], ['New York', '[place]'])).not.toMatch(
      /New York/,
    );
  });

  it('keeps the joiners of what stays', () => {
    expect(redact('می\u200cخواهم 👩\u200d👧 Anna', ['Anna', '[A]'])).toBe(
      'می\u200cخواهم 👩\u200d👧 [A]',
    );
  });

  it('takes out what is no character', () => {
    expect(redact('An\ufffena \uffff\u{1fffe}said\ufdd0 no.', ['Anna', '[A]'])).toBe(
      '[A] said no.',
    );
  });

  it('looks at each word of a text a few times only, however much is looked for', () => {
    const words = 4000;
    const many = Array.from({ length: 1000 }, (_, at) => ({
      words: `${'a '.repeat(60)}z${at}`,
      instead: '[A]',
    }));
    const take = redactor(many);
    let steps = 0;
    const counted = <One extends object>(all: One, name: keyof One & ('get' | 'every')): void => {
      const method = all[name] as (...args: unknown[]) => unknown;
      vi.spyOn(all, name as never).mockImplementation(function (this: unknown, ...args: unknown[]) {
        steps += 1;
        return method.apply(this, args);
      } as never);
    };
    counted(Map.prototype, 'get');
    counted(Array.prototype, 'every');
    try {
      take('a '.repeat(words));
    } finally {
      vi.restoreAllMocks();
    }
    expect(steps).toBeGreaterThan(0);
    expect(steps).toBeLessThan(4 * words);
  });

  // Few letters, so that names are met often, in one another and across what replaces them.
  const word = fc.string({
    unit: fc.constantFrom('a', 'B', 'é', 'E', '-', ' ', "'", '1'),
    maxLength: 5,
  });
  const text = fc.string({
    unit: fc.constantFrom(
      ...['a', 'b', 'É', 'e', '-', ' ', "'", '1', '.', '\u00ad', '\u0301', '\u200c', '\u200d'],
    ),
    maxLength: 40,
  });
  const plain = (some: string) =>
    some
      .replace(/[\u00ad\u200c\u200d]/g, '')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((one) => one !== '');

  it('leaves none of the words in any text, whatever they are and whatever stands instead', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ words: word, instead: word }), { maxLength: 4 }),
        text,
        (redactions, said) => {
          const left = ` ${plain(redactor(redactions)(said)).join(' ')} `;
          for (const { words } of redactions) {
            const one = plain(words);
            // Words with more between them than a name has are not the name.
            if (one.length === 1) expect(left).not.toContain(` ${one.join(' ')} `);
          }
        },
      ),
    );
  });

  it('leaves a text alone that has none of them', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.') }), (said) => {
        expect(redact(said, ['zoe', '[A]'])).toBe(said.replace(/\s+/g, ' ').trim());
      }),
    );
  });
});

describe('findContacts', () => {
  it.each([
    ['She lives at LS8 2QT now.', 'place', 'LS8 2QT'],
    ['I am @ada_runs there.', 'address', '@ada_runs'],
    ['Write to anna.berg@example.co.uk, please.', 'email', 'anna.berg@example.co.uk'],
    ['it is anna dot berg at example dot com yes', 'email', 'anna dot berg at example dot com'],
    ['Call +44 (0)20 7946 0958 then.', 'phone', '+44 (0)20 7946 0958'],
    ['on 07700 900123.', 'phone', '07700 900123'],
    ['My number is 555-010-9999!', 'phone', '555-010-9999'],
    ['See https://example.com/a?b=c.', 'address', 'https://example.com/a?b=c'],
    ['It is on example.org, I think', 'address', 'example.org'],
  ])('finds in %j', (text, kind, words) => {
    expect(findContacts(text)).toEqual([{ kind, words }]);
  });

  it.each([
    'From 2019-2024 I did that.',
    'It was 12/05/2024.',
    'We made 12.000.000 in 2024.',
    'At 10:30 or 11.45, e.g. on Monday.',
    'He is at home. I look at dot plots.',
    'I thought so.And then',
  ])('finds none in %j', (text) => {
    expect(findContacts(text)).toEqual([]);
  });
});

describe('findCandidates', () => {
  const said = [
    'Welcome, Ben. So you saw Anna Berg?',
    'Yes. My sister Hannah and Anna said that Siemens moves us to Lisbon. I asked Kwame and priya too.',
    'Anna said? What is that for you, Ben?',
    'Well, in Lisbon I know nobody. Anna’s mail is anna@example.com. Will that do? I think so. So does Priya.',
  ];
  const found = findCandidates(
    said.map((text, at) => ({ text, speaker: at % 2 })),
    ['Coach', 'Ben Katz'],
  );
  const told: Record<string, unknown> = {};
  for (const { words, kind, count } of found) told[words[0] ?? ''] = [kind, count];

  it('finds whom and what a talk names, and how often', () => {
    expect(told).toEqual({
      'Ben Katz': ['speaker', 2],
      'Anna Berg': ['person', 4],
      Siemens: ['organisation', 1],
      Lisbon: ['place', 2],
      Hannah: ['person', 1],
      Kwame: ['name', 1],
      Priya: ['name', 2],
      'anna@example.com': ['email', 1],
    });
  });

  it('shows the first place of each', () => {
    expect(found.find(({ kind }) => kind === 'organisation')?.context).toEqual({
      before: 'Yes. My sister Hannah and Anna said that ',
      found: 'Siemens',
      after: ' moves us to Lisbon. I asked Kwame and…',
    });
  });

  it('tells whose name is a speaker’s', () => {
    expect(found.find(({ kind }) => kind === 'speaker')).toMatchObject({
      words: ['Ben Katz', 'Ben', 'Katz'],
      speaker: 1,
    });
  });
});
