import { isMap, isSeq, parseDocument, stringify } from 'yaml';

/**
 * Writes one more entry at the end of a list that stands at the top of a YAML file, and leaves every other line as it is.
 *
 * @param text sound YAML with a map at its top
 * @param key of the list; made at the end of the file where it is missing
 * @returns the entry as it stands under the key, and the whole text with it
 */
export function appendEntry(
  text: string,
  key: string,
  value: unknown,
): { entry: string; text: string } {
  const { contents } = parseDocument(text);
  const list = isMap(contents) ? contents.get(key, true) : undefined;
  const entry = indented([value], '  ');
  if (!isSeq(list) || list.range == null) {
    return { entry, text: `${lineEnded(text)}\n${key}:\n${entry}` };
  }
  const [start, end] = list.range;
  if (list.flow === true) {
    // A list in brackets takes entries in brackets.
    const between = list.items.length === 0 ? '' : ', ';
    const close = text.lastIndexOf(']', end - 1);
    const inside = text.slice(start, close).trimEnd().replace(/,$/, '');
    const rest = text.slice(close);
    return {
      entry,
      text: `${text.slice(0, start)}${inside}${between}${JSON.stringify(value)}${rest}`,
    };
  }
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  const before = lineEnded(text.slice(0, end).trimEnd());
  const behind = text.slice(end).replace(/^\n+/, '');
  return {
    entry,
    text: `${before}${indented([value], ' '.repeat(column))}${behind === '' ? '' : `\n${behind}`}`,
  };
}

function indented(value: unknown, room: string): string {
  return stringify(value, {
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  })
    .split('\n')
    .map((line) => (line === '' ? line : room + line))
    .join('\n');
}

function lineEnded(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
