import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../server/store/open-store.ts';
import { StoreUnavailable } from '../../server/store/store-unavailable.ts';
import { freePort } from './postgres-server.ts';

describe('a database that cannot be opened', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'coequal-open-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function refusal(choice: Parameters<typeof openStore>[0]): Promise<string> {
    const error: unknown = await openStore(choice, () => undefined).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(StoreUnavailable);
    return (error as StoreUnavailable).message;
  }

  test('a file where the data folder goes is named, with the cure', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const message = await refusal({ engine: 'sqlite', folder: file, sync: 'normal' });
    expect(message).toContain(`The data folder ${file} cannot be written`);
    expect(message).toContain('COEQUAL_DATA');
  });

  test.runIf(process.platform === 'linux')('so is a place where no folder can be', async () => {
    const message = await refusal({ engine: 'sqlite', folder: '/proc/no/such', sync: 'normal' });
    expect(message).toContain('The data folder /proc/no/such cannot be written');
  });

  test('a file that is no database is left as it is', async () => {
    writeFileSync(join(folder, 'coequal.db'), 'Dear diary, '.repeat(100));
    const message = await refusal({ engine: 'sqlite', folder, sync: 'normal' });
    expect(message).toContain('not a database');
  });

  test('a server that is not there is named without its password', async () => {
    const port = await freePort();
    const message = await refusal({
      engine: 'postgres',
      url: `postgres://user:secret@localhost:${port}/coequal`,
    });
    expect(message).toContain(`PostgreSQL at localhost:${port}/coequal cannot be used`);
    expect(message).toContain('ECONNREFUSED');
    expect(message).not.toContain('secret');
  });
});
