import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Definition } from '../../server/definition/definition.ts';
import { DefinitionError } from '../../server/definition/definition-error.ts';
import { readBehaviour } from '../../server/rubric/read-behaviour.ts';

// A file's name states the law that it breaks; its first line, a comment, is the message that an author is to see.
const folder = join(import.meta.dirname, '../invalid');
const words = { feeling: ['sad', 'glad'] };

/** What an author is told about a behaviour file, or an empty text when nothing is wrong with it. */
function complaint(name: string, text: string): string {
  try {
    readBehaviour(Definition.parse(name, text), words);
    return '';
  } catch (error) {
    if (error instanceof DefinitionError) return error.message;
    throw error;
  }
}

describe('a behaviour file is refused for', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yml'));

  test.each(names)('%s', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const expected = text.split('\n')[0]?.replace(/^# /, '');
    expect(complaint(name, text)).toBe(`${name}:${expected}`);
  });
});
