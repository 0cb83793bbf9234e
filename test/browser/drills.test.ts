import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DrillRoundView } from '../../server/api/contract/drill.ts';
import { focusOn } from './keys.ts';
import { openHouse, type OpenHouse, type Visitor } from './open-house.ts';
import { tabTo } from './tab-to.ts';

let house: OpenHouse;
let visitor: Visitor;

beforeAll(async () => {
  house = await openHouse();
  visitor = await house.visit();
});
afterAll(() => house.close());

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const focusedText = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent?.trim());

async function inOrder(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
}

/** Names a behaviour by typing a part of it and pressing Enter. */
async function name(page: Page, part: string): Promise<void> {
  await tabTo(page, 'Find a behaviour');
  await page.keyboard.type(part);
  await page.keyboard.press('Enter');
}

test('a round is begun, named and handed in with the keyboard alone', async () => {
  const { page } = visitor;
  await page.goto('/');
  await tabTo(page, 'Practise hearing');
  await page.keyboard.press('Enter');
  await heading(page, 'Practise hearing').waitFor();
  await page.getByText('You have not begun yet.').waitFor();
  await tabTo(page, /^Begin a round/);
  await page.keyboard.press('Enter');
  await heading(page, 'Turn 1 of 8').waitFor();
  // Nothing named is no answer, and says so.
  await tabTo(page, 'Hand in');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('Name at least one behaviour').waitFor();
  await name(page, 'unsolicited');
  await page.getByRole('button', { name: 'Take back: Unsolicited advice' }).waitFor();
  await expect.poll(() => page.getByLabel('Find a behaviour').inputValue()).toBe('');
  await page.keyboard.type('parr');
  await page.getByText('1 behaviour', { exact: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Take back: Parrots' }).press('Enter');
  await focusOn(page, 'Find a behaviour');
  await expect.poll(() => page.getByRole('checkbox', { name: 'Parrots' }).isChecked()).toBe(false);
  await inOrder(page);
});

test('what is named and not handed in outlives a reload', async () => {
  const { page } = visitor;
  await page.reload();
  await page.getByRole('button', { name: 'Take back: Unsolicited advice' }).waitFor();
});

test('what there was to hear, one’s own answer and the engine’s stand side by side', async () => {
  const { page } = visitor;
  const round = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await tabTo(page, 'Hand in');
  await page.keyboard.press('Enter');
  await heading(page, 'What there was to hear').waitFor();
  await expect.poll(() => focusedText(page)).toBe('What there was to hear');
  const { items } = (await (
    await page.request.get(`/api/drills/rounds/${round}`)
  ).json()) as DrillRoundView;
  const [first] = items;
  const rows = page.locator('table.drill-answer tbody tr:not(.group)');
  const told = (await rows.allInnerTexts()).join('\n');
  for (const { because } of first?.answer?.heard ?? []) expect(told).toContain(because);
  await expect.poll(() => rows.filter({ hasText: 'Unsolicited advice' }).count()).toBe(1);
  expect(items.slice(1).every(({ answer }) => answer === null)).toBe(true);
  await inOrder(page);
});

test('a round half done goes on where it was left, and ends with what to look at again', async () => {
  const { page } = visitor;
  await page.goto('/drills');
  await page.getByText('1 of 8 turns are handed in').waitFor();
  await tabTo(page, /^Go on with the round/);
  await page.keyboard.press('Enter');
  for (let turn = 2; turn <= 8; turn += 1) {
    await heading(page, `Turn ${turn} of 8`).waitFor();
    await tabTo(page, /^None of them/);
    await page.keyboard.press('Space');
    await tabTo(page, 'Hand in');
    await page.keyboard.press('Enter');
    await heading(page, 'What there was to hear').waitFor();
    await tabTo(page, turn === 8 ? /^See the round/ : /^Next turn/);
    await page.keyboard.press('Enter');
    if (turn < 8) await heading(page, `Turn ${turn + 1} of 8`).waitFor();
  }
  await heading(page, 'The round is done').waitFor();
  await expect.poll(() => focusedText(page)).toBe('The round is done');
  await page.locator('.look li').first().waitFor();
  await inOrder(page);
  // A turn of it is opened once more.
  await page.locator('.look button').first().press('Enter');
  await heading(page, 'What there was to hear').waitFor();
  await page.getByRole('button', { name: 'See the round' }).press('Enter');
  await heading(page, 'The round is done').waitFor();
});

test('one’s own kappa stands beside the engine’s, with what comes again and when', async () => {
  const { page, complaints } = visitor;
  await page.getByRole('link', { name: 'Back to Practise hearing' }).first().press('Enter');
  await heading(page, 'How well you hear').waitFor();
  await page.getByText('From 8 turns met for the first time').waitFor();
  await expect
    .poll(() => page.locator('.kappa strong').allInnerTexts())
    .toEqual([
      expect.stringMatching(/^[−0-9.]+ \(.* to .*\)$/),
      expect.stringMatching(/^[−0-9.]+ \(.* to .*\)$/),
    ]);
  await page.getByText(/The next one is due on/).waitFor();
  await page.getByText(/that were asked so far, soonest first/).press('Enter');
  await page.locator('coequal-due-cards tbody tr').first().waitFor();
  await inOrder(page);
  expect(complaints).toEqual([]);
});

test('an answer from another window counts, and a second one is told so', async () => {
  const { page } = await house.visit();
  await page.goto('/drills');
  await page.getByRole('button', { name: 'Begin a round' }).click();
  await heading(page, 'Turn 1 of 8').waitFor();
  const round = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await page.request.put(`/api/drills/rounds/${round}/answers/0`, { data: { named: ['judges'] } });
  await page.getByLabel('None of them').check();
  await page.getByRole('button', { name: 'Hand in' }).click();
  await page.getByText('The first answer counts').waitFor();
  await page.reload();
  await heading(page, 'Turn 2 of 8').waitFor();
});
