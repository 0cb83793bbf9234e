import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type OpenHouse } from './open-house.ts';
import { TURNS } from './practise.ts';
import { tabTo } from './tab-to.ts';

let house: OpenHouse;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName);

test('a whole session goes by keyboard alone', async () => {
  const { page, complaints } = await house.visit();
  await page.goto('/');
  await page.locator('.client-card').first().waitFor();

  await page.keyboard.press('Tab');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe('Skip to the content');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('MAIN');

  const scenario = await page.locator('.client-card h4').first().innerText();
  await tabTo(page, scenario);
  await page.keyboard.press('Enter');
  await page.waitForFunction((title) => document.activeElement?.textContent === title, scenario);
  await expect.poll(() => focused(page)).toBe('H1');

  await tabTo(page, /Begin the session/);
  await page.keyboard.press('Enter');
  await page.getByLabel('Your turn').waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');

  await tabTo(page, 'Your turn');
  await page.keyboard.type(TURNS[0]);
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('Take your time.');
  await page.keyboard.press('Enter');
  await page.locator('.chat .line.client').nth(1).waitFor();
  await expect
    .poll(() => page.locator('.chat .line.coach .words').innerText())
    .toBe(`${TURNS[0]}\nTake your time.`);
  await expect.poll(() => focused(page)).toBe('TEXTAREA');
  await tabTo(page, /Stay quiet/);
  await page.keyboard.press('Enter');
  await page.locator('.chat .line.client').nth(2).waitFor();
  await expect.poll(() => focused(page)).toBe('TEXTAREA');

  await page.locator('main h1').focus();
  await tabTo(page, 'Finish');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent?.trim()))
    .toBe('Finish');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Finish and read the debrief');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Transcript' }).waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');

  await tabTo(page, 'Markers');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('markers');
  await tabTo(page, 'See your growth');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Your sessions' }).waitFor();
  expect(complaints).toEqual([]);
});

test('whatever has the focus wears a ring and stands in the window', async () => {
  const { page } = await house.visit({ width: 390, height: 700 });
  await page.goto('/');
  await page.locator('.client-card').first().waitFor();
  // Beside the cards: the skip link, five in the header, and search, behaviour and level.
  const stops = 9 + (await page.locator('.client-card').count());
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const at = document.activeElement ?? document.body;
      const { top, bottom } = at.getBoundingClientRect();
      // A card wears the ring of its link.
      const rings = [getComputedStyle(at), getComputedStyle(at, '::after')];
      return {
        name: at.textContent,
        inWindow: bottom > 0 && top < innerHeight,
        ring: rings.some(({ outlineStyle }) => outlineStyle === 'solid'),
      };
    });
    expect(seen).toMatchObject({ inWindow: true, ring: true });
  }
});
