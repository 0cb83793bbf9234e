import { Type } from 'typebox';
import { describe, expect, test } from 'vitest';
import { checkShape, didYouMean } from '../../server/definition/check-shape.ts';
import { Definition } from '../../server/definition/definition.ts';
import { collectFaults, DefinitionError } from '../../server/definition/definition-error.ts';

const Place = Type.Object(
  { name: Type.String(), rooms: Type.Array(Type.Object({ size: Type.Integer() })) },
  { additionalProperties: false },
);

const messagesOf = (read: () => unknown): string[] => {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof DefinitionError) return error.message.split('\n');
    throw error;
  }
};
const check = (text: string): string[] =>
  messagesOf(() => checkShape(Definition.parse('house.yml', text), Place));

describe('checkShape', () => {
  test('gives the value when it has the shape', () => {
    const definition = Definition.parse('house.yml', 'name: Fern\nrooms: [{size: 3}]\n');
    expect(checkShape(definition, Place)).toEqual({ name: 'Fern', rooms: [{ size: 3 }] });
  });

  test('tells every fault of a file, each in its place', () => {
    expect(check('nam: Fern\nrooms:\n  - size: 3\n  - size: big\n')).toEqual([
      'house.yml:1:1 Missing key "name".',
      'house.yml:1:1 Unknown key "nam". Did you mean "name"?',
      'house.yml:4:11 "size" takes a whole number.',
    ]);
  });

  test('names what a value of the wrong kind is to be', () => {
    expect(check('name: [a]\nrooms: {}\n')).toEqual([
      'house.yml:1:7 "name" takes a text.',
      'house.yml:2:8 "rooms" takes a list.',
    ]);
  });

  test('says so when the whole file is no set of keys', () => {
    expect(check('just words\n')).toEqual(['house.yml:1:1 The file takes keys with values.']);
  });
});

describe('Definition.parse', () => {
  test('locates faulty YAML', () => {
    const [first] = messagesOf(() => Definition.parse('house.yml', 'name: "Fern\nrooms: []\n'));
    expect(first).toMatch(/^house\.yml:\d+:\d+ \S.*\.$/);
  });

  test('points at the nearest parent of what is absent', () => {
    const definition = Definition.parse('house.yml', 'name: Fern\nrooms:\n  - size: 3\n');
    const { line, col } = definition.fault(['rooms', 0, 'colour'], 'No colour.');
    expect([line, col]).toEqual([3, 5]);
  });
});

describe('didYouMean', () => {
  test('names a near word, and none that is far', () => {
    expect(didYouMean('fnd', ['find', 'unless'])).toBe(' Did you mean "find"?');
    expect(didYouMean('colour', ['find', 'unless'])).toBe('');
  });
});

describe('collectFaults', () => {
  test('keeps what went right beside the faults, and lets other errors through', () => {
    const read = (text: string): unknown => Definition.parse('x.yml', text).value;
    const { values, faults } = collectFaults(['a: 1', 'a: "', 'a: 2'], read);
    expect(values).toEqual([{ a: 1 }, { a: 2 }]);
    expect(faults).not.toEqual([]);
    const broken = (): never => {
      throw new RangeError('ours');
    };
    expect(() => collectFaults([1], broken)).toThrow(RangeError);
  });
});
