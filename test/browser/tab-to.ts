import type { Page } from 'playwright-core';

/** More presses than any page has stops. */
const FAR = 250;
/** How long a page has to show it, in milliseconds. */
const LONG = 15_000;

/**
 * Presses Tab until the focus stands on what has this name, round and round where it is not there yet.
 *
 * @throws Error where the keyboard does not reach it, with all that it reaches
 */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const reached = new Set<string>();
  const until = Date.now() + LONG;
  for (let presses = 0; presses < FAR || Date.now() < until; presses += 1) {
    await page.keyboard.press('Tab');
    const here = await nameOfFocus(page);
    if (typeof name === 'string' ? here === name : name.test(here)) return;
    reached.add(here.replace(/\s+/g, ' '));
  }
  throw new Error(`The keyboard reaches ${[...reached].join(' | ')}, and not ${String(name)}.`);
}

/** The name of what has the focus. */
export function nameOfFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    // Between the page's last stop and its first, nothing has the focus.
    if (at === document.body) return '';
    const labelled =
      at instanceof HTMLTextAreaElement ||
      at instanceof HTMLInputElement ||
      at instanceof HTMLSelectElement;
    const label = labelled ? at.labels?.[0] : at;
    return (at?.getAttribute('aria-label') ?? label?.textContent ?? '').trim();
  });
}
