import { Type, type Static } from 'typebox';
import { Check } from 'typebox/value';
import { NotUnpacked, unpack } from '../report/unpack.ts';
import type { ArchiveRow, ArchiveRows, Json } from '../store/own-data-store.ts';
import { isRead, readRow } from './archive-columns.ts';
import { plainText } from './plain-text.ts';

/** Counts up when an older Coequal could not read an archive any more. */
export const ARCHIVE_VERSION = 2;

const LIMITS = { bytes: 96 * 1024 * 1024, files: 20_000 };
/** More than a lifetime of practice: rows of all tables, and of one. */
const MOST_ROWS = { all: 200_000, one: 100_000 };
/** The longest scenario, all of it written as escapes, and some room. Code units. */
const LONGEST_ROW = 4_000_000;
/** So many lines, or code units, are read before others have their turn. */
const AT_ONCE = { lines: 500, length: 500_000 };

const Manifest = Type.Object({
  format: Type.Literal('coequal-archive'),
  version: Type.Integer({ minimum: 1 }),
  owner: Type.Optional(Type.Union([Type.String({ maxLength: 200 }), Type.Null()])),
});
type Manifest = Static<typeof Manifest>;

/** An archive that somebody brings. */
export interface ReadArchive {
  readonly rows: ArchiveRows;
  /** Name of whom it was written for, or null for a guest, and where it does not say. */
  readonly owner: string | null;
}

/**
 * Reads an archive that somebody brings, row by row: no more of it is held at once than what is kept.
 *
 * @throws NotUnpacked with a sentence for what is no archive of a Coequal, or of a newer one, or holds more than a person has
 */
export async function readArchive(packed: Uint8Array): Promise<ReadArchive> {
  let manifest: Manifest | null = null;
  const rows = new Map<string, ArchiveRow[]>();
  const lines = new Map<string, string[]>();
  const read = { rows: 0, lines: 0, length: 0 };
  const isWanted = (name: string) =>
    name === 'data/archive.json' || isRead(/^data\/([a-z_]+)\.json$/.exec(name)?.[1] ?? '');
  for await (const { name, text, isLast } of unpack(packed, isWanted, LIMITS)) {
    const table = name.slice(5, -5);
    const pending = lines.get(name) ?? [];
    lines.set(name, pending);
    for (let from = 0; from <= text.length;) {
      const end = text.indexOf('\n', from);
      pending.push(text.slice(from, end < 0 ? undefined : end));
      if (pending.reduce((sum, one) => sum + one.length, 0) > LONGEST_ROW) throw tooLong();
      if (end < 0 && !isLast) break;
      from = end < 0 ? text.length + 1 : end + 1;
      const line = pending.splice(0).join('');
      await breathe(read, line.length);
      if (table === 'archive') manifest ??= manifestIn(line);
      else takeLine(table, line);
    }
  }
  const { owner = null } = manifest ?? manifestIn('null');
  return { rows: Object.fromEntries(rows), owner };

  function takeLine(table: string, line: string): void {
    const bare = line.replace(/^\[|,$|\]$/g, '').trim();
    if (bare === '') return;
    const known = rows.get(table) ?? [];
    rows.set(table, known);
    read.rows += 1;
    if (read.rows > MOST_ROWS.all || known.length >= MOST_ROWS.one) throw tooMany();
    known.push(readRow(table, sinceThen(table, parse(bare, asWritten))));
  }
}

/** A row with the columns that came since archives of the first version. */
function sinceThen(table: string, row: unknown): Readonly<Record<string, Json>> {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw broken();
  const now = row as Readonly<Record<string, Json>>;
  return table === 'evidence_piece' ? { quoted: null, ...now } : now;
}

/** Lets others have their turn, now and then; refuses a flood of empty lines. */
async function breathe(read: { lines: number; length: number }, length: number): Promise<void> {
  read.lines += 1;
  read.length += length;
  if (read.lines > MOST_ROWS.all * 2) throw tooMany();
  if (read.lines % AT_ONCE.lines !== 0 && read.length < AT_ONCE.length) return;
  read.length = 0;
  await new Promise(setImmediate);
}

function manifestIn(line: string): Manifest {
  const manifest = line.trim() === '' ? null : parse(line);
  if (!Check(Manifest, manifest))
    throw new NotUnpacked(
      'This is no archive of a Coequal: choose the ZIP file that “Download everything” gave you.',
    );
  if (manifest.version > ARCHIVE_VERSION)
    throw new NotUnpacked(
      'This archive was written by a newer Coequal. Bring it to one that is as new.',
    );
  return manifest;
}

/** An archive can be written by anybody: its texts are taken as those that come from a keyboard are. */
function asWritten(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? plainText(value) : value;
}

function parse(text: string, reviver?: typeof asWritten): unknown {
  try {
    return JSON.parse(text, reviver);
  } catch {
    throw broken();
  }
}

function broken(): NotUnpacked {
  return new NotUnpacked('This archive was changed since a Coequal wrote it, and cannot be read.');
}

function tooLong(): NotUnpacked {
  return new NotUnpacked(
    'A row of this archive is larger than 4 MB: Coequal writes none like that. It is not read further.',
  );
}

function tooMany(): NotUnpacked {
  return new NotUnpacked(
    `This archive holds more than ${MOST_ROWS.all.toLocaleString('en-GB')} rows, or more than ${MOST_ROWS.one.toLocaleString('en-GB')} of one kind. Nobody practises that much; nothing of it was taken in.`,
  );
}
