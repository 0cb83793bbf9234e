import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { nameOfFocus, tabTo } from './tab-to.ts';

/** Goes to what has this name with Tab, and presses Enter there. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** Goes to a field with Tab, and writes in it what stands there from then on. */
export async function write(page: Page, label: string | RegExp, words: string): Promise<void> {
  await tabTo(page, label);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(words);
}

/** Goes to a choice of many with Tab, and takes the one that begins with these words. */
export async function choose(page: Page, label: string | RegExp, words: string): Promise<void> {
  await tabTo(page, label);
  await page.keyboard.type(words);
}

/** Goes to a box with Tab, and ticks it. */
export async function tick(page: Page, label: string | RegExp): Promise<void> {
  await tabTo(page, label);
  await page.keyboard.press('Space');
}

/** Says yes in the dialog that is open, which begins at its no. */
export async function sayYes(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

/** Waits until the focus stands on what has this name. */
export async function focusOn(page: Page, name: string | RegExp): Promise<void> {
  const focus = expect.poll(() => nameOfFocus(page));
  await (typeof name === 'string' ? focus.toBe(name) : focus.toMatch(name));
}
