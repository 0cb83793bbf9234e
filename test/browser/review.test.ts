import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { settle } from './in-order.ts';
import { focusOn, press } from './keys.ts';
import { openHouse, type OpenHouse } from './open-house.ts';
import { attemptInCohort } from './reviewed-attempt.ts';
import { tabTo } from './tab-to.ts';

let house: OpenHouse;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** What the page said last that was done. */
const news = (page: Page, words: string) =>
  page.locator('main [role=status]', { hasText: words }).first().waitFor({ state: 'attached' });

test('a session is reviewed, released, disputed and decided by keyboard alone', async () => {
  const { maya, tom, cohort, session } = await attemptInCohort(house);
  const { page } = maya;
  await page.goto(`/cohorts/${cohort}`);
  await page.getByText('1 session waits').waitFor();
  await press(page, /^Reviews/);
  await page.getByRole('heading', { name: 'To review' }).waitFor();
  await page.getByText('Nothing is decided yet.').waitFor();
  await press(page, /^Tom Brown/);
  await page.getByText(/^0 of \d+ findings judged$/).waitFor();

  // Agrees with the first, and goes on from there without a mouse.
  await press(page, /^Agree: finding 1,/);
  await news(page, 'Your verdict is kept.');
  await page.waitForFunction(() => document.activeElement?.textContent?.trim() === 'Go on');
  await page.keyboard.press('Enter');
  await focusOn(page, /^Agree: finding 2,/);

  // Overrules the second: a reason is needed.
  await press(page, /^Overrule: finding 2,/);
  await focusOn(page, 'Reason');
  await press(page, 'Overrule it');
  await page.getByText('Reason: nothing is chosen yet.').waitFor();
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'Note');
  await page.keyboard.type('He asked something else.');
  await press(page, 'Overrule it');
  await page.getByText('You overrule it').waitFor();
  await expect.poll(() => page.locator('.finding').nth(1).innerText()).toContain('Strength');

  // Marks two words that the engine missed.
  await press(page, 'Mark what was missed: turn 3');
  await focusOn(page, 'It');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.getByText('Marked: “sounds as”').waitFor();
  await tabTo(page, 'Find a behaviour');
  await page.keyboard.type('deepens');
  await tabTo(page, /^Deepens/);
  await page.keyboard.press('Space');
  await press(page, 'Add it');
  await page.locator('.finding.added').waitFor();
  await expect.poll(() => page.locator('.finding.added .quote').innerText()).toContain('sounds as');
  await focusOn(page, 'Mark what was missed: turn 3');

  // Comments on a turn.
  await page.locator('main h1').focus();
  await press(page, 'Comment on turn 2');
  await page.keyboard.type('What did you notice in yourself here?');
  await press(page, 'Keep the comment');
  await page.locator('.comment').waitFor();
  await focusOn(page, 'Comment on turn 2');

  // Releases it.
  await press(page, 'Release to Tom Brown');
  await page.getByText('A release is not taken back.').waitFor();
  await press(page, 'Release it');
  await page.locator('.review-bar .released').waitFor();

  // The trainee finds it, answers, and disputes what was agreed with.
  const own = tom.page;
  await own.goto('/');
  await own.getByRole('heading', { name: 'New from your instructors' }).waitFor();
  await press(own, /^The scenic route\s+Reviewed|Reviewed ·/);
  await own.getByText('Reviewed by Maya Ito').waitFor();
  await press(own, /^Reply to Maya Ito/);
  await own.keyboard.type('That I hurried.');
  await press(own, 'Send the reply');
  await own.getByText('That I hurried.').waitFor();
  await own.locator('main h1').focus();
  await press(own, /^Dispute this: finding 1,/);
  await own.keyboard.press('ArrowDown');
  await press(own, 'Send the dispute');
  await own.getByText('You dispute it').waitFor();
  await own.locator('main h1').focus();
  await press(own, /^Withdraw the dispute/);
  await own.getByText('The dispute was withdrawn.').first().waitFor();
  await focusOn(own, /^Dispute this: finding 1,/);
  await own.keyboard.press('Enter');
  await own.keyboard.press('ArrowDown');
  await press(own, 'Send the dispute');
  await own.getByText('Your instructor decides.', { exact: true }).waitFor();

  // The instructor decides.
  await page.goto(`/cohorts/${cohort}/reviews`);
  await page.getByRole('heading', { name: 'Disputes to decide' }).waitFor();
  await page.getByText('1 reply to read').waitFor();
  await press(page, /^Tom Brown/);
  await page.getByText('That I hurried.').waitFor();
  await press(page, /^1 dispute to decide/);
  await focusOn(page, /^Decide: finding 1,/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await press(page, 'Decide it');
  await page.getByText('You upheld the dispute').waitFor();

  // The accuracy counts it, and the labelled turns say so.
  await page.goto(`/cohorts/${cohort}/reviews`);
  await page.getByText('0 of 2 agreed').waitFor();
  await page.getByText('1 finding was added that it missed.').waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download the labelled turns' }).click();
  const lines = (await readFile(await (await download).path(), 'utf8')).trim().split('\n');
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line).not.toContain('Tom');
  await own.reload();
  await own.getByText('Maya Ito upheld the dispute').waitFor();
  await own.goto('/growth');
  await own.getByRole('link', { name: /^Read the review/ }).waitFor();
  expect([...maya.complaints, ...tom.complaints]).toEqual([]);
  expect(session).not.toBe('');
});

