import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SessionView } from '../../server/api/contract/session.ts';
import { expectInOrder, settle } from './in-order.ts';
import { focusOn } from './keys.ts';
import { openHouse, type OpenHouse } from './open-house.ts';
import { tabTo } from './tab-to.ts';

let house: OpenHouse;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const LABELLED = `Ada Byron: Welcome, Ben. What would you like to look at?
Ben Katz: My sister Hannah wants me in the shop in Lisbon. I told Hannah that I will think.
Ada Byron: What happens in you when Hannah asks?
Ben Katz: I go small. Write to hannah@example.org, she will tell you.`;
const UNLABELLED = `What would you like to look at? My sister wants me in the shop.

What happens in you when she asks?

I go small.`;

/** What was kept, all of it as one text. */
async function kept(page: Page): Promise<{ text: string; session: SessionView }> {
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const session = (await (await page.request.get(`/api/sessions/${id}`)).json()) as SessionView;
  return { text: JSON.stringify(session), session };
}

async function fillLast(page: Page, title: string): Promise<void> {
  await page.getByLabel('What you call this session').fill(title);
  await page.getByLabel('The day of the session').fill('2026-05-04');
  await page.getByLabel(/^In writing/).check();
}

test('a talk is brought from a pasted text to its debrief by keyboard alone, and no name comes with it', async () => {
  const { page, complaints } = await house.visit();
  await page.goto('/');
  await settle(page);
  await tabTo(page, 'Bring a real session');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/import');

  await tabTo(page, 'Or paste the talk');
  await page.keyboard.insertText(LABELLED);
  await tabTo(page, 'Read it');
  await page.keyboard.press('Enter');
  await page.getByText('Our guess:').waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent === 'Who speaks');
  await tabTo(page, 'Go on');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.textContent === 'The turns');
  await tabTo(page, 'Go on');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.textContent === 'Names and places');

  await tabTo(page, /^Lisbon/);
  await page.keyboard.press('Space');
  await tabTo(page, 'Word or name to take out');
  await page.keyboard.type('shop');
  await page.keyboard.press('Enter');
  const preview = page.locator('.import-preview');
  await preview
    .getByText('My [person A]', { exact: false })
    .or(preview.getByText('[place A]'))
    .first()
    .waitFor();
  await preview.getByText('wants me in the […] in [place A]').waitFor();
  await expect.poll(() => preview.innerText()).not.toMatch(/Hannah|Lisbon|shop|Ben\b|example/);
  await tabTo(page, 'Go on');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.textContent === 'Consent');

  await tabTo(page, 'What you call this session');
  await page.keyboard.type('Ben Katz and the shop');
  await tabTo(page, 'The day of the session');
  await page.keyboard.type('05042026');
  await tabTo(page, /^In writing/);
  await page.keyboard.press('Space');
  await tabTo(page, 'Anything to remember about it (if you like)');
  await page.keyboard.type('Hannah knows too.');
  await tabTo(page, 'Keep this session');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/self-rating/**');
  await page.getByRole('link', { name: 'See the debrief' }).press('Enter');
  await page.waitForURL('**/debrief/**');
  await settle(page);

  const { text, session } = await kept(page);
  expect(text).not.toMatch(/Hannah|Lisbon|shop|Katz|\bBen\b|example\.org/i);
  expect(session.real?.title).toBe('Client and the […]');
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('coequal:import'))).toBeNull();
  expect(complaints).toEqual([]);
});

test('a talk without labels is shared out and split with the keyboard', async () => {
  const { page } = await house.visit();
  await page.goto('/import');
  await page.getByLabel('Or paste the talk').fill(UNLABELLED);
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByText('The file does not say who speaks.', { exact: false }).waitFor();

  // The first piece is both: a new line before the client's words makes two of it.
  await page
    .getByRole('group', { name: 'Turn 1' })
    .getByRole('button', { name: 'Coach' })
    .press('e');
  for (let at = 0; at < 'What would you like to look at?'.length; at += 1)
    await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Take it so' }).press('Enter');
  await expect
    .poll(() => page.locator('.import-turns .said').allInnerTexts())
    .toEqual([
      'What would you like to look at?',
      'My sister wants me in the shop.',
      'What happens in you when she asks?',
      'I go small.',
    ]);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByText('4 pieces are not told yet. Say who said them', { exact: false }).waitFor();

  await page.getByRole('group', { name: 'Turn 1' }).getByRole('button', { name: 'Coach' }).focus();
  for (const key of ['c', 'l', 'c']) await page.keyboard.press(key);
  await focusOn(page, 'Coach');
  await page.getByText('One piece is not told yet.', { exact: true }).waitFor();
  await page.keyboard.press('l');
  await page.getByText('Every piece is told.').waitFor();

  // A reload of the tab loses none of it.
  await page.reload();
  await page.getByText('Every piece is told.').waitFor();
  await expect.poll(() => page.locator('.import-turns > .client').count()).toBe(2);

  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await fillLast(page, 'The shop');
  await page.getByRole('button', { name: 'Keep this session' }).click();
  await page.waitForURL('**/self-rating/**');
  await page.getByRole('link', { name: 'See the debrief' }).press('Enter');
  await page.waitForURL('**/debrief/**');
});

test('a file that cannot be read is told in a sentence, and another one can be chosen', async () => {
  const { page } = await house.visit();
  await page.goto('/import');
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByText('Choose a file, or paste the talk.').waitFor();
  const file = (name: string, text: string) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(text),
  });
  await page.getByLabel('File', { exact: true }).setInputFiles(file('talk.vtt', '%PDF-1.7 talk'));
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByText('This is a PDF; open the original', { exact: false }).waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent?.trim() === 'Read it');
  await page.getByLabel('File', { exact: true }).setInputFiles(file('talk.txt', LABELLED));
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByText('Who is Ben Katz?').waitFor();

  await page.getByRole('button', { name: 'Start over' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Start over' }).click();
  await page.getByLabel('Or paste the talk').waitFor();
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('coequal:import'))).toBeNull();
});

test('what is missing at the end is asked for', async () => {
  const { page } = await house.visit();
  await page.goto('/import');
  await page.getByLabel('Or paste the talk').fill(LABELLED);
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByText('Our guess:').waitFor();
  const goOn = page.getByRole('button', { name: 'Go on' });
  await page.getByRole('group', { name: 'Who is Ada Byron?' }).getByLabel('Client').check();
  await goOn.click();
  await page.getByText('Nobody is the coach yet. Say who coaches.').waitFor();
  await page.getByRole('group', { name: 'Who is Ada Byron?' }).getByLabel('Coach').check();
  for (let step = 0; step < 3; step += 1) await goOn.click();
  const keep = page.getByRole('button', { name: 'Keep this session' });
  await keep.click();
  await page.getByText('The session has no title. Write one.').waitFor();
  await page.getByLabel('What you call this session').fill('One');
  await page.getByLabel('The day of the session').fill('2126-05-04');
  await keep.click();
  await page.getByText('This day lies in the future. Check it.').waitFor();
  await page.getByLabel('The day of the session').fill('2026-05-04');
  await keep.click();
  await page.getByText('Say how the client agreed. If they did not, ask them first.').waitFor();
});

describe.each(['light', 'dark'] as const)('in %s colours', (scheme) => {
  test.each([390, 1280])('every step is in order at %i px', async (width) => {
    const { page, complaints } = await house.visit({ width, scheme });
    await page.goto('/import');
    await settle(page);
    await expectInOrder(page, 'file');
    await page.getByLabel('Or paste the talk').fill(LABELLED);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByText('Our guess:').waitFor();
    await expectInOrder(page, 'speakers');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'Edit or split turn 2' }).click();
    await expectInOrder(page, 'turns');
    await page.getByRole('button', { name: 'Leave it as it was' }).click();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.locator('.import-preview li').first().waitFor();
    await expectInOrder(page, 'names');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'Keep this session' }).click();
    await expectInOrder(page, 'consent');
    expect(complaints).toEqual([]);
  });
});
