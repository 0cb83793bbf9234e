import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { choose, focusOn, press, sayYes, tick, write } from './keys.ts';
import { openHouse, type OpenHouse, type Visitor } from './open-house.ts';
import { TURNS } from './practise.ts';
import { signUp } from './sign-up.ts';
import { tabTo } from './tab-to.ts';

let house: OpenHouse;
/** An instructor and a trainee, each at their own browser and with nothing but a keyboard. */
let maya: Visitor;
let tom: Visitor;
/** The link that lets people in. */
let link = '';

beforeAll(async () => {
  house = await openHouse();
  maya = await house.visit();
  tom = await house.visit();
  await signUp(house, maya, 'Maya Ito', 'instructor');
  await maya.page.goto('/');
});
afterAll(() => house.close());

const status = (page: Page, words: string) =>
  page.locator('[role=status]', { hasText: words }).first().waitFor({ state: 'attached' });

/** Goes to the page of the cohort by the header, as from anywhere. */
async function toCohort(page: Page): Promise<void> {
  await press(page, 'Cohorts');
  await page.getByRole('heading', { name: 'Your cohorts' }).waitFor();
  await press(page, /^Foundations/);
  await page.getByRole('heading', { name: 'Foundations', level: 1 }).waitFor();
}

/** Says these turns, and finishes the session. */
async function talk(page: Page, turns: readonly string[]): Promise<void> {
  await page.getByLabel('Your turn').waitFor();
  for (const words of turns) {
    const answers = page.locator('.chat .line.client');
    const before = await answers.count();
    await write(page, 'Your turn', words);
    await page.keyboard.press('Enter');
    await answers.nth(before).waitFor();
  }
  await press(page, 'Finish');
  await press(page, 'Finish and read the debrief');
  await page.getByRole('heading', { name: 'Transcript' }).waitFor();
}

test('a cohort is made, and joined by its link', async () => {
  const { page } = maya;
  await press(page, 'Cohorts');
  await write(page, 'Title', 'Foundations');
  await press(page, 'Make the cohort');
  await page.getByRole('heading', { name: 'Foundations', level: 1 }).waitFor();
  await press(page, 'Make a new code');
  await focusOn(page, /^The new code is/);
  link = await page.getByLabel('Link to pass on').inputValue();

  await tom.page.goto(link);
  await tom.page.getByRole('heading', { name: 'Foundations' }).waitFor();
  await press(tom.page, 'Make an account');
  await write(tom.page, 'Name', 'Tom Bower');
  await write(tom.page, 'E-mail address', 'tom@example.org');
  await write(tom.page, 'Password', 'four plain words here');
  await tom.page.keyboard.press('Enter');
  await tom.page.getByRole('button', { name: 'Join the cohort' }).waitFor();
  await press(tom.page, 'Join the cohort');
  await tom.page.getByText('Nothing is assigned to you here yet.').waitFor();
});

test('an exam is assigned, and practised', async () => {
  const { page } = maya;
  await toCohort(page);
  await press(page, 'Make an assignment');
  await tabTo(page, 'Practice');
  await page.keyboard.press('ArrowDown');
  await press(page, 'Assign it');
  await status(page, 'is assigned.');

  await toCohort(tom.page);
  await tom.page.getByRole('button', { name: /^Begin:/ }).waitFor();
  await press(tom.page, /^Begin:/);
  await talk(tom.page, TURNS);
  await tom.page.getByText('no turn of it can be taken again').waitFor();
});

test('it is reviewed, a finding overruled, another disputed and decided', async () => {
  const { page } = maya;
  await toCohort(page);
  await press(page, /^Reviews/);
  await page.getByRole('heading', { name: 'To review' }).waitFor();
  await press(page, /^Tom Bower/);
  await page.getByText(/^0 of \d+ findings judged$/).waitFor();
  await press(page, /^Agree: finding 1,/);
  await status(page, 'Your verdict is kept.');
  await press(page, /^Overrule: finding 2,/);
  await page.keyboard.press('ArrowDown');
  await press(page, 'Overrule it');
  await page.getByText('You overrule it').waitFor();
  await press(page, 'Release to Tom Bower');
  await press(page, 'Release it');
  await page.locator('.review-bar .released').waitFor();

  const own = tom.page;
  await press(own, 'Coequal');
  await own.getByRole('heading', { name: 'New from your instructors' }).waitFor();
  await press(own, /Reviewed/);
  await own.getByText('Reviewed by Maya Ito').waitFor();
  await press(own, /^Dispute this: finding 1,/);
  await own.keyboard.press('ArrowDown');
  await press(own, 'Send the dispute');
  await own.getByText('Your instructor decides.', { exact: true }).waitFor();

  await toCohort(page);
  await press(page, /^Reviews/);
  await page.getByRole('heading', { name: 'Disputes to decide' }).waitFor();
  await press(page, /^Tom Bower/);
  await page.getByText('Tom Bower disputes it').first().waitFor();
  await press(page, /^1 dispute to decide/);
  await focusOn(page, /^Decide: finding 1,/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await press(page, 'Decide it');
  await page.getByText('You upheld the dispute').waitFor();
});

test('raters calibrate on the session', async () => {
  const { page } = maya;
  await toCohort(page);
  await press(page, 'Open rater calibration');
  await press(page, 'Make an exercise');
  await write(page, 'Title', 'November');
  await tick(page, /^The scenic route/);
  await press(page, 'Make the exercise');
  await page.getByRole('heading', { name: 'November', level: 1 }).waitFor();
  const markers = await page.locator('.marker-steps fieldset').count();
  await tabTo(page, 'Not shown');
  for (let marker = 0; marker < markers; marker += 1) {
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
  }
  await page.locator('.rated-count').getByText('1 of 1 sessions rated').waitFor();
  await press(page, 'Hand in');
  await sayYes(page);
  await page.getByRole('heading', { name: 'Results' }).waitFor();
  await page.getByRole('row', { name: /Maya Ito and the engine/ }).waitFor();
});

test('a scenario is written, published, assigned and played', async () => {
  const { page, complaints } = maya;
  await press(page, 'Write');
  await press(page, 'Begin with the small client');
  await page.getByRole('heading', { name: 'Closed on Mondays', level: 1 }).waitFor();
  await write(page, 'Title', 'Open on Sundays');
  await page.keyboard.press('Tab');
  await page.getByRole('heading', { name: 'Open on Sundays', level: 1 }).waitFor();
  await page.locator('.desk-state.saved').waitFor();
  await tabTo(page, 'Form');
  await page.keyboard.press('End');
  await press(page, 'Publish…');
  await tick(page, 'Cohort: Foundations');
  await press(page, 'Publish it');
  await page.getByText('Version 1 is published.').waitFor();

  await toCohort(page);
  await press(page, 'Make an assignment');
  await choose(page, 'Client', 'Open on Sundays');
  await press(page, 'Assign it');
  await status(page, 'is assigned.');

  await toCohort(tom.page);
  await tom.page.getByRole('button', { name: /^Begin: Open on Sundays/ }).waitFor();
  await press(tom.page, /^Begin: Open on Sundays/);
  await talk(tom.page, TURNS.slice(0, 2));
  expect([...complaints, ...tom.complaints].filter((text) => !text.includes('404'))).toEqual([]);
});
