import { sql, type Kysely, type Transaction } from 'kysely';
import { findOwn, IDS_AT_ONCE, nameRows, ownTalks, type IdHere, type Naming } from './ids-here.ts';
import {
  ArchiveRefused,
  type ArchiveRow,
  type ArchiveRows,
  type Json,
  type TakenIn,
} from './own-data-store.ts';
import { personalData } from './personal-data.ts';
import { careOf, parentOf } from './rows-of-person.ts';
import type { Tables } from './tables.ts';

type Plain = string | number | null;
type Values = Record<string, Plain>;

/** The tables that are taken in, each after those that it belongs to. */
const takenIn = Object.entries(personalData)
  .filter(([, { archive }]) => archive === 'both')
  .map(([table]) => table);

/** So many rows go in with one statement: few sizes, so that each is prepared once. */
const SIZES = [IDS_AT_ONCE, 16, 4, 1];

/** Takes an archive's rows in, all or none; who asks for something else is answered in between. */
export async function takeIn(
  db: Kysely<Tables>,
  account: string,
  rows: ArchiveRows,
  naming: Naming,
): Promise<TakenIn> {
  return db.transaction().execute(async (tx) => {
    const visit = new Visit(tx, account, naming, commentsIn(rows));
    for (const table of takenIn) await visit.name(table, rows[table] ?? []);
    for (const table of takenIn) await visit.take(table, rows[table] ?? []);
    return { added: Object.fromEntries(visit.added), known: visit.known, leftOut: visit.leftOut };
  });
}

/** One archive on its way in. */
class Visit {
  readonly added = new Map<string, number>();
  known = 0;
  leftOut = 0;
  readonly #tx: Transaction<Tables>;
  readonly #account: string;
  readonly #naming: Naming;
  /** Words of comments by their ids elsewhere. */
  readonly #comments: ReadonlyMap<Json, string>;
  /** What the archive's rows are known by here, by table and old id. */
  readonly #ids = new Map<string, IdHere>();
  /** What else they point at, by table and old id; null for what is not the account's. */
  readonly #others = new Map<string, string | null>();

  constructor(
    tx: Transaction<Tables>,
    account: string,
    naming: Naming,
    comments: ReadonlyMap<Json, string>,
  ) {
    this.#comments = comments;
    this.#tx = tx;
    this.#account = account;
    this.#naming = naming;
  }

