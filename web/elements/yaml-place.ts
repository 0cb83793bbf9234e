import type { SyntaxNode, Tree } from './yaml-tree.ts';

/** A key of a map, or null for an entry of a list. */
export type Step = string | null;

/** Where the cursor stands in a YAML text, as far as a completion has to know. */
export interface Place {
  /** The way from the top of the file. */
  readonly path: readonly Step[];
  /** `value`: behind a key and its colon. `entry`: where a key or an entry of a list begins; what is right, the schema knows. */
  readonly kind: 'entry' | 'value';
  /** Where the word begins that is being written; it ends at the cursor. */
  readonly from: number;
  /** Keys of the same map, or entries of the same short list, that are there already. */
  readonly taken: readonly string[];
}

interface Line {
  /** Where its own words begin, behind dashes. */
  readonly column: number;
  /** Columns of its dashes. */
  readonly dashes: readonly number[];
  readonly key: string | null;
  readonly rest: string;
}

/** Nodes in which nothing but speech and remarks is written. */
const PROSE = new Set(['BlockLiteralContent', 'BlockLiteralHeader', 'Comment', 'QuotedLiteral']);
const KEY = /^("[^"]*"|'[^']*'|[^\s:#{}[\],"'][^:#]*?)\s*:(?=\s|$)/;

/**
 * Tells where the cursor stands, or null within speech and remarks. The way there is read from the lines above by their
 * indentation, which holds while the text is half written; within `{}` and `[]` it is read from the syntax tree.
 *
 * @param at the cursor, in code units from the top
 */
export function placeAt(text: string, tree: Tree, at: number): Place | null {
  const node = tree.resolveInner(at, -1);
  if (PROSE.has(node.name)) return null;
  for (let one: SyntaxNode | null = node; one !== null; one = one.parent) {
    const within = one.from < at && (at < one.to || !/[}\]]/.test(text[one.to - 1] ?? ''));
    if (within && one.name === 'FlowMapping') return inMap(text, one, at);
    if (within && one.name === 'FlowSequence') return inList(text, one, at);
  }
  return inLines(text, tree, at);
}

function inMap(text: string, map: SyntaxNode, at: number): Place | null {
  const written = sinceMark(text, map, at);
  const path = wayTo(text, map);
  const taken = childrenOf(map, 'Pair')
    .filter(({ from, to }) => at < from || at > to)
    .map((pair) => keyOf(text, pair));
  const key = KEY.exec(written.trimStart())?.[1];
  const from = at - lastWord(written).length;
  if (key === undefined) return { path, kind: 'entry', from, taken };
  return { path: [...path, unquote(key)], kind: 'value', from, taken: [] };
}

function inList(text: string, list: SyntaxNode, at: number): Place {
  const taken = childrenOf(list, 'Item')
    .filter(({ from, to }) => at < from || at > to)
    .map(({ from, to }) => unquote(text.slice(from, to)));
  const from = at - lastWord(sinceMark(text, list, at)).length;
  return { path: [...wayTo(text, list), null], kind: 'entry', from, taken };
}

/** What was written since the last comma or bracket of a map or list. */
function sinceMark(text: string, { from, firstChild }: SyntaxNode, at: number): string {
  let mark = from + 1;
  for (let child = firstChild; child !== null; child = child.nextSibling)
    if (child.name === ',' && child.to <= at) mark = child.to;
  return text.slice(mark, at);
}

/** The way from the top to a node, by the tree. */
function wayTo(text: string, node: SyntaxNode): Step[] {
  const path: Step[] = [];
  for (let one = node.parent; one !== null; one = one.parent) {
    if (one.name === 'Pair') path.unshift(keyOf(text, one));
    if (one.name === 'Item') path.unshift(null);
  }
  return path;
}

function keyOf(text: string, pair: SyntaxNode): string {
  const key = pair.getChild('Key');
  return key === null ? '' : unquote(text.slice(key.from, key.to));
}

function childrenOf(node: SyntaxNode, name: string): SyntaxNode[] {
  return node.getChildren(name);
}

