import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type OpenHouse } from './open-house.ts';
import { begin, say } from './practise.ts';
import { attemptInCohort } from './reviewed-attempt.ts';
import { rateSelf, talked } from './self-rating.ts';
import { tabTo } from './tab-to.ts';

let house: OpenHouse;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());
const focusOn = (page: Page, words: string) => expect.poll(() => focused(page)).toContain(words);
const status = (page: Page, words: string) => page.getByRole('status').getByText(words).waitFor();

async function expectAccessible(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
}

/** Goes by Tab to what has this name, and presses it. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** Puts every marker on a step, with the keyboard. */
async function rateMarkers(page: Page, step: string): Promise<void> {
  for (const marker of await page.locator('.marker-steps fieldset').all())
    await marker.getByLabel(step, { exact: true }).press('Space');
}

test('a coach rates a session before its debrief, with the keyboard alone', async () => {
  const { page, complaints } = await house.visit();
  await begin(page);
  await say(page, 'What would make this hour worth your while?');
  await page.getByRole('button', { name: 'Finish', exact: true }).press('Enter');
  await press(page, 'Finish and rate yourself first');
  await focusOn(page, 'Rate yourself:');
  const session = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await expectAccessible(page);
  await press(page, 'Begin to rate');
  await focusOn(page, 'Rate yourself:');

  await page.goto(`/debrief/${session}`);
  await page.getByRole('heading', { name: 'You are rating this session yourself' }).waitFor();
  await page.getByRole('link', { name: 'Go on rating yourself' }).press('Enter');
  await focusOn(page, 'Rate yourself:');
  await expect
    .poll(() => page.locator('main').innerText())
    .not.toMatch(/engine heard \d|score of|Finding/);

  await press(page, 'Pick words of turn 1');
  await page.keyboard.press('Shift+ArrowRight');
  await page.getByText('Marked: “What would”').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Pick them' }).press('Enter');
  await page.getByText('Choose the marker.').waitFor();
  const title = (await page.locator('.marker-steps legend').first().innerText()).trim();
  await page.getByLabel('For which marker?').selectOption({ label: title });
  await page.getByRole('button', { name: 'Pick them' }).press('Enter');
  await status(page, `Picked in turn 1 for ${title}.`);
  await focusOn(page, 'Pick words');

  await page.getByRole('button', { name: 'Hand in', exact: true }).press('Enter');
  await focusOn(page, 'markers that are left a step first.');
  await rateMarkers(page, 'Clear');
  await status(page, 'Every marker has its step.');
  await status(page, 'All saved.');
  await page.reload();
  await status(page, 'Every marker has its step.');
  const words = page.getByRole('list', { name: `Words for ${title}` });
  await expect.poll(() => words.locator('q').innerText()).toBe('What would');

  await page.getByRole('button', { name: 'Hand in', exact: true }).press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await focusOn(page, 'You have handed in.');
  await page.getByText('Blind: handed in before any result was seen.').waitFor();
  await page.getByText('You say “clear”, the engine says “not shown”').first().waitFor();
  await expectAccessible(page);
  await press(page, 'To the debrief');
  await page.getByRole('heading', { name: 'Transcript' }).waitFor();
  expect(complaints.filter((text) => !/ 409 /.test(text))).toEqual([]);
});

test('what was not saved stays in the browser, and is saved later', async () => {
  const { page, context } = await house.visit();
  const session = await talked(page);
  await page.goto(`/self-rating/${session}`);
  await page.getByRole('button', { name: 'Begin to rate' }).click();
  await page.locator('.marker-steps').waitFor();
  await context.setOffline(true);
  await rateMarkers(page, 'Strong');
  await page.getByRole('alert').getByText('Not saved yet').waitFor();
  await context.setOffline(false);
  await page.reload();
  await status(page, 'All saved.');
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await status(page, 'Every marker has its step.');
});

test('given up, results are shown, and it says that a rating is not blind any more', async () => {
  const { page } = await house.visit();
  const session = await talked(page);
  await page.goto(`/self-rating/${session}`);
  await page.getByRole('button', { name: 'Begin to rate' }).press('Enter');
  await page.getByRole('button', { name: 'Give this rating up' }).press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('You gave this rating up.').waitFor();
  await page.getByRole('link', { name: 'See the debrief' }).click();
  await page.getByRole('heading', { name: 'Transcript' }).waitFor();
  await page.getByRole('link', { name: 'Rate yourself', exact: true }).click();
  await page.getByText('You have seen results of this session already.').waitFor();
});

test('who always rates first is led there, and can skip it', async () => {
  const { page } = await house.visit();
  await page.goto('/self-ratings');
  await page.getByText('You have not rated a session yet.').waitFor();
  await page.getByLabel('Always rate myself before I see the debrief').press('Space');
  await status(page, 'Kept: results wait');
  const session = await talked(page);
  await page.goto('/growth');
  await page.getByText('1 session waits for your own rating').waitFor();
  await page.getByRole('link', { name: /^Rate yourself/ }).waitFor();
  await page.goto(`/debrief/${session}`);
  await page.getByRole('heading', { name: 'Rate yourself first' }).waitFor();
  await page.getByRole('link', { name: 'Rate yourself first' }).click();
  await page.getByRole('button', { name: 'Skip it this time' }).click();
  await page.getByRole('heading', { name: 'Transcript' }).waitFor();
});

test('after five sessions it is told how one sees oneself, in a chart and in tables', async () => {
  const { page, complaints } = await house.visit();
  for (let shift = 0; shift < 4; shift++) await rateSelf(page, await talked(page), shift);
  await page.goto('/self-ratings');
  await page.getByText('Not enough to say: 4 of 5 sessions.').first().waitFor();
  await rateSelf(page, await talked(page), 2);
  await page.goto('/growth');
  await page.getByRole('link', { name: 'How well do I see myself?' }).click();
  const whole = page.getByRole('row', { name: /^All markers together 5/ });
  await whole.getByText(/\(−?\+?\d\.\d to/).waitFor();
  await page.locator('canvas').waitFor();
  await page.getByLabel('Show').selectOption({ index: 1 });
  await expect.poll(() => page.getByRole('row', { name: /Blind/ }).count()).toBe(5);
  expect(complaints).toEqual([]);
});

test('a mentor rates a trainee’s session blind, and both read the other’s steps', async () => {
  const { maya, tom, session, cohort } = await attemptInCohort(house);
  await rateSelf(tom.page, session);
  const { page } = maya;
  await page.goto(`/cohorts/${cohort}/sessions/${session}`);
  await page.getByRole('link', { name: 'Rate the markers of this session' }).press('Enter');
  await focusOn(page, 'Rate Tom');
  await expect.poll(() => page.locator('main').innerText()).not.toContain('The engine');
  await expectAccessible(page);
  await rateMarkers(page, 'Some');
  await status(page, 'All saved.');
  await page.getByRole('button', { name: 'Hand in', exact: true }).press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await focusOn(page, 'You have handed in.');
  await page.getByText(/^You and Tom/).waitFor();
  await tom.page.goto(`/self-rating/${session}`);
  await tom.page
    .getByRole('heading', { name: /\(mentor\)$/ })
    .first()
    .waitFor();
  await expectAccessible(tom.page);
});
