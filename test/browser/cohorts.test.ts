import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sayYes } from './keys.ts';
import { openHouse, type OpenHouse, type Visitor } from './open-house.ts';
import { say, TURNS } from './practise.ts';
import { signUp } from './sign-up.ts';

let house: OpenHouse;
/** An instructor, and a trainee who has no account yet. */
let maya: Visitor;
let tom: Visitor;
/** The address of the cohort, and the link that lets people in. */
let cohort = '';
let link = '';

beforeAll(async () => {
  house = await openHouse();
  maya = await house.visit();
  tom = await house.visit({ width: 390 });
  await signUp(house, maya, 'Maya Ito', 'instructor');
});
afterAll(() => house.close());

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());
const status = (page: Page, words: string) => page.getByRole('status').getByText(words).waitFor();

/** Waits until the focus stands on what begins with these words. */
async function focusOn(page: Page, words: string): Promise<void> {
  await expect.poll(() => focused(page)).toMatch(new RegExp(`^${words}`));
}

test('an instructor makes a cohort and a code to join it by, with the keyboard alone', async () => {
  const { page, context } = maya;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await page.getByRole('link', { name: 'Cohorts' }).press('Enter');
  await page.getByText('You are in no cohort yet.').waitFor();
  await page.getByRole('button', { name: 'Make the cohort' }).press('Enter');
  await focusOn(page, 'Title: nothing is written here yet.');
  const here = await page.evaluate(() => new Intl.DateTimeFormat().resolvedOptions().timeZone);
  await expect.poll(() => field(page, 'Time zone').inputValue()).toBe(here);
  await field(page, 'Title').fill('Foundations, autumn');
  await field(page, 'Time zone').selectOption('America/New_York');
  await field(page, 'Title').press('Enter');
  await page.getByRole('heading', { name: 'Foundations, autumn', level: 1 }).waitFor();
  await focusOn(page, 'Foundations, autumn');
  await page.getByText('All times here are in America/New York.').waitFor();
  cohort = new URL(page.url()).pathname;

  await field(page, 'Days that a new code lets people in').fill('0');
  await page.keyboard.press('Enter');
  await focusOn(page, 'Write a whole number of days');
  await field(page, 'Days that a new code lets people in').fill('30');
  await page.keyboard.press('Enter');
  await focusOn(page, 'The new code is');
  link = await field(page, 'Link to pass on').inputValue();
  expect(link).toContain(`${house.url}/join/`);
  await page.getByRole('button', { name: 'Copy the link' }).press('Enter');
  await status(page, 'Copied.');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(link);
});

test('a stranger is led to an account by the link, comes back, and joins', async () => {
  const { page } = tom;
  await page.goto(link);
  await page.getByRole('heading', { name: 'Foundations, autumn' }).waitFor();
  await page.getByText('Maya Ito').waitFor();
  await page.locator('main').getByRole('link', { name: 'Make an account' }).press('Enter');
  await field(page, 'Name').fill('Tom Bower');
  await field(page, 'E-mail address').fill('tom@example.org');
  await field(page, 'Password').fill('four plain words here');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Join the cohort' }).press('Enter');
  await page.waitForURL(`**${cohort}`);
  await page.getByText('everything else that you practise stays private').waitFor();
  await page.getByText('Nothing is assigned to you here yet.').waitFor();
  await page.goto('/cohorts');
  await expect.poll(() => page.getByRole('heading', { name: 'Make a cohort' }).count()).toBe(0);
  await field(page, 'Join code').fill('ABCD 2345');
  await page.keyboard.press('Enter');
  await page.getByText('This code lets nobody in').waitFor();
});

