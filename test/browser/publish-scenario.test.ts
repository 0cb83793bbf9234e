import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CohortView } from '../../server/api/contract/cohort.ts';
import { beginScenario, saved, textOf, writeBelow } from './desk.ts';
import { openHouse, type OpenHouse, type Visitor } from './open-house.ts';
import { say } from './practise.ts';
import { signUp } from './sign-up.ts';

let house: OpenHouse;
/** An instructor, and a trainee of theirs. */
let maya: Visitor;
let tom: Visitor;
let cohort = '';
/** The address of the desk. */
let desk = '';

beforeAll(async () => {
  house = await openHouse();
  maya = await house.visit();
  tom = await house.visit({ width: 390 });
  await signUp(house, maya, 'Maya Ito', 'instructor');
  await signUp(house, tom, 'Tom Bower');
  const post = async ({ page }: Visitor, path: string, data: object) =>
    (await (await page.request.post(`/api/${path}`, { data })).json()) as CohortView;
  const { id } = await post(maya, 'cohorts', { title: 'Foundations', timeZone: 'UTC' });
  const { code } = await post(maya, `cohorts/${id}/code`, { days: 14 });
  await post(tom, `join/${code?.word ?? ''}`, {});
  cohort = `/cohorts/${id}`;
});
afterAll(() => house.close());

test('what has an error is not published, and the error leads to its line', async () => {
  const { page } = maya;
  await beginScenario(page);
  desk = new URL(page.url()).pathname;
  await writeBelow(page, 'level:', 'levle: 2');
  await page.getByRole('tab', { name: 'Publish' }).click();
  const part = page.getByRole('tabpanel', { name: 'Publish' });
  await part.getByRole('button', { name: 'Publish…' }).click();
  await page.getByLabel('Cohort: Foundations').check();
  await page.getByRole('button', { name: 'Publish it' }).click();
  await part.getByText('stands in the way. Mend it').waitFor();
  await part.getByRole('button', { name: /levle/ }).click();
  await expect.poll(() => page.locator('.cm-activeLine').innerText()).toContain('levle');
  await page.keyboard.press('Control+z');
  await expect.poll(() => textOf(page)).not.toContain('levle');
});

test('it is published to a cohort, assigned, and played by a trainee', async () => {
  const { page } = maya;
  const part = page.getByRole('tabpanel', { name: 'Publish' });
  await part.getByRole('button', { name: 'Publish…' }).click();
  await page.getByLabel('Cohort: Foundations').check();
  await page.getByRole('button', { name: 'Publish it' }).click();
  await part.getByText('Version 1 is published.').waitFor();
  await part.getByText('Shared with Foundations.').waitFor();
  await page.goto(cohort);
  await page.getByText('Make an assignment').click();
  const choice = page.locator('#new-scenario');
  const title = await choice.locator('option', { hasText: 'Closed on Mondays' }).innerText();
  await choice.selectOption({ label: title.trim() });
  await page.getByRole('button', { name: 'Assign it' }).click();
  await page.getByRole('status').getByText('is assigned.').waitFor();

  await tom.page.goto(cohort);
  await tom.page.getByRole('button', { name: /^Begin:.*Mondays/ }).click();
  await tom.page.getByLabel('Your turn').waitFor();
  await say(tom.page, 'What brings you here?');
  expect(tom.complaints).toEqual([]);
});

test('an older version can be read and made the text again, and what stood there is kept', async () => {
  const { page, complaints } = maya;
  await page.goto(desk);
  await page.getByRole('tab', { name: 'Form' }).waitFor();
  await page.getByRole('tabpanel', { name: 'Form' }).getByLabel('Title').fill('Open on Sundays');
  await page.keyboard.press('Tab');
  await saved(page);
  await page.getByRole('tab', { name: 'Publish' }).click();
  await page.getByText('The text has changed since.').waitFor();
  await page.getByRole('button', { name: 'Read version 1' }).click();
  await page.getByRole('region', { name: 'Text of version 1' }).waitFor();
  await page.getByRole('button', { name: 'Make it the text again: version 1' }).click();
  await page.getByRole('button', { name: 'Make it the text', exact: true }).click();
  await page.getByText('The text is that of version 1 again.').waitFor();
  await expect.poll(() => textOf(page)).toContain('Closed on Mondays');
  await page.getByRole('button', { name: 'Withdraw it' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Withdraw it' }).click();
  await page.getByText('It is withdrawn.', { exact: true }).waitFor();
  await page.goto('/drafts');
  await page.getByRole('link', { name: 'Open on Sundays' }).waitFor();
  await page.getByRole('button', { name: 'Delete: Open on Sundays' }).click();
  await page.getByRole('button', { name: 'Delete it' }).click();
  await page.getByText('“Open on Sundays” is deleted.').waitFor();
  expect(complaints).toEqual([]);
});
