import { isName } from './is-name.ts';
import { stampIn } from './stamp.ts';
import type { SpokenLine } from './spoken-line.ts';

/** What a column of a talk is called over it, by what stands in it. */
const COLUMNS = {
  start:
    /^(?:(?:start|begin)(?:[ _-]?time)?(?: ?\(.{1,12}\))?|time|times?tamps?|time ?code|in|from|when|zeit|heure|hora)$/i,
  end: /^(?:end(?:[ _-]?time)?(?: ?\(.{1,12}\))?|out|to|until)$/i,
  speaker:
    /^(?:speakers?(?:[ _-]?names?)?|names?|who|person|participant|voice|sprecher(?:in)?|locuteur|intervenant|hablante)$/i,
  text: /^(?:text|words|transcript(?:ion|ie)?|said|talk|utterance|sentence|content|speech|caption|dialogue|what (?:was|is) said|texte?|inhalt)$/i,
  other:
    /^(?:#|no\.?|nr\.?|line|turn|id|index|duration|confidence|notes?|comments?|remarks?|markers?|(?:pcc|icf|acc|mcc)\b.{0,30}|competenc(?:y|ies)|feedback|observations?)$/i,
} as const;

type Part = keyof typeof COLUMNS;

/** What each column of a table holds; null where it is not told. */
export type Columns = readonly (Part | null)[];

/** What the columns hold, where a row is nothing but their headings; else null. */
export function columnsOf(row: readonly string[]): Columns | null {
  const filled = row.filter((text) => text.trim() !== '');
  const columns = row.map((text) => partOf(text.trim()));
  const known = columns.filter((column) => column !== null).length;
  if (known === 0 || row.length < 2) return null;
  const headings = known === filled.length || (columns.includes('text') && known > 1);
  return headings ? columns : null;
}

/**
 * What is said in a row of a table: by its columns, or, without headings, a name and words beside it, and perhaps a time.
 *
 * @param row the text of each cell; a line of its own within it is a line of its own
 * @param columns as {@link columnsOf} gave them, or null
 */
export function rowLines(row: readonly string[], columns: Columns | null): SpokenLine[] {
  const words = columns?.indexOf('text') ?? -1;
  return words === -1 ? untitled(row) : titled(row, columns ?? [], words);
}

function titled(row: readonly string[], columns: Columns, words: number): SpokenLine[] {
  const cell = (part: Part): string => (row[columns.indexOf(part)] ?? '').trim();
  const name = bareName(cell('speaker'));
  const [start, end] = [timeIn(cell('start')), timeIn(cell('end'))];
  return (row[words] ?? '').split('\n').map((text) => ({
    voice: name === '' ? null : name,
    text,
    ...(start === null ? {} : { start }),
    ...(end === null ? {} : { end }),
  }));
}

function untitled(row: readonly string[]): SpokenLine[] {
  const stamped = row.findIndex((text) => stampIn(text) !== null);
  const start = stamped === -1 ? null : (stampIn(row[stamped] ?? '')?.start ?? null);
  const rest = row.filter((text, at) => at !== stamped && !/^\s*(?:\d{1,5}\.?)?\s*$/.test(text));
  const name = bareName(rest.length > 1 ? (rest[0] ?? '') : '');
  const named = isName(name);
  return (named ? rest.slice(1) : rest)
    .join('\n')
    .split('\n')
    .map((text) => ({ voice: named ? name : null, text, ...(start === null ? {} : { start }) }));
}

function partOf(heading: string): Part | null {
  const parts = Object.keys(COLUMNS) as Part[];
  return parts.find((part) => COLUMNS[part].test(heading)) ?? null;
}

function bareName(cell: string): string {
  return cell.trim().replace(/\s*[:：]$/, '');
}

/** A time, or a number of seconds as some tables have it. */
function timeIn(cell: string): number | null {
  const stamp = stampIn(cell);
  if (stamp !== null) return stamp.start;
  return /^\d{1,6}(?:\.\d{1,6})?$/.test(cell) ? Math.round(Number(cell) * 1000) : null;
}
