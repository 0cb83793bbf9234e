import type {
  DatabaseSyncInstance as SqliteDatabase,
  StatementSyncInstance as Statement,
} from '@photostructure/sqlite';
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely';

/** What a column of ours can hold. */
type SqliteValue = string | number | bigint | Uint8Array | null;

/** Enough for every statement that the store has; a guard against one that is built from values. */
const MOST_STATEMENTS = 500;

/** Kysely over a database with the `node:sqlite` interface. It closes the database when it is destroyed. */
export function sqliteDialect(database: SqliteDatabase): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new SqliteDriver(database),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** Hands out its one connection to one taker at a time, first come, first served. */
class SqliteDriver implements Driver {
  // Held as long as the driver lives: a statement alone does not keep its database open.
  readonly #database: SqliteDatabase;
  readonly #connection: SqliteConnection;
  #queue: Promise<void> = Promise.resolve();
  #release: () => void = () => undefined;

  constructor(database: SqliteDatabase) {
    this.#database = database;
    this.#connection = new SqliteConnection(database);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#queue;
    const { promise, resolve } = latch();
    this.#queue = promise;
    await before;
    this.#release = resolve;
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    this.#release();
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    // `immediate`: to wait for another process at the start, where nothing is lost, and not half-way.
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  async destroy(): Promise<void> {
    this.#database.close();
  }
}

/** Prepares each statement once: those prepared per query are freed only when the event loop turns. */
class SqliteConnection implements DatabaseConnection {
  readonly #database: SqliteDatabase;
  readonly #prepared = new Map<string, { statement: Statement; reads: boolean }>();

  constructor(database: SqliteDatabase) {
    this.#database = database;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { statement, reads } = this.#prepare(sql);
    const values = parameters as readonly SqliteValue[];
    if (reads) return { rows: statement.all(...values) as R[] };
    const { changes, lastInsertRowid } = statement.run(...values);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('The store reads whole results and never streams.');
  }

  #prepare(sql: string) {
    const known = this.#prepared.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    const prepared = { statement, reads: statement.columns().length > 0 };
    if (this.#prepared.size < MOST_STATEMENTS) this.#prepared.set(sql, prepared);
    return prepared;
  }
}

function latch() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((open) => (resolve = open));
  return { promise, resolve };
}
