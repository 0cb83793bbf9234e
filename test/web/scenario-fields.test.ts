import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFields } from '../../web/elements/scenario-fields.ts';

describe('the fields of a scenario', () => {
  test('are read from a client that ships', () => {
    const { fields } = readFields(readFileSync('scenarios/the-pedestal.yml', 'utf8'));
    expect(fields).toMatchObject({
      title: 'Just tell me what to do',
      level: 2,
      turns: { least: 12, most: 20 },
      client: { name: 'Leah' },
    });
    expect(fields?.opening[0]?.say).toMatch(/^\(role\) I can't believe/);
    expect(fields?.discovery).toHaveLength(3);
  });

  test('are empty where the file has something else', () => {
    const { fields } = readFields(
      'title: 12\nlevel: high\nclient: Bea\nopening:\n  - say: Hi\n  - Ho\n',
    );
    expect(fields).toMatchObject({
      title: '12',
      level: null,
      client: { name: '', about: '' },
      situation: [],
      opening: [
        { say: 'Hi', keyed: true },
        { say: 'Ho', keyed: false },
      ],
    });
    expect(readFields('').fields?.title).toBe('');
  });

  test('are none while the text cannot be read, and the line is told', () => {
    expect(readFields('title: A\nsummary: "B\nlevel: 1\n')).toEqual({ fields: null, line: 4 });
    expect(readFields('title: A\n  level: [1\n').line).toBeGreaterThan(0);
  });
});
