import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  beginScenario,
  benchUnderWay,
  complete,
  editorOf,
  faultsOf,
  saved,
  textOf,
  writeBelow,
} from './desk.ts';
import { openHouse, type OpenHouse, type Visitor } from './open-house.ts';
import { say } from './practise.ts';
import { signUp } from './sign-up.ts';

let house: OpenHouse;
/** An instructor. */
let maya: Visitor;

beforeAll(async () => {
  house = await openHouse();
  maya = await house.visit();
  await signUp(house, maya, 'Maya Ito', 'instructor');
});
afterAll(() => house.close());

test('an instructor begins with the small client, which has no error', async () => {
  const { page } = maya;
  await page.goto('/');
  await page.getByRole('link', { name: 'Write' }).click();
  await page.getByText('You have no scenario of your own yet.').waitFor();
  await page.getByRole('button', { name: 'Begin with the small client' }).click();
  await page.getByRole('heading', { name: 'Closed on Mondays', level: 1 }).waitFor();
  await faultsOf(page).getByText('0 errors').or(faultsOf(page).getByText('No fault')).waitFor();
  await expect.poll(() => textOf(page)).toContain('title: Closed on Mondays');
});

test('a fault is told where it is as one types, and leads to its line', async () => {
  const { page } = maya;
  await writeBelow(page, 'level:', 'levle: 2');
  const fault = faultsOf(page).getByRole('button', { name: /Error.*levle/ });
  await fault.waitFor();
  await page.locator('coequal-yaml-editor .cm-lintRange-error').first().waitFor();
  await page.keyboard.press('Control+End');
  await fault.click();
  await expect.poll(() => page.locator('.cm-activeLine').innerText()).toContain('levle');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await fault.waitFor({ state: 'detached' });
});

test('keys are completed with what they mean, and values too', async () => {
  const { page } = maya;
  await writeBelow(page, 'level:', 'disco');
  await complete(page, 'discovery');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- ');
  await page.keyboard.press('Control+Space');
  await complete(page, 'ask');
  await page.keyboard.type('Why now?');
  await page.keyboard.press('Enter');
  await page.keyboard.type('answer: My back.');
  await expect
    .poll(() => textOf(page))
    .toContain('discovery:\n  - ask: Why now?\n    answer: My back.\n');
  await writeBelow(page, 'practises:', '# x');
  await page.keyboard.press('Control+z');
  await saved(page);
});

test('the form and the text follow each other', async () => {
  const { page } = maya;
  const form = page.getByRole('tabpanel', { name: 'Form' });
  await expect.poll(() => form.getByLabel('Answer 1').inputValue()).toBe('My back.');
  await form.getByLabel('Title').fill('Closed on Tuesdays: a try');
  await form.getByLabel('Summary').click();
  await expect.poll(() => textOf(page)).toContain('title: "Closed on Tuesdays: a try"');
  await form.getByLabel('Testing').check();
  await expect.poll(() => textOf(page)).toContain('\nlevel: 2\n');
  await form.getByRole('button', { name: 'Add one: Situation' }).click();
  await page.keyboard.type('She has an hour.');
  await page.keyboard.press('Tab');
  await expect.poll(() => textOf(page)).toContain('She has an hour.]');
  await page.getByRole('heading', { name: 'Closed on Tuesdays: a try', level: 1 }).waitFor();
  await saved(page);
  const before = await textOf(page);
  await page.reload();
  await editorOf(page).waitFor();
  await expect.poll(() => textOf(page)).toBe(before);
});

test('the picture leads to the text', async () => {
  const { page } = maya;
  await page.getByRole('tab', { name: 'Picture' }).click();
  await page.getByRole('button', { name: /^bell Topic, go to line/ }).press('Enter');
  await expect.poll(() => page.locator('.cm-activeLine').innerText()).toContain('bell:');
  await page.getByText('The same as a list').click();
  await page.getByRole('button', { name: 'Ending well', exact: true }).waitFor();
});

test('the client can be talked to beside the text, back and forth, and the talk kept', async () => {
  const { page } = maya;
  await page.getByRole('tab', { name: 'Playtest' }).click();
  const part = page.getByRole('tabpanel', { name: 'Playtest' });
  await part.getByRole('button', { name: 'Begin', exact: true }).click();
  await part.getByText('Hello. I want to shut the shop').waitFor();
  await say(page, 'What would you like to have by the end of today?');
  await part.locator('.heard').getByText('Open question').first().waitFor();
  await say(page, 'You should just close on Mondays.');
  await part.getByRole('button', { name: 'Back to here: before turn 2' }).click();
  await expect
    .poll(() => page.getByLabel('Your turn').inputValue())
    .toBe('You should just close on Mondays.');
  await expect.poll(() => part.locator('.line.coach').count()).toBe(1);
  await page.getByRole('button', { name: 'Stay quiet' }).click();
  await part.getByText('You stayed quiet.').waitFor();

  await part.getByText('Keep it as a transcript').click();
  await part.getByLabel('Title of the transcript').fill('A coach who waits');
  await page.keyboard.press('Enter');
  await part.getByText('The transcript stands at the end of the text.').waitFor();
  await expect.poll(() => textOf(page)).toContain('A coach who waits');
  await saved(page);
});

test('the test bench plays it and reports', async () => {
  const { page } = maya;
  await page.getByRole('tab', { name: 'Test bench' }).click();
  const part = page.getByRole('tabpanel', { name: 'Test bench' });
  await part.getByLabel('Sessions with each coach').fill('0');
  await page.keyboard.press('Enter');
  await part.getByText('Write a whole number from 1 to 100.').waitFor();
  const stop = await benchUnderWay(page);
  await page.getByLabel('Sessions with each coach').fill('100');
  await page.keyboard.press('Enter');
  await part.getByRole('progressbar').waitFor();
  await part.getByText('300 of 1000 sessions played.').waitFor();
  await part.getByRole('button', { name: 'Stop it' }).click();
  await part.getByText('The test bench was stopped before its end.').waitFor();
  await stop();
  await part.getByLabel('Sessions with each coach').fill('1');
  await page.keyboard.press('Enter');
  await part.getByRole('heading', { name: 'How sessions end' }).waitFor({ timeout: 60_000 });
  await part
    .getByRole('row', { name: /^Partner/ })
    .first()
    .waitFor();
});

test('the desk goes by keyboard alone', async () => {
  const { page } = await house.visit();
  const { context } = maya;
  await page.context().addCookies(await context.cookies());
  await beginScenario(page);
  await editorOf(page).focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Tab');
  await expect.poll(() => textOf(page)).not.toMatch(/^\s/);
  for (let stops = 0; stops < 12; stops += 1) {
    const role = await page.evaluate(() => document.activeElement?.getAttribute('role'));
    if (role === 'tab') break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('ArrowRight');
  await page.getByRole('tabpanel', { name: 'Picture' }).waitFor();
  await page.keyboard.press('End');
  await page.getByRole('tabpanel', { name: 'Publish' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Publish this scenario' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Home');
  await page.getByRole('tabpanel', { name: 'Form' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  await page.keyboard.type('!');
  await page.keyboard.press('Tab');
  await expect.poll(() => textOf(page)).toContain('title: Closed on Mondays!');
});
