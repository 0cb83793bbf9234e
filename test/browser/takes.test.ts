import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type OpenHouse, type Visitor } from './open-house.ts';
import { begin, say } from './practise.ts';

const TURNS = [
  'What would make this hour worth your while?',
  'You should talk to your manager before Friday. Have you tried making a list?',
  'And what does your family say?',
];
const OTHERWISE = 'It sounds as if a part of you has already answered. What is that part saying?';

let house: OpenHouse;
let visitor: Visitor;
/** Addresses of the talk in the first take and the second. */
let first = '';
let second = '';

beforeAll(async () => {
  house = await openHouse();
  visitor = await house.visit();
});
afterAll(() => house.close());

const coachLines = (page: Page) => page.locator('.chat .line.coach .words');
const debriefOf = (talk: string) => talk.replace('/practice/', '/debrief/');

async function finish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Finish', exact: true }).click();
  await page.getByRole('button', { name: 'Finish and read the debrief' }).click();
  await page.getByRole('heading', { name: 'Transcript' }).waitFor();
}

test('in a running session one goes back to a turn by keyboard, and takes it another way', async () => {
  const { page } = visitor;
  await begin(page);
  for (const words of TURNS) await say(page, words);
  await page.getByLabel('Your turn').fill('Half a thought');
  first = page.url();
  await page.getByRole('button', { name: 'Go back to here: turn 2' }).focus();
  await page.keyboard.press('Enter');

  await page.getByText('Take 2: you are taking turn 2 again.').waitFor();
  second = page.url();
  expect(second).not.toBe(first);
  await page.waitForFunction(() => document.activeElement?.id === 'turn');
  await expect.poll(() => page.getByLabel('Your turn').inputValue()).toBe('');
  await expect.poll(() => coachLines(page).allInnerTexts()).toEqual(TURNS.slice(0, 1));
  await expect.poll(() => page.locator('.line.earlier').innerText()).toContain(TURNS[1]);

  await say(page, OTHERWISE);
  await expect.poll(() => page.locator('.line.earlier').count()).toBe(0);
  await page.getByText('Take 2, which goes back to turn 2.').waitFor();
});

test('the take before is kept, with the words that were not sent yet', async () => {
  const { page } = visitor;
  await page.getByRole('link', { name: 'Take 1 is kept' }).click();
  await page.getByText('Take 1, which counts for growth.').waitFor();
  await expect.poll(() => page.url()).toBe(first);
  await expect.poll(() => coachLines(page).allInnerTexts()).toEqual(TURNS);
  await expect.poll(() => page.getByLabel('Your turn').inputValue()).toBe('Half a thought');
  await page.getByRole('link', { name: 'Take 2', exact: true }).click();
  await page.waitForURL(second);
  await page.getByText('Take 2, which goes back').waitFor();
});

test('the debrief of a take says that it does not count, and leads to the others', async () => {
  const { page } = visitor;
  await finish(page);
  await page.getByText('This take does not count for growth').waitFor();
  const rows = page.locator('.take-list li');
  await expect.poll(() => rows.count()).toBe(2);
  await expect.poll(() => rows.nth(1).innerText()).toContain('Take 2, from turn 2 of take 1');
  // The first take still runs: there is nothing to compare yet.
  await expect.poll(() => page.getByRole('link', { name: /^Side by side/ }).count()).toBe(0);
  await page.getByRole('link', { name: 'Go on: take 1' }).click();
  await page.getByLabel('Your turn').waitFor();
  await finish(page);
  await expect.poll(() => page.getByText('This take does not count for growth').count()).toBe(0);
});

