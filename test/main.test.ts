import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { failToStart, startServer } from './run-server.ts';
import { freePort } from './store/postgres-server.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'coequal-main-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the server as a process', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'says where it is, and how to become its administrator, and closes cleanly on %s',
    async (signal) => {
      const server = await startServer({ COEQUAL_DATA: join(folder, signal, 'made', 'for', 'it') });
      expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
      const { code, stdout, stderr } = await server.end(signal);
      expect(code).toBe(0);
      const [ready, welcome] = stdout.split('\n');
      expect(ready).toMatch(/^Coequal is ready at http:\/\/127\.0\.0\.1:\d+$/);
      expect(welcome).toMatch(
        /^Nobody is an administrator yet\. .*http:\/\/127\.0\.0\.1:\d+\/welcome\/[\w-]{43}$/,
      );
      expect(stderr).toBe('');
    },
  );

  test('serves the built page, and lets no other site into it', async () => {
    const server = await startServer({ COEQUAL_DATA: join(folder, 'page') });
    const response = await fetch(server.url, { headers: { accept: 'text/html' } });
    expect(await response.text()).toContain('<title>');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    await server.end('SIGTERM');
  });

  test('shares its database with another that starts at the same moment', async () => {
    const data = { COEQUAL_DATA: join(folder, 'shared') };
    const servers = await Promise.all([startServer(data), startServer(data)]);
    for (const { url } of servers) expect((await fetch(`${url}/healthz`)).status).toBe(200);
    await Promise.all(servers.map((server) => server.end('SIGTERM')));
  });
});

describe('a server that cannot start says why in one sentence', () => {
  async function complaint(environment: Record<string, string>): Promise<string> {
    const { code, stdout, stderr } = await failToStart({ COEQUAL_DATA: folder, ...environment });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\.\n$/);
    return stderr;
  }

  test('when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const said = await complaint({ PORT: String(port) });
    expect(said).toContain(`Port ${port} on 127.0.0.1 is taken`);
    expect(said).toMatch(/PORT=\d+ npm start/);
    other.close();
  });

  test('when the address is not this machine’s', async () => {
    expect(await complaint({ HOST: '192.0.2.1', PORT: '0' })).toContain('HOST is "192.0.2.1"');
  });

  test('when the data folder cannot be written', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    expect(await complaint({ COEQUAL_DATA: join(file, 'data') })).toContain(
      `The data folder ${join(file, 'data')} cannot be written`,
    );
  });

  test('when the database server is not there', async () => {
    const url = `postgres://me:secret@127.0.0.1:${await freePort()}/coequal`;
    const said = await complaint({ DATABASE_URL: url });
    expect(said).toContain('DATABASE_URL');
    expect(said).not.toContain('secret');
  });

  test('when the environment makes no sense', async () => {
    expect(await complaint({ PORT: 'three thousand' })).toContain('PORT is "three thousand"');
  });
});