  /** Finds what all rows of a table are to be known by, before anything points at them. */
  async name(table: string, rows: readonly ArchiveRow[]): Promise<void> {
    for (const row of rows) requireColumns(table, row);
    const idColumn = idOf(table);
    if (idColumn === undefined) return;
    const olds = rows.map((row) => {
      const old = row[idColumn];
      if (typeof old === 'string' && old !== '') return old;
      throw misshapen(table, idColumn);
    });
    if (new Set(olds).size < olds.length)
      throw new ArchiveRefused(`Two rows of “${table}” have one id.`);
    for (let from = 0; from < olds.length; from += IDS_AT_ONCE) {
      const some = olds.slice(from, from + IDS_AT_ONCE);
      const named = await nameRows(this.#tx, table, this.#account, some, this.#naming);
      for (const [old, here] of named) this.#ids.set(`${table} ${old}`, here);
      await othersFirst();
    }
  }

  async take(table: string, rows: readonly ArchiveRow[]): Promise<void> {
    for (let from = 0; from < rows.length; from += IDS_AT_ONCE) {
      const fresh = rows.slice(from, from + IDS_AT_ONCE).filter((row) => this.#isNew(table, row));
      await this.#lookUp(table, fresh);
      const values = fresh.map((row) => this.#valuesOf(table, row)).filter((row) => row !== null);
      this.leftOut += fresh.length - values.length;
      for (const piece of inSizes(values)) await this.#insert(table, piece);
      await othersFirst();
    }
  }

  /** Whether a row was not here before, nor came with what it belongs to. */
  #isNew(table: string, row: ArchiveRow): boolean {
    const belongs = careOf(table).by[0] ?? '';
    const parent = parentOf(table, belongs);
    const home = parent === null ? null : this.#ids.get(`${parent} ${textOf(row[belongs])}`);
    if (home === undefined)
      throw new ArchiveRefused(`A row of “${table}” belongs to nothing in the archive.`);
    if (home?.isKnown === true) return false;
    const idColumn = idOf(table);
    if (idColumn === undefined) return true;
    if (this.#ids.get(`${table} ${textOf(row[idColumn])}`)?.isKnown !== true) return true;
    this.known += 1;
    return false;
  }

  /** Finds the account's own rows among those that are pointed at from here and did not come along. */
  async #lookUp(table: string, rows: readonly ArchiveRow[]): Promise<void> {
    for (const [parent, columns] of pointers(table)) {
      const olds = columns.flatMap((column) => rows.map((row) => textOf(row[column])));
      const strange = [...new Set(olds)].filter(
        (old) =>
          old !== '' && !this.#ids.has(`${parent} ${old}`) && !this.#others.has(`${parent} ${old}`),
      );
      for (let from = 0; from < strange.length; from += IDS_AT_ONCE) {
        const some = strange.slice(from, from + IDS_AT_ONCE);
        const own = await findOwn(this.#tx, parent, this.#account, some, this.#naming);
        const talks = parent === 'session' ? await ownTalks(this.#tx, this.#account, some) : null;
        for (const old of some) {
          this.#others.set(`${parent} ${old}`, own.get(old) ?? null);
          const talk = own.get(old) ?? (talks?.has(old) === true ? old : this.#naming.makeId(old));
          this.#others.set(`talk ${old}`, talk);
        }
      }
    }
  }

  /** What a row holds here; null where it points at what is not here and cannot be without. */
  #valuesOf(table: string, row: ArchiveRow): Values | null {
    const values: Values = {};
    for (const [column, care] of Object.entries(careOf(table).columns)) {
      if (care === 'secret') continue;
      values[column] =
        care === 'owner' ? this.#account : this.#value(table, column, row[column] ?? null);
    }
    if (table === 'session' && values['alliance_id'] === null) values['alliance_order'] = null;
    // Nothing of it is published here.
    if (table === 'draft') values['published_revision'] = null;
    if (table !== 'evidence_piece') return values;
    // Somebody of the other house wrote the comment that it quotes: only the words come along.
    values['comment_id'] = null;
    if (values['kind'] === 'comment')
      values['quoted'] ??= this.#comments.get(row['comment_id'] ?? null) ?? null;
    return values['session_id'] === null ? null : values;
  }

  #value(table: string, column: string, value: Json): Plain {
    const care = careOf(table).columns[column] ?? 'kept';
    if (care === 'always json') return JSON.stringify(value);
    if (care === 'json') return value === null ? null : JSON.stringify(value);
    if (value !== null && typeof value !== 'string' && typeof value !== 'number')
      throw misshapen(table, column);
    const pointed = care === 'id' ? table : parentOf(table, column);
    if (pointed === null || value === null) return value;
    const here = this.#ids.get(`${pointed} ${value}`)?.id;
    // Takes of one talk know one another by the first of them, also when that is gone.
    const kind = column === 'first_take' ? 'talk' : pointed;
    return here ?? this.#others.get(`${kind} ${value}`) ?? null;
  }

  async #insert(table: string, rows: readonly Values[]): Promise<void> {
    const names = Object.keys(rows[0] ?? {});
    const columns = sql.join(names.map((name) => sql.ref(name)));
    const given = rows.map(
      (row) => sql`(${sql.join(names.map((name) => sql`${row[name] ?? null}`))})`,
    );
    try {
      await sql`insert into ${sql.table(table)} (${columns}) values ${sql.join(given)}`.execute(
        this.#tx,
      );
    } catch {
      // What no column takes, no Coequal has written.
      throw new ArchiveRefused(`A row of “${table}” is not as Coequal writes it.`);
    }
    this.added.set(table, (this.added.get(table) ?? 0) + rows.length);
  }
}

/** Into which tables a table's columns point, besides the one that its rows belong to. */
function pointers(table: string): Map<string, string[]> {
  const { by, columns } = careOf(table);
  const found = new Map<string, string[]>();
  for (const column of Object.keys(columns)) {
    const parent = parentOf(table, column);
    if (parent === null || column === by[0] || column === 'comment_id') continue;
    found.set(parent, [...(found.get(parent) ?? []), column]);
  }
  return found;
}

function idOf(table: string): string | undefined {
  const { columns } = careOf(table);
  return Object.keys(columns).find((column) => columns[column] === 'id');
}

function inSizes(rows: readonly Values[]): Values[][] {
  const pieces: Values[][] = [];
  for (let from = 0; from < rows.length; from += pieces.at(-1)?.length ?? 0) {
    const size = SIZES.find((one) => one <= rows.length - from) ?? 1;
    pieces.push(rows.slice(from, from + size));
  }
  return pieces;
}

/** SQLite answers without ever leaving this thread: who waits meanwhile is heard here. */
function othersFirst(): Promise<void> {
  return new Promise((goOn) => setImmediate(goOn));
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

function commentsIn(rows: ArchiveRows): Map<Json, string> {
  return new Map(
    (rows['review_comment'] ?? []).flatMap(({ id = null, words = null }): [Json, string][] =>
      typeof words === 'string' ? [[id, words]] : [],
    ),
  );
}

function requireColumns(table: string, row: ArchiveRow): void {
  const { columns } = careOf(table);
  const wanted = Object.keys(columns).filter(
    (column) => columns[column] !== 'secret' && columns[column] !== 'owner',
  );
  const strange = Object.keys(row).find((column) => !wanted.includes(column));
  const missing = wanted.find((column) => !(column in row));
  if (strange !== undefined) throw new ArchiveRefused(`“${table}” has no column “${strange}”.`);
  if (missing !== undefined) throw new ArchiveRefused(`A row of “${table}” has no “${missing}”.`);
}

function misshapen(table: string, column: string): ArchiveRefused {
  return new ArchiveRefused(`“${column}” of “${table}” is not as Coequal writes it.`);
}
