import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Waits until a page has loaded what it shows. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('main h1') !== null);
  await page.waitForFunction(() => document.querySelector('.shape') === null);
  // Who is at the screen is known, too.
  await page.waitForFunction(() => document.querySelector('.who:not(.unknown)') !== null);
  await page.evaluate(() => document.fonts.ready);
}

/** By how many pixels a page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** Proves that a page can be used by everybody, and that nothing sticks out of it. */
export async function expectInOrder(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options({
      runOnly: {
        type: 'tag',
        values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      },
      // Whoever speaks to their browser says what they read.
      rules: { 'label-content-name-mismatch': { enabled: true } },
    })
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ') ?? ''}`);
  expect(found, name).toEqual([]);
  await expect
    .poll(() => overflow(page), { message: `${name} is wider than its window by` })
    .toBe(0);
}
