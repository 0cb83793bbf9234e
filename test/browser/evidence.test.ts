import { afterAll, beforeAll, expect, test } from 'vitest';
import { focusOn } from './keys.ts';
import { openHouse, type OpenHouse } from './open-house.ts';
import { practise } from './practise.ts';
import { signUp } from './sign-up.ts';
import { tabTo } from './tab-to.ts';

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test('a file is begun, filled, put in order and written in with the keyboard alone', async () => {
  const { page, complaints } = await house.visit();
  await practise(page);
  await tabTo(page, /Evidence files/);
  await page.keyboard.press('Enter');
  await tabTo(page, 'What it is called');
  await page.keyboard.type('For June');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'For June' }).waitFor();

  await page.locator('.ticks input').first().focus();
  await page.keyboard.press('Space');
  await tabTo(page, 'Keep this choice');
  await page.keyboard.press('Enter');
  await page.getByText('The choice of sessions is kept.').waitFor();

  await page.locator('.lines input:not(:disabled)').first().focus();
  await page.keyboard.press('Space');
  await tabTo(page, 'Add what is ticked');
  await page.keyboard.press('Enter');
  await page.locator('.pieces > li').first().waitFor();

  await page.getByRole('button', { name: 'Mark words: Coach, turn 1' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('coequal-word-chooser [tabindex="0"]:focus').waitFor();
  await page.keyboard.press('Shift+ArrowRight');
  await tabTo(page, 'Add these words');
  await page.keyboard.press('Enter');
  await page.locator('.pieces > li').nth(1).waitFor();

  await page.getByRole('button', { name: 'Move piece 2 up' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('It is piece 1 now.').waitFor();
  // It cannot go higher: the keyboard is on the way back down.
  await focusOn(page, 'Move piece 1 down');
  expect(complaints).toEqual([]);
});

test('words that were not kept are there after a reload', async () => {
  const { page } = await house.visit();
  await page.goto('/evidence');
  await page.getByLabel('What it is called').fill('For July');
  await page.getByRole('button', { name: 'Begin it' }).click();
  await page.getByRole('textbox', { name: 'Strengths' }).fill('I wait.');
  await page.reload();
  const field = page.getByRole('textbox', { name: 'Strengths' });
  await expect.poll(() => field.inputValue()).toBe('I wait.');
  await page.getByRole('button', { name: 'Keep these words: Strengths' }).click();
  await page.getByText('It is kept.').waitFor();
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect.poll(() => field.inputValue()).toBe('I wait.');
});

test('a file is called otherwise, and what was typed survives a reload', async () => {
  const { page, complaints } = await house.visit();
  await page.goto('/evidence');
  await page.getByLabel('What it is called').fill('For July');
  await page.getByRole('button', { name: 'Begin it' }).click();
  await page.getByRole('heading', { name: 'For July' }).waitFor();
  await tabTo(page, 'Call it something else');
  await page.keyboard.press('Enter');
  await focusOn(page, 'What it is called');
  await page.keyboard.type('For August');
  await page.reload();
  const field = page.getByLabel('What it is called');
  await expect.poll(() => field.inputValue()).toBe('For August');
  await field.fill(' ');
  await page.keyboard.press('Enter');
  await page.getByText('Give the file a name.').waitFor();
  await field.fill('For August');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'For August' }).waitFor();
  await page.getByText('The name is kept.').waitFor();
  await expect.poll(() => page.title()).toContain('For August');
  // Given up, it is called as before, and the keyboard is where it began.
  await tabTo(page, 'Call it something else');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Never mind');
  await page.keyboard.press('Escape');
  await focusOn(page, 'Call it something else');
  await page.reload();
  await page.getByRole('heading', { name: 'For August' }).waitFor();
  await expect.poll(() => page.getByLabel('What it is called').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('a mentor rewords a comment, takes it back and removes it with the keyboard alone', async () => {
  const [maya, tom] = [await house.visit(), await house.visit()];
  await signUp(house, maya, 'Maya', 'instructor');
  await signUp(house, tom, 'Tom');
  const ask = async <T>({ context }: typeof maya, path: string, data: object) =>
    (await (await context.request.post(`/api/${path}`, { data })).json()) as T;
  const wish = { title: 'Autumn', timeZone: 'UTC' };
  const { id } = await ask<{ id: string }>(maya, 'cohorts', wish);
  const { code } = await ask<{ code: { word: string } }>(maya, `cohorts/${id}/code`, { days: 1 });
  await ask(tom, `join/${code.word}`, {});
  const begin = { title: 'For June', framework: 'icf-pcc' };
  const file = await ask<{ id: string }>(tom, 'evidence', begin);
  await ask(tom, `evidence/${file.id}/sharing`, { cohort: id });
  const { page, complaints } = maya;
  await page.goto(`/cohorts/${id}/evidence/${file.id}`);

  await tabTo(page, 'Comment on the file as a whole');
  await page.keyboard.type('Look here.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.remark', { hasText: 'Look here.' }).waitFor();

  await tabTo(page, 'Reword it: Look here.');
  await page.keyboard.press('Enter');
  await focusOn(page, 'Reword it: Look here.');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' And there.');
  // What is not kept yet is there after a reload.
  await page.reload();
  const field = page.getByRole('textbox', { name: 'Reword it: Look here.' });
  await expect.poll(() => field.inputValue()).toBe('Look here. And there.');
  await field.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.remark', { hasText: /edited .*Look here. And there./s }).waitFor();

  await tabTo(page, 'Take it back: Look here. And there.');
  await page.keyboard.press('Enter');
  await page.getByText('The comment is taken back.').waitFor();
  await tabTo(page, 'Remove it for good: Look here. And there.');
  await page.keyboard.press('Enter');
  await page.getByText('The comment is removed.').waitFor();
  await expect.poll(() => page.locator('.remark').count()).toBe(0);
  expect(complaints).toEqual([]);
});
