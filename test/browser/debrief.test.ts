import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type OpenHouse, type Visitor } from './open-house.ts';
import { practise } from './practise.ts';

let house: OpenHouse;
let visitor: Visitor;

beforeAll(async () => {
  house = await openHouse();
  visitor = await house.visit();
  await practise(visitor.page);
});
afterAll(() => house.close());

test('the numbers in the transcript lead to the findings and back, by keyboard', async () => {
  const { page } = visitor;
  const number = page.locator('.reference').first();
  const finding = page.locator('.finding').first();
  if ((await finding.getAttribute('open')) !== null) await finding.locator('summary').click();
  await number.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => finding.getAttribute('open')).not.toBeNull();
  const hasFocus = (element: Element) => element === document.activeElement;
  await expect.poll(() => finding.locator('summary').evaluate(hasFocus)).toBe(true);

  await finding.getByRole('link', { name: 'Show in the transcript' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => number.evaluate(hasFocus)).toBe(true);
});

test('a click on underlined words opens their finding', async () => {
  const { page } = visitor;
  const mark = page.locator('.transcript mark').first();
  const number = (await mark.getAttribute('data-finding')) ?? '';
  const finding = page.locator(`#finding-${number}`);
  if ((await finding.getAttribute('open')) !== null) await finding.locator('summary').click();
  await mark.click();
  await expect.poll(() => finding.getAttribute('open')).not.toBeNull();
});

test('every finding says what, why and what could be said instead, and quotes what was said', async () => {
  const { page } = visitor;
  const said = await page.locator('.transcript .line.coach .words').allInnerTexts();
  const flags = await page.locator('.finding.flag').all();
  expect(flags.length).toBeGreaterThan(0);
  for (const flag of flags) {
    await expect.poll(() => flag.locator('.message').innerText()).not.toBe('');
    await expect.poll(() => flag.locator('.instead').count()).toBeGreaterThan(0);
    // Where the message quotes the whole evidence, it is not quoted once more.
    if ((await flag.locator('.quote').count()) === 0) continue;
    const quote = await flag.locator('.quote').innerText();
    // Numbers stand between the words where another finding ends.
    const words = quote.replaceAll(/\s+/g, ' ').split(' ');
    expect(said.some((line) => words.every((word) => line.includes(word)))).toBe(true);
  }
});

test('the words of a turn stay whole, however the evidence overlaps', async () => {
  const { page } = visitor;
  const turns = await page.locator('.transcript coequal-marked-text').evaluateAll((elements) =>
    elements.map((element) => {
      const copy = element.cloneNode(true) as Element;
      copy.querySelectorAll('.reference').forEach((reference) => reference.remove());
      return [copy.textContent, (element as HTMLElement & { text?: string }).text];
    }),
  );
  expect(turns.length).toBeGreaterThan(3);
  for (const [shown, text] of turns) expect(shown).toBe(text);
});

test('all findings are opened and closed together', async () => {
  const { page } = visitor;
  const open = page.locator('.finding[open]');
  await page.getByRole('button', { name: 'Open all findings' }).click();
  await expect.poll(() => open.count()).toBe(await page.locator('.finding').count());
  await page.getByRole('button', { name: 'Close all findings' }).click();
  await expect.poll(() => open.count()).toBe(0);
});

test('practising again opens a new session with the same client', async () => {
  const { page } = visitor;
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await page.getByRole('button', { name: 'Practise this again' }).click();
  await page.getByLabel('Your turn').waitFor();
  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
  await expect.poll(() => page.locator('.chat .line.coach').count()).toBe(0);
});

test('the debrief of a running session points back to it', async () => {
  const { page } = visitor;
  await page.goto(page.url().replace('/practice/', '/debrief/'));
  await page.getByRole('heading', { name: 'This session is still running' }).waitFor();
  await page.getByRole('link', { name: 'Back to the session' }).click();
  await page.getByLabel('Your turn').waitFor();
});