test('both takes stand side by side from where they part, and one above the other on a phone', async () => {
  const { page } = visitor;
  await page.getByRole('link', { name: 'Side by side with take 2' }).click();
  await page.getByRole('heading', { name: 'Turn by turn' }).waitFor();
  await page.getByText('Take 1 and take 2 part at turn 2.').waitFor();
  const turn = page.locator('.compared-turns > li').first();
  await expect.poll(() => turn.getByRole('heading').innerText()).toBe('Turn 2');
  const [one, other] = [turn.locator('.branch').nth(0), turn.locator('.branch').nth(1)];
  await expect.poll(() => one.innerText()).toContain(TURNS[1]);
  await expect.poll(() => one.locator('.heard .flag').count()).toBeGreaterThan(0);
  await expect.poll(() => other.locator('.coach').innerText()).toContain(OTHERWISE);
  await expect.poll(() => other.innerText()).toMatch(/Trust after this turn: \d+%/);
  await page.getByText('Take 2 has ended before this turn.').waitFor();

  const places = async () => [await one.boundingBox(), await other.boundingBox()] as const;
  const wide = await places();
  expect(wide[1]?.y).toBe(wide[0]?.y);
  expect(wide[1]?.x).toBeGreaterThan((wide[0]?.x ?? 0) + (wide[0]?.width ?? 0));
  await page.setViewportSize({ width: 390, height: 860 });
  const narrow = await places();
  expect(narrow[1]?.x).toBe(narrow[0]?.x);
  expect(narrow[1]?.y).toBeGreaterThan((narrow[0]?.y ?? 0) + (narrow[0]?.height ?? 0));
  await page.setViewportSize({ width: 1280, height: 860 });
});

test('only the first take counts for growth, and the lists call the others what they are', async () => {
  const { page } = visitor;
  await page.goto('/growth');
  await page.locator('.same-numbers summary').click();
  await expect.poll(() => page.locator('.same-numbers tbody tr').count()).toBe(1);
  const row = page.locator('.sessions li', { hasText: 'Take 2, from turn 2' });
  await expect.poll(() => row.count()).toBe(1);
});

test('any turn of a debrief is taken again, a quiet one too, and a take of a take knows its own', async () => {
  const { page } = visitor;
  await page.goto(debriefOf(second));
  await page.getByRole('button', { name: 'Take this turn again: turn 1' }).click();
  await page.getByText('Take 3: you are taking turn 1 again.').waitFor();
  await expect.poll(() => coachLines(page).count()).toBe(0);
  await page.getByRole('button', { name: 'Stay quiet' }).click();
  await page.getByText('You stayed quiet.').waitFor();
  await page.goto('/');
  await page.locator('.running a', { hasText: 'Take 3, from turn 1' }).click();
  await page.getByLabel('Your turn').waitFor();
  await finish(page);
  await page.getByText('Take 3, from turn 1 of take 2').waitFor();
  await page.getByRole('button', { name: 'Take this turn again: turn 1' }).click();
  await page.getByText('Take 4: you are taking turn 1 again.').waitFor();
  await page.getByText('Last time you stayed quiet.').waitFor();
});

test('a turn that cannot be taken again says why, where it was asked', async () => {
  const { page } = visitor;
  const message = 'The scenario has changed since this session.';
  await page.route('**/takes', (route) =>
    route.fulfill({ status: 409, json: { status: 409, code: 'scenario-changed', message } }),
  );
  await page.goto(debriefOf(first));
  const button = page.getByRole('button', { name: 'Take this turn again: turn 3' });
  await button.click();
  const refusal = page.getByRole('alert').filter({ hasText: message });
  await refusal.waitFor();
  await expect.poll(() => button.locator('xpath=..').getByRole('alert').innerText()).toBe(message);
  await page.goto(first);
  await page.getByRole('button', { name: 'Go back to here: turn 1' }).waitFor();
  await page.unroute('**/takes');
});

test('takes outlive the first one', async () => {
  const { page, complaints } = visitor;
  await page.goto('/growth');
  const row = page.locator('.sessions li').filter({ hasNotText: 'Take' });
  await row.getByRole('button', { name: /^Delete:/ }).click();
  await page
    .getByText('Takes that began from it are kept, with the turns that they share.')
    .waitFor();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await page.getByText('The session is deleted.').waitFor();
  await page.goto(debriefOf(second));
  await page.getByText('This take does not count for growth').waitFor();
  await expect.poll(() => page.locator('.take-list li').count()).toBe(3);
  expect(complaints.filter((text) => !text.includes('409'))).toEqual([]);
});
