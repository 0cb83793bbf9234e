import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DefinitionError } from '../../server/definition/definition-error.ts';
import { loadDrills } from '../../server/rubric/load-drills.ts';

const invalid = join(import.meta.dirname, '../invalid/drill');
const behaviours = ['charging-ahead', 'open-question'];

/** What an author is told about the only file of a rubric's drills, or an empty text when nothing is wrong with it. */
function complaint(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'coequal-drill-'));
  try {
    mkdirSync(join(folder, 'drill'));
    cpSync(join(invalid, name), join(folder, 'drill', name));
    loadDrills(folder, folder, behaviours);
    return '';
  } catch (error) {
    if (error instanceof DefinitionError) return error.message;
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// A file's name states the law that it breaks; its first line, a comment, is the message that an author is to see.
describe('a file of drills is refused for', () => {
  test.each(readdirSync(invalid))('%s', (name) => {
    const [first = ''] = readFileSync(join(invalid, name), 'utf8').split('\n');
    const told = complaint(name).split('\n');
    expect(told[0]).toBe(`drill/${name}:${first.replace(/^# /, '')}`);
  });
});

test('a rubric without drills has no items', () => {
  const folder = mkdtempSync(join(tmpdir(), 'coequal-drill-'));
  expect(loadDrills(folder, folder, behaviours)).toEqual([]);
  rmSync(folder, { recursive: true });
});
