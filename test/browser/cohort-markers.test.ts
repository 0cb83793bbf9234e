import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { meetInCohort, type Known } from './cohort-pages.ts';
import { openHouse, type OpenHouse, type Visitor } from './open-house.ts';
import { say, TURNS } from './practise.ts';
import { signUp } from './sign-up.ts';

let house: OpenHouse;
let met: readonly Known[];
/** An instructor, and a trainee with two sessions that have ended. */
let maya: Visitor;
let tom: Visitor;
let cohort = '';

beforeAll(async () => {
  house = await openHouse();
  met = await meetInCohort(house);
  [maya, tom] = [await house.visit(), await house.visit({ width: 390 })];
  await maya.context.addCookies(met[0]?.cookies ?? []);
  await tom.context.addCookies(met[1]?.cookies ?? []);
  cohort = met[0]?.paths['cohort'] ?? '';
});
afterAll(() => house.close());

const status = (page: Page, words: string) => page.getByRole('status').getByText(words).waitFor();

test('the cohort’s markers are read by the keyboard, cell by cell, and over a part of the time', async () => {
  const { page, complaints } = maya;
  await page.goto(cohort);
  await page.getByRole('link', { name: 'See how each trainee does by marker' }).press('Enter');
  await page.getByText('All attempts: 2 sessions.').waitFor();
  const cells = page.getByRole('row', { name: /^Konstantinos/ }).getByRole('button');
  await cells.first().focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(() => cells.nth(1).evaluate((cell) => cell === document.activeElement))
    .toBe(true);
  await expect.poll(() => page.locator('.marker-map button[tabindex="0"]').count()).toBe(1);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('heading', { name: /^Konstantinos .*: / }).waitFor();
  await expect.poll(() => dialog.getByRole('listitem').count()).toBe(2);
  await page.keyboard.press('Escape');
  await expect
    .poll(() => cells.nth(1).evaluate((cell) => cell === document.activeElement))
    .toBe(true);

  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: 'markers', exact: true }).press('Enter');
  expect((await saving).suggestedFilename()).toBe('markers.csv');
  await status(page, 'markers.csv is saved.');

  await page.getByLabel('Which attempts').selectOption('latest');
  await status(page, 'Latest attempt at each assignment: 2 sessions.');
  await expect.poll(() => new URL(page.url()).search).toBe('?period=latest');
  await page.reload();
  await status(page, 'Latest attempt at each assignment: 2 sessions.');
  const [week] = await page.locator('#period optgroup option').all();
  await page.getByLabel('Which attempts').selectOption((await week?.getAttribute('value')) ?? '');
  await status(page, 'Week of');
  await cells.nth(1).press('Enter');
  await dialog.getByRole('link').first().press('Enter');
  await page.getByRole('heading', { name: /^Konstantinos .*: /, level: 1 }).waitFor();
  await page.goBack();
  await status(page, 'Week of');
  expect(complaints).toEqual([]);
});

test('weights of the cohort count for attempts that begin from then on', async () => {
  const { page } = maya;
  await page.goto(cohort);
  await page.getByText('Change the weights').press('Enter');
  const weight = page.locator('.weights input').first();
  await weight.fill('7');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('write a weight from 0 to 3').waitFor();
  await weight.fill('2.5');
  await page.keyboard.press('Enter');
  await status(page, 'The weights are saved.');
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('outcome');
  await tom.page.goto(met[1]?.paths['assignedAlliance'] ?? '');
  await tom.page.getByRole('button', { name: /^Begin “/ }).press('Enter');
  await say(tom.page, TURNS[0]);
  await tom.page.getByRole('button', { name: 'Finish', exact: true }).click();
  await tom.page.getByRole('button', { name: 'Finish and read the debrief' }).click();
  await tom.page.getByText('weighted as Foundations of partnership, autumn 2026 does').waitFor();
  await tom.page.getByText(/By the rubric’s own weights: /).waitFor();
  const session = tom.page.url().split('/').at(-1) ?? '';
  await page.goto(`${cohort}/sessions/${session}`);
  await page.getByText('weighted as Foundations of partnership, autumn 2026 does').waitFor();
});

test('a session of one’s own is shared, read, and taken back', async () => {
  const { page } = tom;
  await page.goto(met[1]?.paths['shared'] ?? '');
  await page.getByText(/You share it with the instructors of Foundations .*: Maya Ito\./).waitFor();
  await maya.page.goto(cohort);
  const sessions = maya.page.locator('section[aria-labelledby="shared"]');
  await sessions.getByRole('link', { name: /^Konstantinos .*: The scenic route/ }).press('Enter');
  await maya.page.getByRole('heading', { name: /^Konstantinos .*: /, level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Take it back' }).press('Enter');
  await status(page, 'You have taken it back.');
  await maya.page.reload();
  await maya.page.getByText('There is no such session.').waitFor();
  await page.getByRole('button', { name: 'Share it' }).press('Enter');
  await status(page, 'The instructors of Foundations of partnership, autumn 2026 can read it now.');
});

test('a running attempt stands once on the front page, and an instructor removes another', async () => {
  await tom.page.goto('/');
  const due = tom.page.getByRole('region', { name: 'Due' });
  const running = met[1]?.paths['attempt'] ?? '';
  await due.locator(`a[href="${running}"]`).waitFor();
  await expect.poll(() => tom.page.locator(`a[href="${running}"]`).count()).toBe(1);

  const ana = await house.visit();
  await signUp(house, ana, 'Ana Silva', 'instructor');
  const { page } = maya;
  await page.goto(cohort);
  await page.getByLabel('E-mail address of another instructor').fill('ana@example.org');
  await page.keyboard.press('Enter');
  await status(page, 'ana@example.org instructs the cohort, too.');
  await expect.poll(() => page.getByRole('button', { name: 'Remove: Maya Ito' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Remove: Ana Silva' }).press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await status(page, 'Ana Silva is not in the cohort any more.');
});
