import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { printYaml, type Around } from './print-yaml.ts';

/** A key of a map or the index of an entry. */
export type YamlPath = readonly (string | number)[];
export type YamlValue =
  string | number | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** One change of a text: what stands from `from` to `to` gives way to `insert`. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

type Placed = Node & { range: [number, number, number] };

/**
 * Writes a value at a path, or adds it where there is none. Everything round it stays as it is, comments too.
 *
 * @param order keys in the order in which a map is written, for a key that is new
 * @returns null where the text cannot be read, or the path leads through something that holds no values
 */
export function setYaml(
  text: string,
  path: YamlPath,
  value: YamlValue,
  order: readonly string[] = [],
): TextEdit | null {
  const document = readable(text);
  if (document === null) return null;
  const node = document.getIn(path, true);
  if (isPlaced(node)) return replace(text, document, path, node, value);
  const parent = path.slice(0, -1);
  const key = path.at(-1);
  const map = parent.length === 0 ? document.contents : document.getIn(parent, true);
  if (isMap(map) && isPlaced(map) && typeof key === 'string')
    return addPair(text, map, key, value, order);
  if (key === undefined || parent.length === 0 || typeof key === 'number') return null;
  return setYaml(text, parent, { [key]: value }, order);
}

/** Adds an entry behind the last one of a list, or begins the list. */
export function addToYaml(
  text: string,
  path: YamlPath,
  value: YamlValue,
  order: readonly string[] = [],
): TextEdit | null {
  const document = readable(text);
  if (document === null) return null;
  const list = document.getIn(path, true);
  if (!isSeq(list) || !isPlaced(list) || list.items.length === 0)
    return setYaml(text, path, [value], order);
  const last = list.items.at(-1);
  if (!isPlaced(last)) return null;
  if (list.flow === true) {
    const insert = `, ${printYaml(value, { flow: true })}`;
    return { from: last.range[1], to: last.range[1], insert };
  }
  const dash = dashOf(text, last);
  if (dash === null) return null;
  const indent = columnOf(text, dash);
  const insert = `${' '.repeat(indent)}- ${printYaml(value, { indent: indent + 2, entry: true })}`;
  return newLine(text, endOf(text, last), insert);
}

/** Takes an entry out of a list. The last one leaves an empty list. */
export function removeFromYaml(text: string, path: YamlPath, index: number): TextEdit | null {
  const document = readable(text);
  const list = document?.getIn(path, true);
  if (!isSeq(list) || !isPlaced(list)) return null;
  const item = list.items[index];
  if (!isPlaced(item)) return null;
  if (list.items.length === 1) return emptied(text, list);
  if (list.flow === true) {
    const [before, after] = [list.items[index - 1], list.items[index + 1]];
    if (isPlaced(after)) return { from: item.range[0], to: after.range[0], insert: '' };
    return isPlaced(before) ? { from: before.range[1], to: item.range[1], insert: '' } : null;
  }
  const dash = dashOf(text, item);
  if (dash === null) return null;
  return { from: lineStart(text, dash), to: endOf(text, item), insert: '' };
}

function replace(
  text: string,
  document: Document,
  path: YamlPath,
  node: Placed,
  value: YamlValue,
): TextEdit {
  const [from, end] = node.range;
  const flow = path.some((_, depth) => {
    const above = document.getIn(path.slice(0, depth), true) as { flow?: boolean };
    return (depth === 0 ? (document.contents as { flow?: boolean }) : above).flow === true;
  });
  const entry = typeof path.at(-1) === 'number';
  const indent = columnOf(text, lineStart(text, from)) + leadOf(text, from, entry);
  const folded = isScalar(node) && node.type === 'BLOCK_FOLDED';
  const around: Around = flow ? { flow } : { indent, entry, folded };
  const printed = printYaml(value, around);
  const space = /[\s[{]/.test(text[from - 1] ?? ' ') || /^\s/.test(printed) ? '' : ' ';
  const breaks = text.slice(from, end).endsWith('\n') ? '\n' : '';
  return { from, to: end, insert: `${space}${printed}${breaks}` };
}

/** How far the lines of a value are indented: deeper than its key, or as deep as what stands behind its dash. */
function leadOf(text: string, at: number, entry: boolean): number {
  const start = lineStart(text, at);
  const lead = /^\s*(?:-\s+)*/.exec(text.slice(start, at))?.[0].length ?? 0;
  return entry ? lead : lead + (start + lead === at ? 0 : 2);
}

function addPair(
  text: string,
  map: YAMLMap & Placed,
  key: string,
  value: YamlValue,
  order: readonly string[],
): TextEdit | null {
  const keys = map.items.map(({ key: own }) => (isScalar(own) ? String(own.value) : ''));
  const before = order.slice(0, Math.max(0, order.indexOf(key))).toReversed();
  const place = before.map((one) => keys.indexOf(one)).find((at) => at !== -1);
  const pair = map.items[place ?? map.items.length - 1];
  const written = isPlaced(pair?.value) ? pair.value : pair?.key;
  const first = map.items[0]?.key;
  if (map.flow === true) {
    const insert = `${key}: ${printYaml(value, { flow: true })}`;
    const from = isPlaced(written) ? written.range[1] : map.range[0] + 1;
    return { from, to: from, insert: isPlaced(written) ? `, ${insert}` : insert };
  }
  if (!isPlaced(written) || !isPlaced(first)) return null;
  const indent = columnOf(text, first.range[0]);
  const printed = printYaml(value, { indent: indent + 2 });
  const space = printed.startsWith('\n') ? '' : ' ';
  return newLine(text, endOf(text, written), `${' '.repeat(indent)}${key}:${space}${printed}`);
}

function emptied(text: string, { flow, range }: YAMLSeq & Placed): TextEdit {
  if (flow === true) return { from: range[0], to: range[1], insert: '[]' };
  const colon = text.lastIndexOf(':', range[0]);
  const breaks = text.slice(range[0], range[1]).endsWith('\n') ? '\n' : '';
  return { from: colon + 1, to: range[1], insert: ` []${breaks}` };
}

function readable(text: string): Document | null {
  const document = parseDocument(text);
  return document.errors.length > 0 ? null : document;
}

function isPlaced(node: unknown): node is Placed {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

/** Behind the last line of a value, its remark included. */
function endOf(text: string, { range }: Placed): number {
  const inner = text.slice(range[0], range[1]);
  const words = range[0] + inner.trimEnd().length;
  const end = text.indexOf('\n', words);
  return end === -1 ? text.length : end + 1;
}

function newLine(text: string, at: number, line: string): TextEdit {
  const open = at > 0 && text[at - 1] !== '\n';
  return { from: at, to: at, insert: open ? `\n${line}` : `${line}\n` };
}

/** Where an entry's dash stands, or null where there is none before it on its line. */
function dashOf(text: string, { range }: Placed): number | null {
  const lead = /-\s+(?:&\S+\s+)?$/.exec(text.slice(lineStart(text, range[0]), range[0]));
  return lead === null ? null : lineStart(text, range[0]) + lead.index;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}
