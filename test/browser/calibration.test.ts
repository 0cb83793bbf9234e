import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeExercise, meetToCalibrate, rateAll, type CalibratingHouse } from './calibrating.ts';
import { sayYes } from './keys.ts';
import { openHouse, type OpenHouse, type Visitor } from './open-house.ts';

let house: OpenHouse;
let met: CalibratingHouse;
/** The address of the exercise. */
let exercise = '';

beforeAll(async () => {
  house = await openHouse();
  met = await meetToCalibrate(house);
});
afterAll(() => house.close());

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());
const status = (page: Page, words: string) => page.getByRole('status').getByText(words).waitFor();
const count = (page: Page, words: string) =>
  page.locator('.rated-count').getByText(words, { exact: true }).waitFor();

async function focusOn(page: Page, words: string): Promise<void> {
  await expect.poll(() => focused(page)).toContain(words);
}

async function expectAccessible(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
}

/** Puts every marker of the session that is shown on a step, with the keyboard. */
async function rateMarkers(page: Page, step: string): Promise<void> {
  for (const marker of await page.locator('.marker-steps fieldset').all())
    await marker.getByLabel(step, { exact: true }).press('Space');
}

test('an instructor makes an exercise with the keyboard alone', async () => {
  const { page } = met.maya;
  await page.goto(met.cohort);
  await page.getByRole('link', { name: 'Open rater calibration' }).press('Enter');
  await focusOn(page, 'Rater calibration');
  await page.getByText('Make an exercise', { exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Make the exercise' }).press('Enter');
  await focusOn(page, 'Title: nothing is written here yet.');
  await page.getByLabel('Title').fill('November, first sessions');
  await page.getByRole('button', { name: 'Make the exercise' }).press('Enter');
  await focusOn(page, 'Sessions: choose at least one.');
  await page.getByLabel('Instructions').fill('Slowly.');
  await page.reload();
  await page.getByText('Make an exercise', { exact: true }).press('Enter');
  await expect.poll(() => page.getByLabel('Instructions').inputValue()).toBe('Slowly.');
  await expect.poll(() => page.getByText('Tom').count()).toBe(0);
  const sessions = page.getByRole('group', { name: 'Sessions' }).getByRole('checkbox');
  for (const box of await sessions.all()) await box.press('Space');
  await page.getByRole('button', { name: 'Make the exercise' }).press('Enter');
  await focusOn(page, 'November, first sessions');
  await count(page, '0 of 2 sessions rated');
  exercise = new URL(page.url()).pathname;
});

test('she rates it blind, by words and by markers, and hands in', async () => {
  const { page, complaints } = met.maya;
  await expect.poll(() => page.locator('main').innerText()).not.toMatch(/Tom|engine says|score/);
  await page.getByRole('button', { name: 'Mark a behaviour in turn 1' }).press('Enter');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Mark it' }).press('Enter');
  await page.getByText('Choose the behaviour.').waitFor();
  await page.getByLabel('The behaviour', { exact: true }).selectOption('invites-choice');
  await page.getByRole('button', { name: 'Mark it' }).press('Enter');
  await focusOn(page, 'Mark a behaviour');
  const words = (await page.locator('.rated .line.coach .words').first().innerText()).split(' ');
  const marked = words.slice(0, 3).join(' ');
  await expect.poll(() => page.locator('.heard-list q').innerText()).toBe(marked);
  await rateMarkers(page, 'Clear');
  await status(page, 'Every marker of this session is rated.');
  await count(page, '1 of 2 sessions rated');
  await status(page, 'All saved.');

  await page.getByRole('button', { name: 'Hand in' }).press('Enter');
  await focusOn(page, 'Rate the session that is left first.');
  await page.reload();
  await count(page, '1 of 2 sessions rated');
  await page.getByRole('heading', { name: /^Session 2/ }).waitFor();
  await rateMarkers(page, 'Some');
  await count(page, '2 of 2 sessions rated');
  await page.getByRole('button', { name: /^Session 1/ }).press('Enter');
  await focusOn(page, 'Session 1');
  await expect.poll(() => page.locator('.heard-list q').innerText()).toBe(marked);
  await page.getByRole('button', { name: 'Hand in' }).press('Enter');
  await sayYes(page);
  await focusOn(page, 'You have handed in.');
  await page.getByText('Still to hand in: Ana Silva.').waitFor();
  expect(complaints).toEqual([]);
});

test('what was not saved stays in the browser, and is saved later', async () => {
  const { page, context } = met.ana;
  await page.goto(exercise);
  await count(page, '0 of 2 sessions rated');
  await context.setOffline(true);
  await rateMarkers(page, 'Strong');
  await page.getByRole('alert').getByText('Not saved yet').waitFor();
  await count(page, '1 of 2 sessions rated');
  await context.setOffline(false);
  await page.reload();
  await count(page, '1 of 2 sessions rated');
  await status(page, 'All saved.');
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await count(page, '1 of 2 sessions rated');
});

async function results(by: Visitor): Promise<Page> {
  await by.page.goto(exercise);
  await by.page.getByRole('heading', { name: 'Results' }).waitFor();
  return by.page;
}

test('both read how far they agree, and each difference side by side', async () => {
  const { page: rating } = met.ana;
  await rateMarkers(rating, 'Some');
  await status(rating, 'All saved.');
  await rating.getByRole('button', { name: 'Hand in' }).press('Enter');
  await sayYes(rating);
  await focusOn(rating, 'You have handed in.');
  for (const by of [met.maya, met.ana]) {
    const page = await results(by);
    const whole = page.getByRole('row', { name: /^All markers together 18/ });
    // Half of what they rate is the same.
    await whole.getByText('50%').waitFor();
    await page.getByRole('row', { name: /Maya Ito and the engine/ }).waitFor();
    const first = page.locator('.differences details').first();
    const heard = first.locator('li', { hasText: 'Invites a choice' }).last();
    await heard.locator('dd', { hasText: 'did not hear it' }).first().waitFor();
    await expectAccessible(page);
  }
  const csv = await met.maya.page.request.get(`/api${exercise}/ratings.csv`);
  await expect.poll(() => csv.text()).toContain('Maya Ito,marker');
});

test('the exercise is closed once whoever made it is sure', async () => {
  await expect
    .poll(() => met.ana.page.getByRole('button', { name: 'Close the exercise' }).count())
    .toBe(0);
  const { page } = met.maya;
  await page.getByRole('button', { name: 'Close the exercise' }).press('Enter');
  await sayYes(page);
  await focusOn(page, 'The exercise is closed.');
  await page.getByText(/^Closed .* Nobody rates in it any more\.$/).waitFor();
});

test('drift over exercises is a chart and a table', async () => {
  const second = await makeExercise(met, 'December');
  await rateAll(met.maya, second, ['some']);
  await rateAll(met.ana, second, ['some']);
  const { page } = met.maya;
  await page.goto(`${met.cohort}/calibrations`);
  await page.locator('canvas').waitFor();
  await page.getByText('From the first exercise to the last').waitFor();
  const rows = page.getByRole('table', { name: /^Agreement on all markers/ }).getByRole('row');
  await expect.poll(() => rows.count()).toBe(3);
  await expect.poll(() => rows.nth(2).innerText()).toContain('December');
});
