import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type OpenHouse } from './open-house.ts';
import { begin, say, TURNS } from './practise.ts';

let house: OpenHouse;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const coachLines = (page: Page) => page.locator('.chat .line.coach').count();

test('a turn that cannot be sent stays in the box, and goes out when asked again', async () => {
  const { page, context } = await house.visit();
  await begin(page);
  await context.setOffline(true);
  const box = page.getByLabel('Your turn');
  await box.fill(TURNS[0]);
  await box.press('Enter');
  await page.getByRole('alert').getByText('Your words are still in the box.').waitFor();
  await expect.poll(() => box.inputValue()).toBe(TURNS[0]);
  await expect.poll(() => coachLines(page)).toBe(0);
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Send again' }).click();
  await page.locator('.chat .line.client').nth(1).waitFor();
  await expect.poll(() => coachLines(page)).toBe(1);
});

test('words that were not sent are there after a reload', async () => {
  const { page } = await house.visit();
  await begin(page);
  await page.route('**/turns', (route) => route.abort());
  const box = page.getByLabel('Your turn');
  await box.fill(TURNS[0]);
  await box.press('Enter');
  await page.reload();
  await box.waitFor();
  await expect.poll(() => box.inputValue()).toBe(TURNS[0]);
});

test('a turn whose answer is lost is sent again and not taken twice', async () => {
  const { page } = await house.visit();
  await begin(page);
  const sent: (string | null)[] = [];
  await page.route('**/turns', async (route) => {
    sent.push(route.request().postData());
    if (sent.length > 1) return route.continue();
    // The server takes the turn, and its answer goes astray.
    await route.fetch();
    return route.abort();
  });
  await say(page, TURNS[0]);
  expect(sent).toHaveLength(2);
  expect(sent[1]).toBe(sent[0]);
  await page.reload();
  await page.locator('.chat .line.client').nth(1).waitFor();
  await expect.poll(() => coachLines(page)).toBe(1);
  await expect.poll(() => page.getByLabel('Your turn').inputValue()).toBe('');
});

test('sending twice in a hurry takes one turn', async () => {
  const { page } = await house.visit({ motion: true });
  await begin(page);
  let sent = 0;
  await page.route('**/turns', (route) => {
    sent += 1;
    return route.continue();
  });
  const box = page.getByLabel('Your turn');
  await box.fill(TURNS[0]);
  await box.press('Enter');
  await box.press('Enter');
  await page.getByRole('button', { name: 'Stay quiet' }).click({ force: true });
  await page.locator('.chat .line.client').nth(1).waitFor();
  expect(sent).toBe(1);
  await expect.poll(() => coachLines(page)).toBe(1);
});

test('a session that went on in another window is caught up with, and no words are lost', async () => {
  const { page, context } = await house.visit();
  await begin(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByLabel('Your turn').waitFor();
  await say(other, TURNS[0]);
  await page.getByLabel('Your turn').fill(TURNS[2]);
  await page.getByLabel('Your turn').press('Enter');
  await page.getByRole('alert').getByText('went on somewhere else').waitFor();
  await expect.poll(() => page.getByLabel('Your turn').inputValue()).toBe(TURNS[2]);
  await expect.poll(() => coachLines(page)).toBe(1);
});

test('a page that cannot be loaded says so and can be tried again', async () => {
  const { page } = await house.visit();
  await page.route('**/api/scenarios', (route) => route.abort());
  await page.goto('/');
  await page.getByRole('heading', { name: 'No answer from the server' }).waitFor();
  await page.unroute('**/api/scenarios');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('.client-card').first().waitFor();
});

test('an empty turn is not sent, and the page says what to do', async () => {
  const { page } = await house.visit();
  await begin(page);
  await page.getByLabel('Your turn').press('Enter');
  await page.getByRole('alert').getByText('Write something first').waitFor();
  await expect.poll(() => coachLines(page)).toBe(0);
});
