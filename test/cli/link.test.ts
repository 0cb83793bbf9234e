import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { holderOf, isWelcome } from '../../server/accounts/links.ts';
import { run } from '../../server/cli/run.ts';
import { openStore } from '../../server/store/open-store.ts';
import type { Store } from '../../server/store/store.ts';
import { sampleAccount } from '../store/samples.ts';
import { fakeTerminal } from './fake-terminal.ts';

let folder: string;
let store: Store;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'coequal-link-'));
  store = await openStore({ engine: 'sqlite', folder, sync: 'normal' }, () => undefined);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

async function link(...args: string[]) {
  const settings = { COEQUAL_DATA: folder, ORIGIN: 'https://practice.school.org' };
  const terminal = fakeTerminal(80, false, settings);
  await run(['link', ...args], terminal);
  const secret = /school\.org\/\w+\/([\w-]{43})\n/.exec(terminal.printed())?.[1] ?? '';
  return { secret, warned: terminal.warned, code: terminal.code(), printed: terminal.printed() };
}

test('a link to a new password is printed for who has an account', async () => {
  const { account, token } = sampleAccount();
  await store.addAccount(account, token);
  const who = { name: 'Ada', email: 'ada@example.org', password: null };
  await store.register(account.id, { ...who, role: 'trainee' }, { ...token, hash: 'other' });
  const { secret, printed } = await link('password', 'Ada@Example.org');
  expect(printed).toContain('It works once, within 2 hours.');
  expect((await holderOf(store, secret, Date.now()))?.name).toBe('Ada');
  const unknown = await link('password', 'nobody@example.org');
  expect(unknown.code).toBe(2);
  expect(unknown.warned.join(' ')).toMatch(/Nobody has an account with "nobody@example.org"/);
});

test('the first administrator’s link is printed while there is none', async () => {
  const { secret } = await link('welcome');
  expect(await isWelcome(store, secret, Date.now())).toBe(true);
  const known = await store.findByEmail('ada@example.org');
  await store.changeRole(known?.account.id ?? '', 'administrator');
  const { code, warned } = await link('welcome');
  expect(code).toBe(2);
  expect(warned.join(' ')).toMatch(/There is an administrator already/);
});
