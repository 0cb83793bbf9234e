import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BroughtSession } from '../../server/api/contract/real-session.ts';
import { longSession, realSession } from '../real-session.ts';
import { settle } from './in-order.ts';
import { openHouse, type OpenHouse } from './open-house.ts';

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

async function bring(page: Page, talk = realSession()): Promise<string> {
  const brought = await page.request.post('/api/real-sessions', { data: talk });
  return ((await brought.json()) as BroughtSession).id;
}

async function report(page: Page, talk = realSession()): Promise<string> {
  const id = await bring(page, talk);
  await page.goto(`/debrief/${id}`);
  await settle(page);
  return id;
}

test('the report tells where the words stay, how the client agreed, and when each was said', async () => {
  const { page, complaints } = await house.visit();
  await report(page);
  await expect
    .poll(() => page.getByRole('heading', { level: 1 }).innerText())
    .toBe(realSession().title);
  await page.getByText('They stay on this server and are sent nowhere else.').waitFor();
  await page.getByText(realSession().consent).waitFor();
  const times = await page.locator('.transcript time').allTextContents();
  expect(times.map((text) => text.replace('at ', '').trim()).slice(0, 3)).toEqual([
    '0:04',
    '0:09',
    '0:21',
  ]);
  expect(complaints).toEqual([]);
});

test('the report shows no trust, takes no turn again, and marks what the engine alone found', async () => {
  const { page } = await house.visit();
  await report(page);
  await expect.poll(() => page.locator('coequal-trust-curve').count()).toBe(0);
  await expect
    .poll(() => page.getByRole('button', { name: 'Take this turn again' }).count())
    .toBe(0);
  await expect
    .poll(() => page.getByRole('button', { name: 'Practise this again' }).count())
    .toBe(0);
  const offers = page.getByRole('list', { name: 'What Renate offered here, found by the engine' });
  await expect.poll(() => offers.first().innerText()).toContain('found by the engine');
  await page.getByText('Tone of voice: Not observable').waitFor();
});

test('who spoke when is told as a table, too, and leads into the talk by the keyboard alone', async () => {
  const { page } = await house.visit();
  await report(page, longSession());
  const summary = page.getByText('The same numbers as a table, with the way');
  await summary.focus();
  await page.keyboard.press('Enter');
  const piece = page.getByRole('link', { name: '2:00:00 to 2:15:00' });
  await piece.focus();
  await page.keyboard.press('Enter');
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await expect.poll(() => focused()).toContain('2:00:');
  await expect.poll(() => page.locator(':focus').isVisible()).toBe(true);
});

test('the practice page of a real session is its report', async () => {
  const { page } = await house.visit();
  const id = await bring(page);
  await page.goto(`/practice/${id}`);
  await page.waitForURL(`**/debrief/${id}`);
});

test('real sessions stand apart at home and in growth, and are deleted there', async () => {
  const { page } = await house.visit();
  await bring(page);
  await page.goto('/');
  await page.getByRole('region', { name: 'Your real sessions' }).getByRole('link').click();
  await page.waitForURL('**/debrief/*');
  await page.goto('/growth');
  await page.getByText('Real sessions are lines of their own').waitFor();
  await page.locator('.same-numbers summary').click();
  await page.getByRole('cell', { name: 'Real', exact: true }).waitFor();
  await page.getByRole('button', { name: /^Delete: Renate/ }).click();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await page.getByText('The session is deleted.').waitFor();
  await expect.poll(() => page.getByText('Renate').count()).toBe(0);
});
