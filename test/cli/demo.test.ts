import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../server/cli/run.ts';
import { openStore } from '../../server/store/open-store.ts';
import { sampleAccount } from '../store/samples.ts';
import { fakeTerminal } from './fake-terminal.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'coequal-demo-'));
  const store = await openStore({ engine: 'sqlite', folder, sync: 'normal' }, () => undefined);
  const { account, token } = sampleAccount();
  await store.addAccount(account, token);
  const who = { name: 'Ada', email: 'ada@example.org', password: null };
  await store.register(account.id, { ...who, role: 'trainee' }, { ...token, hash: 'other' });
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

async function demo(...args: string[]) {
  const terminal = fakeTerminal(80, false, { COEQUAL_DATA: folder });
  await run(['demo', ...args], terminal);
  return { warned: terminal.warned.join('\n'), code: terminal.code() };
}

test('a database that holds somebody is left as it is', async () => {
  const { warned, code } = await demo();
  expect(code).toBe(2);
  expect(warned).toContain('holds 1 person already');
  const store = await openStore({ engine: 'sqlite', folder, sync: 'normal' }, () => undefined);
  expect((await store.listPeople()).length).toBe(1);
  await store.close();
});

test('a seed that is no number and a day that is none are told', async () => {
  expect((await demo('--seed', 'x')).warned).toContain('--seed takes a whole number');
  expect((await demo('--until', '2026-02-30x')).warned).toContain('--until takes a day');
});
