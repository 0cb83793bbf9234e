import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { focusOn, sayYes, write } from './keys.ts';
import { openHouse, type OpenHouse } from './open-house.ts';
import { practise } from './practise.ts';
import { signUp } from './sign-up.ts';

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test('a guest takes everything along, deletes it, and brings it back', async () => {
  const { page, complaints } = await house.visit();
  await practise(page);
  const session = new URL(page.url()).pathname;
  await page.getByRole('link', { name: 'Your data' }).click();
  await page.getByRole('heading', { name: 'Your data' }).waitFor();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download everything' }).press('Enter');
  const path = await (await saving).path();
  await page.getByText('Your archive is ready').waitFor();
  const files = unzipSync(await readFile(path));
  expect(Object.keys(files)).toContain('sessions/1.html');

  await page.getByLabel('Write “delete”').fill('delete');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Delete it for good' }).press('Enter');
  await page.getByText('Everything of yours is deleted here.').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('remove-outcome');
  expect(complaints).toEqual([]);
  expect((await page.request.get(session.replace('/debrief/', '/api/sessions/'))).status()).toBe(
    404,
  );

  await page.getByLabel('Archive, a ZIP file').setInputFiles(path);
  await page.getByRole('button', { name: 'Bring it here' }).press('Enter');
  await page.getByText('It is here: 1 session').waitFor();
  await page.goto(session);
  await page.getByRole('heading', { name: 'Transcript' }).waitFor();
});

test('somebody with a password deletes all with the keyboard alone, and is signed out', async () => {
  const visitor = await house.visit();
  const { page, complaints } = visitor;
  await signUp(house, visitor, 'Tom Brown');
  await page.goto('/own-data');
  await page.getByLabel('Your password').waitFor();
  await write(page, 'Your password', 'not my password at all');
  await page.keyboard.press('Enter');
  await focusOn(page, /Keep it/);
  await sayYes(page);
  await page.getByText('That is not your password. Nothing is deleted.').waitFor();
  await page.getByLabel('Your password').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('four plain words here');
  await page.keyboard.press('Enter');
  await focusOn(page, /Keep it/);
  await sayYes(page);
  await page.getByText('Everything of yours is deleted here.').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('remove-outcome');
  await expect.poll(() => page.getByLabel('Write “delete”').inputValue()).toBe('');
  await expect.poll(() => house.store.findByEmail('tom@example.org')).toBeNull();
  expect((await (await page.request.get('/api/me')).json()) as object).toMatchObject({
    kind: 'stranger',
  });
  // The browser tells of each answer that says no; there was one.
  expect(complaints.filter((one) => !one.includes('403'))).toEqual([]);
});

test('an archive on its way tells how much of it is sent', async () => {
  const { page, context } = await house.visit();
  await page.goto('/own-data');
  const line = await context.newCDPSession(page);
  await line.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 400_000 },
  });
  const filling = Uint8Array.from({ length: 2_000_000 }, () => Math.random() * 256);
  const buffer = Buffer.from(zipSync({ 'filling.bin': filling }, { level: 0 }));
  await page
    .getByLabel('Archive, a ZIP file')
    .setInputFiles({ name: 'a.zip', mimeType: 'application/zip', buffer });
  await page.getByRole('button', { name: 'Bring it here' }).press('Enter');
  const bar = page.getByRole('progressbar', { name: 'Sending the archive' });
  await bar.waitFor();
  await page.waitForFunction(() => {
    const share = document.querySelector('progress')?.value ?? 0;
    return share > 0 && share < 1;
  });
  await page.getByText('This is no archive of a Coequal').waitFor({ timeout: 60_000 });
  await expect.poll(() => page.getByRole('progressbar').count()).toBe(0);
});

test('the pages of an archive are read by anybody: by day and by night, at a desk and on a phone', async () => {
  const { page } = await house.visit();
  await practise(page);
  const { request } = page;
  const round = (await (await request.post('/api/drills/rounds', { data: {} })).json()) as {
    id: string;
  };
  await request.put(`/api/drills/rounds/${round.id}/answers/0`, { data: { named: [] } });
  const files = unzipSync(await (await request.get('/api/me/archive')).body());
  const folder = await mkdtemp(join(tmpdir(), 'coequal-archive-'));
  for (const [name, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
  const seats = [
    { width: 1280, scheme: 'light' },
    { width: 390, scheme: 'dark' },
  ] as const;
  for (const seat of seats) {
    const reader = await house.visit(seat);
    for (const name of Object.keys(files).filter((one) => one.endsWith('.html'))) {
      await reader.page.goto(pathToFileURL(join(folder, name)).href);
      const { violations } = await new AxeBuilder({ page: reader.page }).analyze();
      expect(violations, name).toEqual([]);
      const tooWide = await reader.page.evaluate(
        () => document.documentElement.scrollWidth > innerWidth,
      );
      expect(tooWide, name).toBe(false);
      for (const link of await reader.page.locator('a').all()) {
        const address = await link.evaluate((one) => (one as HTMLAnchorElement).href);
        expect(existsSync(fileURLToPath(address)), address).toBe(true);
      }
    }
    expect(reader.complaints).toEqual([]);
  }
  await rm(folder, { recursive: true });
}, 240_000);