test('the instructor assigns an exam, whose dates are of the cohort’s time zone', async () => {
  const { page } = maya;
  await page.goto(cohort);
  await page.getByText('tom@example.org').waitFor();
  await page.getByText('Make an assignment').press('Enter');
  await field(page, 'Instructions').fill('Agree on a focus first.');
  await field(page, 'Opens').fill('2025-01-15T09:00');
  await field(page, 'Due').fill('2025-01-14T09:00');
  await field(page, 'Practice').press('ArrowDown');
  await page.getByRole('button', { name: 'Assign it' }).press('Enter');
  await focusOn(page, 'The assignment would be due before it opens.');
  await field(page, 'Due').fill('2055-07-14T09:00');
  await page.getByRole('button', { name: 'Assign it' }).press('Enter');
  await status(page, 'is assigned.');
  await page.getByText('Due 14 July 2055, 09:00 (America/New York)').first().waitFor();
  await page.locator('.assignment').getByText('· 1 attempt').waitFor();

  const cell = page.getByRole('row', { name: /Tom Bower/ }).getByRole('gridcell');
  await cell.locator('.standing-sign', { hasText: /^\s*Not begun\s*$/ }).waitFor();
  await cell.getByRole('button').press('Enter');
  await page.getByRole('dialog').getByText('Tom Bower has not begun it.').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toMatch(/^Not begun.*Tom Bower/s);
});

test('the trainee finds it due, begins it, and finishes it once', async () => {
  const { page, complaints } = tom;
  await page.goto('/');
  await page.getByRole('region', { name: 'Due' }).getByRole('link').press('Enter');
  await page.getByText('Agree on a focus first.').waitFor();
  await page.getByRole('button', { name: /^Begin:/ }).press('Enter');
  await page.getByText('The instructors of this cohort read this session.').waitFor();
  await page.locator('.attempt-note').getByText('Exam').waitFor();
  for (const words of TURNS.slice(0, 2)) await say(page, words);
  await expect.poll(() => page.locator('.take-again').count()).toBe(0);
  await page.goto(cohort);
  await page.getByRole('link', { name: /^Go on:/ }).press('Enter');
  await page.getByRole('button', { name: 'Finish', exact: true }).click();
  await page.getByRole('button', { name: 'Finish and read the debrief' }).click();
  await page.getByText('no turn of it can be taken again').waitFor();
  await expect.poll(() => page.locator('.take-again').count()).toBe(0);
  await page.getByRole('link', { name: 'Back to Foundations, autumn' }).press('Enter');
  await page.getByRole('link', { name: /^Debrief:/ }).waitFor();
  await expect.poll(() => page.getByRole('button', { name: /^Begin/ }).count()).toBe(0);
  await page.goto('/');
  await page.getByRole('heading', { name: 'Whom would you like to meet?' }).waitFor();
  await expect.poll(() => page.getByRole('region', { name: 'Due' }).count()).toBe(0);
  expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
});

test('the instructor sees it done, and reads the debrief without the trainee’s ways on', async () => {
  const { page, complaints } = maya;
  await page.goto(cohort);
  await page.getByRole('button', { name: /^Done.*Tom Bower/ }).press('Enter');
  await page.getByRole('dialog').getByText('Done · 1 of 1 attempt').waitFor();
  await page.getByRole('link', { name: /^Read the debrief: Attempt 1/ }).press('Enter');
  await page.getByRole('heading', { name: /^Tom Bower: /, level: 1 }).waitFor();
  await page.getByRole('heading', { name: 'Transcript' }).waitFor();
  await page.locator('#turn-1').getByText(TURNS[0]).waitFor();
  const main = page.locator('main');
  await expect.poll(() => main.getByRole('button', { name: /again/ }).count()).toBe(0);
  await expect.poll(() => main.getByRole('link', { name: 'See your growth' }).count()).toBe(0);
  expect(complaints.filter((text) => !text.includes('400'))).toEqual([]);
});

