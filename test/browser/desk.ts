import type { Page } from 'playwright-core';

/** The box in which a scenario's text is written. */
export const editorOf = (page: Page) => page.getByRole('textbox', { name: 'Text of the scenario' });

/** The whole text in the editor. */
export function textOf(page: Page): Promise<string> {
  return page
    .locator('coequal-yaml-editor')
    .evaluate((editor) => (editor as HTMLElement & { value: string }).value);
}

/** Writes below the line that begins with these words, on a line of its own. */
export async function writeBelow(page: Page, words: string, written: string): Promise<void> {
  const line = (await textOf(page)).split('\n').findIndex((one) => one.startsWith(words));
  await page
    .locator('coequal-yaml-editor')
    .evaluate(
      (editor, at) => (editor as HTMLElement & { goTo(l: number, c: number): void }).goTo(at, 1),
      line + 1,
    );
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(written);
}

/** Takes a suggestion once it may be taken: one that has only just appeared is not, for it may be hit by accident. */
export async function complete(page: Page, name: string): Promise<void> {
  await page.getByRole('option', { name }).waitFor();
  await page.waitForTimeout(200);
  await page.keyboard.press('Enter');
}

/** What is said of the text below it. */
export const faultsOf = (page: Page) => page.getByRole('region', { name: 'Faults' });

/** Waits until the server has what was written. */
export async function saved(page: Page): Promise<void> {
  await page.locator('.desk-state.saved').waitFor();
}

/** Begins a scenario with the small client, and waits for its desk. */
export async function beginScenario(page: Page): Promise<void> {
  await page.goto('/drafts');
  await page.getByRole('button', { name: 'Begin with the small client' }).click();
  await page.getByRole('heading', { name: 'Closed on Mondays', level: 1 }).waitFor();
  await editorOf(page).waitFor();
}

/** Lets a bench be under way until somebody stops it; a real one would be done too soon. Returns the way to end that. */
export async function benchUnderWay(page: Page): Promise<() => Promise<void>> {
  const bench = /\/api\/drafts\/[^/]+\/bench$/;
  const run = { done: 300, of: 1000, startedAt: new Date().toISOString() };
  await page.route(bench, (route) => {
    const state = route.request().method() === 'DELETE' ? 'cancelled' : 'running';
    return route.fulfill({ json: { ...run, state, message: null, report: null } });
  });
  return () => page.unroute(bench);
}
