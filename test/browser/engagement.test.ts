import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type OpenHouse, type Visitor } from './open-house.ts';
import { say } from './practise.ts';

const OWN = 'I ask before I push.';
const REWORDED = 'I ask before I push, and before I joke.';

let house: OpenHouse;
let visitor: Visitor;
/** Address of the alliance. */
let alliance = '';

beforeAll(async () => {
  house = await openHouse();
  visitor = await house.visit();
});
afterAll(() => house.close());

const sheet = (page: Page) => page.locator('section[aria-labelledby="sheet"] .alliance-sheet');
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
const standings = async (page: Page) =>
  (await page.locator('.alliance-sessions > li').all()).map((one) => one.getAttribute('class'));

async function finish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Finish', exact: true }).click();
  await page.getByRole('button', { name: 'Finish and read the debrief' }).click();
  await page.getByRole('heading', { name: 'Transcript' }).waitFor();
}

async function begin(page: Page): Promise<void> {
  await page.goto('/');
  await page.locator('coequal-engagement-list h3 a').first().click();
  await page.getByRole('heading', { name: 'How you come together' }).waitFor();
  await page.getByRole('button', { name: 'Begin the engagement' }).press('Enter');
  await page.waitForURL('**/alliances/*');
  await page.locator('.alliance-sessions').waitFor();
}

async function write(page: Page, words: string): Promise<void> {
  await page.getByLabel('What do you add').fill(words);
  await page.getByRole('button', { name: 'Write it down' }).press('Enter');
  await sheet(page).getByText(words).waitFor();
}

test('a stranger reads the story and begins an alliance', async () => {
  const { page } = visitor;
  await begin(page);
  alliance = page.url();
  await expect
    .poll(async () => Promise.all(await standings(page)))
    .toEqual(['next', 'later', 'later']);
});

test('the coach writes on the sheet, rewords it and lets it go, by keyboard; nothing is lost', async () => {
  const { page } = visitor;
  await write(page, OWN);
  await expect.poll(() => page.getByLabel('What do you add').inputValue()).toBe('');
  await page.getByRole('button', { name: `Change “${OWN}”` }).press('Enter');
  await page.getByRole('button', { name: 'Leave as it was' }).press('Enter');
  await expect.poll(() => focused(page)).toBe(`Change “${OWN}”`);
  await page.keyboard.press('Enter');
  await page.getByLabel('In other words').fill(REWORDED);
  await page.getByRole('button', { name: 'Keep' }).press('Enter');
  await sheet(page).getByText(REWORDED).waitFor();
  await expect.poll(() => focused(page)).toBe(`Change “${REWORDED}”`);
  await expect.poll(() => sheet(page).locator('.formerly').innerText()).toContain(OWN);
  await page.getByRole('button', { name: `Let go of “${REWORDED}”` }).press('Enter');
  await page.getByRole('button', { name: `Take up “${REWORDED}” again` }).waitFor();
  await expect.poll(() => focused(page)).toBe(`Take up “${REWORDED}” again`);
  await page.reload();
  await expect.poll(() => sheet(page).locator('li').innerText()).toContain('Let go');
});

test('other words that cannot be kept stay in their field', async () => {
  const { page } = await house.visit();
  await begin(page);
  await write(page, OWN);
  await page.getByRole('button', { name: `Change “${OWN}”` }).click();
  await page.route('**/entries/*', (route) => route.abort());
  await page.getByLabel('In other words').fill(REWORDED);
  await page.getByRole('button', { name: 'Keep' }).click();
  await sheet(page).getByRole('alert').getByText('The server did not answer.').waitFor();
  await expect.poll(() => page.getByLabel('In other words').inputValue()).toBe(REWORDED);
  await page.unroute('**/entries/*');
  await page.getByRole('button', { name: 'Keep' }).click();
  await sheet(page).locator('q').getByText(REWORDED).waitFor();
});

test('the sheet is at hand in the session, and holds what the client agrees to', async () => {
  const { page } = visitor;
  await page.getByRole('button', { name: /^Begin “/ }).click();
  await page.getByLabel('Your turn').waitFor();
  for (const words of [
    'What would you like to have by the end of today?',
    'How would you like us to work together?',
    'What do you need from me when it gets hard?',
  ])
    await say(page, words);
  const aside = page.locator('aside.side');
  await aside.getByText('Alliance sheet').click();
  await aside.locator('.alliance-sheet li.client').first().waitFor();
  await expect
    .poll(() => aside.locator('.alliance-sheet li.coach').innerText())
    .toContain(REWORDED);
});

test('the debrief leads to the next session, and the client comes back', async () => {
  const { page, complaints } = visitor;
  await finish(page);
  await page.getByRole('link', { name: /^Your alliance with/ }).click();
  await page.waitForURL(alliance);
  await page.locator('.alliance-sessions').waitFor();
  await expect
    .poll(async () => Promise.all(await standings(page)))
    .toEqual(['held', 'next', 'later']);
  await page.getByRole('button', { name: /^Begin “/ }).click();
  await page.getByLabel('Your turn').waitFor();
  await page.goto('/');
  await page.getByText('1 of 3 sessions held').waitFor();
  expect(complaints).toEqual([]);
});

test('an alliance is deleted with its sessions, once the coach is sure', async () => {
  const { page } = visitor;
  await page.goto(alliance);
  await page.getByRole('button', { name: 'Delete this alliance' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('button', { name: 'Delete this alliance' }).click();
  await page.getByRole('button', { name: 'Delete it', exact: true }).click();
  await page.locator('coequal-engagement-list').waitFor();
  await expect.poll(() => page.getByText('sessions held').count()).toBe(0);
  await page.goto(alliance);
  await page.getByText('There is no such alliance.').waitFor();
});
