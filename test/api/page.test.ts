import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openHouse, type OpenHouse } from './open-house.ts';

describe('the page', () => {
  let house: OpenHouse;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'coequal-page-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Coequal</title>');
    writeFileSync(join(folder, 'assets', 'main-4fGh.js'), 'export {};');
    house = await openHouse({ web: folder });
    return async () => {
      await house.close();
      rmSync(folder, { recursive: true });
    };
  });

  const open = (url: string, method: 'GET' | 'HEAD' | 'POST' = 'GET') =>
    house.app.inject({ url, method, headers: { accept: 'text/html,*/*;q=0.8' } });

  test.each(['/', '/index.html', '/practice/abc', '/growth?from=1', '/some.thing'])(
    '%s shows the page, which is asked for anew each time',
    async (url) => {
      const response = await open(url);
      expect(response.statusCode).toBe(200);
      expect(response.body).toContain('<title>Coequal');
      expect(response.headers['cache-control']).toBe('no-cache');
      const head = await open(url, 'HEAD');
      expect([head.statusCode, head.body]).toEqual([200, '']);
    },
  );

  test('what carries a hash in its name is kept for a year', async () => {
    const { headers } = await open('/assets/main-4fGh.js');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-type']).toContain('javascript');
  });

  test('a part of the page that is gone is not the page', async () => {
    const response = await house.app.inject({ url: '/assets/old.js', headers: { accept: '*/*' } });
    expect(response.statusCode).toBe(404);
    expect(response.json()).toMatchObject({ code: 'not-found' });
  });

  test('nothing outside its folder is served', async () => {
    for (const url of ['/../package.json', '/..%2fpackage.json', '/%2e%2e/%2e%2e/etc/passwd']) {
      const { body } = await house.app.inject({ url, headers: { accept: '*/*' } });
      expect(body).not.toContain('"name": "coequal"');
      expect(body).not.toContain('root:');
    }
  });

  test('the page cannot be posted to, and an address of the API is never the page', async () => {
    expect((await open('/practice', 'POST')).statusCode).toBe(404);
    expect((await open('/api/nothing')).json()).toMatchObject({ code: 'not-found' });
  });

  test('the page loads from here, and from nowhere else', async () => {
    const { headers } = await open('/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('http');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  test('answers of the API are never kept', async () => {
    const { headers } = await house.app.inject({ url: '/api/sessions' });
    expect(headers['cache-control']).toBe('no-store');
  });
});