function inLines(text: string, tree: Tree, at: number): Place | null {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const here = readLine(text.slice(start, at));
  if (here === null || /(^|\s)#/.test(here.rest)) return null;
  const above = linesOf(text.slice(0, start), 0, tree).toReversed();
  const path = wayUp(here, above);
  const value = here.key === null ? here.rest : here.rest.replace(KEY, '').trimStart();
  if (here.key !== null && !/:\s/.test(here.rest)) return null;
  const from = at - value.length;
  if (here.key !== null) return { path: [...path, here.key], kind: 'value', from, taken: [] };
  if (/\s/.test(value)) return null;
  const end = text.indexOf('\n', at);
  const below = end === -1 ? [] : linesOf(text.slice(end + 1), end + 1, tree);
  const item = here.dashes.at(-1);
  const taken =
    item === undefined || item + 1 >= here.column
      ? [...keysBeside(here, above, 'above'), ...keysBeside(here, below, 'below')]
      : [...entriesBeside(item, above), ...entriesBeside(item, below)];
  return { path, kind: 'entry', from, taken };
}

/** The way to a line, from its own dashes and the lines above it, the nearest first. */
function wayUp(here: Line, above: readonly Line[]): Step[] {
  const path: Step[] = here.dashes.map(() => null);
  let column = here.dashes[0] ?? here.column;
  let listed = here.dashes.length > 0;
  for (const { column: own, dashes, key } of above) {
    // The entries of a list may stand as far left as the key of the list.
    if (key !== null && (own < column || (listed && own === column && dashes.length === 0))) {
      path.unshift(key);
      column = own;
      listed = false;
    }
    const parents = dashes.filter((dash) => dash < column);
    if (parents.length > 0) {
      path.unshift(...parents.map(() => null));
      column = parents[0] ?? column;
      listed = true;
    }
    if (column === 0 && !listed) break;
  }
  return path;
}

/** The keys of the map that a line belongs to, on one side of it. */
function keysBeside(here: Line, lines: readonly Line[], side: 'above' | 'below'): string[] {
  const keys: string[] = [];
  if (side === 'above' && here.dashes.length > 0) return keys;
  for (const { column, dashes, key } of lines) {
    const first = dashes[0] ?? column;
    if (side === 'below' && first < here.column) break;
    if (column === here.column && key !== null) keys.push(key);
    if (side === 'above' && first < here.column) break;
  }
  return keys;
}

/** The entries of a list of words whose dashes stand in a column. */
function entriesBeside(dash: number, lines: readonly Line[]): string[] {
  const entries: string[] = [];
  for (const { column, dashes, rest } of lines) {
    if ((dashes[0] ?? column) < dash || dashes.length === 0) break;
    if (dashes.at(-1) === dash) entries.push(unquote(rest));
  }
  return entries;
}

/** The lines of a piece of the text that hold keys or entries, without speech over several lines. */
function linesOf(piece: string, offset: number, tree: Tree): Line[] {
  const lines: Line[] = [];
  let from = offset;
  for (const words of piece.split('\n')) {
    const line = readLine(words);
    const first = from + (words.length - words.trimStart().length);
    if (line !== null && words.trim() !== '' && !PROSE.has(tree.resolveInner(first, 1).name))
      lines.push(line);
    from += words.length + 1;
  }
  return lines;
}

function readLine(words: string): Line | null {
  if (words.trimStart().startsWith('#')) return null;
  const lead = /^\s*(?:-\s+)*/.exec(words)?.[0] ?? '';
  const dashes = [...lead].flatMap((sign, column) => (sign === '-' ? [column] : []));
  const rest = words.slice(lead.length);
  const key = KEY.exec(rest)?.[1];
  return { column: lead.length, dashes, key: key === undefined ? null : unquote(key), rest };
}

function lastWord(written: string): string {
  return /[^\s,:[\]{}]*$/.exec(written)?.[0] ?? '';
}

function unquote(words: string): string {
  return words.trim().replace(/^(["'])(.*)\1$/, '$2');
}
