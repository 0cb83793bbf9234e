import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type OpenHouse, type Visitor } from './open-house.ts';
import { begin, say } from './practise.ts';
import { attemptInCohort } from './reviewed-attempt.ts';
import { tabTo } from './tab-to.ts';

let house: OpenHouse;
let visitor: Visitor;
let address = '';

beforeAll(async () => {
  house = await openHouse();
  visitor = await house.visit();
});
afterAll(() => house.close());

const box = (page: Page) => page.getByRole('textbox', { name: 'Your note' });
const saved = (page: Page) => page.getByText('Everything is saved.').waitFor();

test('from a debrief one writes a note with the keyboard alone, and it is kept as one goes', async () => {
  const { page } = visitor;
  await begin(page);
  await say(page, 'What would make this hour worth your while?');
  await page.getByRole('button', { name: 'Finish', exact: true }).click();
  await page.getByRole('button', { name: 'Finish and read the debrief' }).click();
  await page.getByRole('heading', { name: 'Transcript' }).waitFor();
  await page.getByRole('link', { name: 'Write a note' }).click();
  await page.getByRole('heading', { name: /^Your note: / }).waitFor();
  address = page.url();
  await box(page).focus();
  await page.keyboard.type('We spoke of Friday. He was very resistant today.');
  await saved(page);
  await page.reload();
  await box(page).waitFor();
  await page.waitForFunction(
    () => document.querySelector('textarea')?.value.includes('Friday') === true,
  );
});

test('words that judge are shown with curious ones, which are taken, put back and left', async () => {
  const { page } = visitor;
  await page.getByText('One place to look at.').waitFor();
  await expect
    .poll(() => page.locator('.note-places mark').innerText())
    .toBe('He was very resistant');
  await tabTo(page, /^Use these words: Today, I saw/);
  await page.keyboard.press('Enter');
  await page.getByText('Your sentence reads otherwise now.').waitFor();
  await expect
    .poll(() => box(page).inputValue())
    .toMatch(
      /^We spoke of Friday\. Today, I saw and heard … What makes me say “he was very resistant today”\?$/,
    );
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('note');
  await page.getByText('Nothing is marked.').waitFor();

  await page.getByRole('button', { name: 'Put my sentence back' }).click();
  await page.getByText('One place to look at.').waitFor();
  await page.getByRole('button', { name: /^Leave it as it is/ }).press('Enter');
  await page.getByText('Nothing is marked.').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('reading');
  await saved(page);
});

test('a question stands at the end of the note', async () => {
  const { page } = visitor;
  await page.getByText('8 questions to write on').click();
  await page.getByRole('button', { name: 'What did I assume?' }).click();
  await expect.poll(() => box(page).inputValue()).toMatch(/today\.\n\nWhat did I assume\?\n$/);
  await page.keyboard.type('That he had to decide.');
  await saved(page);
});

test('two windows never write over one another: both texts stand in the note', async () => {
  const { page } = visitor;
  const other = await page.context().newPage();
  await other.goto(address);
  await other.waitForFunction(() => document.querySelector('textarea')?.value !== '');
  await other.locator('textarea').press('Control+End');
  await other.keyboard.type(' From the second window.');
  await other.getByText('Everything is saved.').waitFor();
  await box(page).press('Control+End');
  await page.keyboard.type(' From the first window.');
  await page.getByRole('heading', { name: 'Two windows have written in this note' }).waitFor();
  await page.getByRole('button', { name: 'Keep both, this one first' }).click();
  await saved(page);
  const text = await box(page).inputValue();
  expect(text).toContain('From the first window.');
  expect(text).toContain('From the second window.');
  await other.close();
});

test('the list leads to it, and deleting asks first', async () => {
  const { page } = visitor;
  await page.getByRole('link', { name: 'All your notes' }).click();
  await page.getByRole('heading', { name: 'Your notes' }).waitFor();
  await page.getByRole('link', { name: /words · changed / }).click();
  await page.getByRole('button', { name: 'Delete this note' }).click();
  await page.getByRole('button', { name: 'Delete it', exact: true }).click();
  await page.getByText('The note is deleted.').waitFor();
  await expect.poll(() => box(page).inputValue()).toBe('');
  await page.reload();
  await page.getByText('Nothing is written yet.').waitFor();
});

test('a note is read by an instructor while it is shared, and by nobody before and after', async () => {
  const { maya, tom, cohort, session } = await attemptInCohort(house);
  const read = `/cohorts/${cohort}/notes/${session}`;
  await tom.page.goto(`/debrief/${session}/notes`);
  await box(tom.page).fill('He is stubborn, and so am I.\n\nTo supervision.');
  await saved(tom.page);
  await maya.page.goto(read);
  await maya.page.getByRole('heading', { level: 1 }).waitFor();
  await expect.poll(() => maya.page.locator('main').innerText()).not.toContain('stubborn');

  await tom.page.getByRole('button', { name: 'Share this note' }).click();
  await tom.page
    .getByText(/can read it now/)
    .first()
    .waitFor();
  await maya.page.goto(`/cohorts/${cohort}`);
  await maya.page.locator(`a[href="${read}"]`).click();
  await maya.page.getByText('A note that is shared with you').waitFor();
  await expect.poll(() => maya.page.locator('.note-text').innerText()).toContain('stubborn');
  // What the engine marks is for the writer’s eyes.
  await expect.poll(() => maya.page.locator('mark').count()).toBe(0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await maya.page.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page: maya.page }).analyze()).violations).toEqual([]);
  }

  await tom.page.getByRole('button', { name: 'Take it back' }).click();
  await tom.page
    .getByText(/^You have taken it back/)
    .first()
    .waitFor();
  await maya.page.goto(read);
  await maya.page.getByRole('heading', { level: 1 }).waitFor();
  await expect.poll(() => maya.page.locator('main').innerText()).not.toContain('stubborn');
});