test('what is written outlives a failed request and a reload', async () => {
  const { maya, cohort, session } = await attemptInCohort(house, ['Ana Lima', 'Ben Roe']);
  const { page } = maya;
  await page.goto(`/cohorts/${cohort}/sessions/${session}`);
  await settle(page);
  await page.getByRole('button', { name: 'Comment on turn 1' }).click();
  await page.route('**/review/comments', (route) => route.abort());
  const box = page.getByLabel('Comment on turn 1');
  await box.fill('A long thought about this turn.');
  await page.getByRole('button', { name: 'Keep the comment' }).click();
  await page.getByText(/The server did not answer/).waitFor();
  await expect.poll(() => box.inputValue()).toBe('A long thought about this turn.');
  await page.reload();
  await settle(page);
  await expect.poll(() => box.inputValue()).toBe('A long thought about this turn.');
  await page.unroute('**/review/comments');
  await page.getByRole('button', { name: 'Keep the comment' }).click();
  await page.locator('.comment', { hasText: 'A long thought' }).waitFor();
  await page.getByRole('button', { name: /^Reword/ }).click();
  await page.getByLabel('Your comment, reworded').fill('Shorter.');
  await page.getByRole('button', { name: 'Keep it so' }).click();
  await page.locator('.comment', { hasText: 'reworded' }).waitFor();
  await page.getByRole('button', { name: /^Take back/ }).click();
  await page.getByText('You took this back.').waitFor();
});

test('words that are selected with the mouse are marked', async () => {
  const { maya, cohort, session } = await attemptInCohort(house, ['Ola Berg', 'Rea Sand']);
  const { page } = maya;
  await page.goto(`/cohorts/${cohort}/sessions/${session}`);
  await settle(page);
  await page.evaluate(() => {
    const words = document.querySelectorAll('.line.coach .words')[1];
    const nodes = [...(words?.querySelector('mark')?.childNodes ?? [])];
    const text = nodes.find((node) => node.nodeType === Node.TEXT_NODE);
    if (text) getSelection()?.setBaseAndExtent(text, 4, text, 15);
  });
  await page.getByRole('button', { name: 'Mark what was missed: turn 2' }).click();
  await page.getByText('Marked: “should talk”').waitFor();
  const words = page.locator('.word-chooser button');
  await words.nth(4).click();
  await words.nth(6).click();
  await page.getByText('Marked: “your manager before”').waitFor();
  await words.nth(0).hover();
  await page.mouse.down();
  await words.nth(1).hover();
  await words.nth(2).hover();
  await page.mouse.up();
  await page.getByText('Marked: “You should talk”').waitFor();
});
