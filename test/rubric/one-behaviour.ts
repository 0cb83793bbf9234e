import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A sound behaviour file that hears a word; `more` adds keys, `flags` and `allows` are coach lines. */
export function behaviourFile({
  find = ['apple'],
  more = '',
  kind = 'strength',
  flags = ['An <apple>.', 'One <apple> more.', 'That <apple>!'],
  allows = ['A pear.', 'None at all.'],
}: {
  find?: readonly string[];
  more?: string;
  kind?: string;
  flags?: readonly string[];
  allows?: readonly string[];
} = {}): string {
  const examples = (lines: readonly string[]): string =>
    lines.map((line) => `    - {client: I wait., coach: '${line}'}\n`).join('');
  return `title: Says a word
kind: ${kind}
weight: 1
check: wording
find:
${find.map((pattern) => `  - '${pattern}'\n`).join('')}${more}message: Says it, “{quote}”
why: A word matters.
instead: [“Say it again.”]
icf: ['4.4']
source: [field]
examples:
  flags:
${examples(flags)}  allows:
${examples(allows)}`;
}

/** Writes a rubric folder of two markers, `words` and `deeds`, with the given files, and gives its path. */
export function writeRubric(files: Readonly<Record<string, string>>): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'coequal-rubric-')), 'fruit');
  const all = {
    'rubric.yml':
      'title: Fruit\nversion: 1\nmarkers:\n  words: {title: Words, asks: Which?, weight: 1}\n  deeds: {title: Deeds, asks: Whose?, weight: 2}\n',
    'words.yml': 'fruit: [apple, pear]\n',
    'opportunities.yml': '{}\n',
    'session-findings.yml': '{}\n',
    'signs.yml': 'coach: {}\nclient: {}\n',
    'moves.yml': "advice: ['you should']\ninformation: ['it means']\nreflection: ['sounds like']\n",
    ...files,
  };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
