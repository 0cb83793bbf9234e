import { PostgresDialect, type Dialect } from 'kysely';
import pg from 'pg';

/** Milliseconds after which a server that does not answer counts as unreachable. */
const PATIENCE = 5_000;

/** A pool of at most ten connections, opened when they are first needed. */
export function openPostgres(url: string, warn: (error: Error) => void): Dialect {
  const types = new pg.TypeOverrides();
  // The driver reads `bigint` as text; ours are moments and seeds, which a number holds exactly.
  types.setTypeParser(pg.types.builtins.INT8, Number);
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: PATIENCE,
    types,
  });
  // Without a listener, a server that restarts would end this process too.
  pool.on('error', (error) => {
    if (!pool.ending) warn(error);
  });
  // The same for a connection in use; there its query is the one that is told.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new PostgresDialect({ pool });
}
