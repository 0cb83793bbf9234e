import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrate, NewerDatabase, type Migration } from '../../server/store/migrate.ts';
import { up as accountsAndSessions } from '../../server/store/migrations/0001-accounts-and-sessions.ts';
import { openSqlite } from '../../server/store/open-sqlite.ts';
import type { Tables } from '../../server/store/tables.ts';

const plum: Migration = {
  name: '0001-plum',
  up: async (db) => void (await sql`create table plum (stone text)`.execute(db)),
};
const broken: Migration = {
  name: '0002-broken',
  up: async (db) => {
    await sql`create table pear (core text)`.execute(db);
    throw new Error('half-way');
  },
};

describe('migrate', () => {
  let folder: string;
  let db: Kysely<Tables>;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'coequal-migrate-'));
    db = new Kysely<Tables>({ dialect: await openSqlite(folder, 'full') });
  });

  afterEach(async () => {
    await db.destroy();
    rmSync(folder, { recursive: true });
  });

  const tables = async () => (await db.introspection.getTables()).map(({ name }) => name);

  test('takes each step once', async () => {
    await migrate(db, 'sqlite', [plum]);
    await migrate(db, 'sqlite', [plum]);
    const applied = await db.selectFrom('migration').select('name').execute();
    expect(applied).toEqual([{ name: '0001-plum' }]);
    expect(await tables()).toContain('plum');
  });

  test('takes sessions of the time before takes for first takes', async () => {
    await migrate(db, 'sqlite', [{ name: '0001-accounts-and-sessions', up: accountsAndSessions }]);
    await sql`insert into account values ('a', 0)`.execute(db);
    await sql`insert into session values ('s', 'a', 'x', '1', 'y', '1', 7, 0, null, null, 'Hello.', 0)`.execute(
      db,
    );
    await sql`insert into exchange values ('s', 0, 'Well?', '{}', 'Hm.', 0, '{}', '[]')`.execute(
      db,
    );
    await migrate(db, 'sqlite');
    const rows = await db.selectFrom('session').selectAll().execute();
    expect(rows.map(({ id, opening }) => [id, opening])).toEqual([['s', 'Hello.']]);
    expect(rows[0]).toMatchObject({ first_take: null, taken_from: null, taken_at: null });
    // What was played then is known still, and what belongs to the session is there.
    expect(rows[0]).toMatchObject({ scenario_id: 'x', scenario_version: '1', real_talk: null });
    const exchanges = await db.selectFrom('exchange').select('reply').execute();
    expect(exchanges).toEqual([{ reply: 'Hm.' }]);
  });

  test('leaves nothing behind of a step that fails', async () => {
    await expect(migrate(db, 'sqlite', [plum, broken])).rejects.toThrow('half-way');
    expect(await tables()).toEqual([]);
  });

  test('refuses a database that is ahead of the program', async () => {
    await migrate(db, 'sqlite', [plum]);
    await expect(migrate(db, 'sqlite', [])).rejects.toThrow(NewerDatabase);
  });
});
