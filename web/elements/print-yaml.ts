import { stringify } from 'yaml';
import type { YamlValue } from './edit-yaml.ts';

/** Where a value is written. */
export interface Around {
  /** Between `{}` or `[]`: on one line, with commas and brackets quoted. */
  readonly flow?: boolean;
  /** Columns that further lines are indented by. */
  readonly indent?: number;
  /** Behind a dash: a map begins on the same line. */
  readonly entry?: boolean;
  /** Whether speech is folded over several lines, as what stood there before. */
  readonly folded?: boolean;
}

/** Longest line of folded speech. */
const WIDTH = 118;

/** A value as it is written at a place, without the break behind it. What has parts of its own begins with a break, unless it stands behind a dash. */
export function printYaml(
  value: YamlValue,
  { flow = false, indent = 0, entry = false, folded = false }: Around,
): string {
  if (flow) {
    const list = stringify([value], { lineWidth: 0, collectionStyle: 'flow' });
    // A value may begin or end with a blank of its own that is none of YAML's.
    return list.replace(/^\[[ \n]*/, '').replace(/[ \n]*\]\n?$/, '');
  }
  const lead = ' '.repeat(indent);
  if (typeof value === 'string' && canFold(value) && (folded || value.length > WIDTH))
    return `>-\n${fold(value, WIDTH - indent)
      .map((line) => `${lead}${line}`)
      .join('\n')}`;
  const lines = stringify(value, { lineWidth: 0 }).replace(/\n$/, '').split('\n');
  const [first = '', ...rest] = lines;
  const deep = typeof value === 'object' && lines[0] !== '[]' && lines[0] !== '{}';
  if (deep && !entry) return `\n${lines.map((line) => lead + line).join('\n')}`;
  const cut = typeof value === 'object' ? '' : '  ';
  const own = rest.map((line) => (line === '' ? '' : lead + line.slice(cut.length)));
  return [first, ...own].join('\n');
}

/** Folded lines are joined by one space each: nothing else may stand where they part. */
function canFold(value: string): boolean {
  return /^\S+(?: \S+)*$/.test(value) && value.length > 40;
}

function fold(value: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of value.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > Math.max(40, width)) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