test('an engagement is assigned, and goes on from session to session until its last', async () => {
  const { page } = maya;
  await page.goto(cohort);
  await page.getByText('Make an assignment').press('Enter');
  const choice = field(page, 'Client');
  const title = (await choice.locator('option[value^="engagement:"]').first().innerText()).trim();
  await choice.selectOption({ label: title });
  await page.getByRole('button', { name: 'Assign it' }).press('Enter');
  await status(page, 'is assigned.');
  const name = title.split(', with ')[0] ?? '';

  await tom.page.goto(cohort);
  await tom.page.getByRole('button', { name: `Begin: ${name}` }).press('Enter');
  await tom.page.getByRole('heading', { name, level: 1 }).waitFor();
  await tom.page.getByText('The instructors of this cohort read its sessions.').waitFor();
  await tom.page.getByRole('link', { name: /^Go back to the session/ }).press('Enter');
  await say(tom.page, TURNS[0]);
  await tom.page.getByRole('button', { name: 'Finish', exact: true }).click();
  await tom.page.getByRole('button', { name: 'Finish and read the debrief' }).click();
  await tom.page.getByRole('heading', { name: 'Transcript' }).waitFor();
  await tom.page.goto('/');
  await tom.page.getByRole('region', { name: 'Due' }).getByRole('link').press('Enter');
  await tom.page.getByRole('heading', { name, level: 1 }).waitFor();

  await page.goto(cohort);
  await page.getByRole('button', { name: new RegExp(`^In progress.*${name}`, 's') }).press('Enter');
  await page.getByRole('link', { name: /^Read the debrief: Attempt 1: / }).press('Enter');
  await page.getByRole('heading', { name: /^Tom Bower: /, level: 1 }).waitFor();
});

test('dates are changed, and an assignment is withdrawn once the instructor is sure', async () => {
  const { page } = maya;
  await page.goto(cohort);
  await page.locator('.assignment summary').first().press('Enter');
  const form = page.locator('.assignment form').first();
  await expect.poll(() => form.getByLabel('Due').inputValue()).toBe('2055-07-14T09:00');
  await form.getByLabel('Due').fill('2055-12-14T18:30');
  await form.getByRole('button', { name: 'Save' }).press('Enter');
  await status(page, 'is changed.');
  await page.getByText('Due 14 December 2055, 18:30 (America/New York)').waitFor();
  await page
    .getByRole('button', { name: /^Withdraw:/ })
    .first()
    .press('Enter');
  await sayYes(page);
  await status(page, 'is withdrawn.');
  await page.getByRole('button', { name: /^Give it out again:/ }).press('Enter');
  await status(page, 'is given out again.');
});

test('a code is revoked, another instructor is added, and the cohort is renamed', async () => {
  const { page } = maya;
  const ana = await house.visit();
  await signUp(house, ana, 'Ana Silva', 'instructor');
  await page.getByRole('button', { name: 'Revoke the code' }).press('Enter');
  await sayYes(page);
  await status(page, 'The code is revoked.');
  await page.getByLabel('E-mail address of another instructor').fill('tom@example.org');
  await page.keyboard.press('Enter');
  await focusOn(page, 'No instructor has the address');
  await page.getByLabel('E-mail address of another instructor').fill('ana@example.org');
  await page.keyboard.press('Enter');
  await focusOn(page, 'ana@example.org instructs the cohort, too.');
  await field(page, 'Title').fill('Foundations, winter');
  await page.keyboard.press('Enter');
  await focusOn(page, 'The cohort is changed.');
  await expect.poll(() => page.title()).toContain('Foundations, winter');
  await ana.context.close();
});

test('an archived cohort only shows, a trainee is removed, and both leave', async () => {
  const { page } = maya;
  await page.getByRole('button', { name: 'Archive the cohort' }).press('Enter');
  await sayYes(page);
  await focusOn(page, 'The cohort is archived.');
  await expect
    .poll(() => page.getByRole('button', { name: /Remove|Withdraw|Make/ }).count())
    .toBe(0);
  await page.getByRole('button', { name: 'Take it out of the archive' }).press('Enter');
  await sayYes(page);
  await focusOn(page, 'The cohort is out of the archive.');
  await page.getByRole('button', { name: 'Remove: Tom Bower' }).press('Enter');
  await sayYes(page);
  await focusOn(page, 'Tom Bower is not in the cohort any more.');
  await tom.page.goto(cohort);
  await tom.page.getByText('There is no such cohort.').waitFor();
  await page.getByRole('button', { name: 'Leave the cohort' }).press('Enter');
  await sayYes(page);
  await page.getByText('You are in no cohort yet.').waitFor();
});
