import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginScenario, editorOf, saved, textOf } from './desk.ts';
import { openHouse, type OpenHouse, type Visitor } from './open-house.ts';
import { signUp } from './sign-up.ts';

let house: OpenHouse;
let maya: Visitor;

beforeAll(async () => {
  house = await openHouse();
  maya = await house.visit();
  await signUp(house, maya, 'Maya Ito', 'instructor');
});
afterAll(() => house.close());

/** Writes a remark at the top of the text. */
async function write({ page }: Pick<Visitor, 'page'>, words: string): Promise<void> {
  await editorOf(page).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type(`# ${words}`);
  await page.keyboard.press('Enter');
}

test('what is written while the server is away is told, and is there after a reload', async () => {
  const { page } = maya;
  await beginScenario(page);
  const puts = /\/api\/drafts\/[^/]+$/;
  await page.route(puts, (route) =>
    route.request().method() === 'PUT' ? route.abort() : route.continue(),
  );
  await write(maya, 'written in a tunnel');
  await page.getByText('Not saved:').waitFor();
  await page.getByRole('button', { name: 'Save now' }).click();
  await page.getByText('Not saved:').waitFor();
  await page.reload();
  await page.getByText('They are back in the text.').waitFor();
  await expect.poll(() => textOf(page)).toContain('# written in a tunnel');
  await page.unroute(puts);
  await saved(page);
  await page.reload();
  await editorOf(page).waitFor();
  await expect.poll(() => textOf(page)).toContain('# written in a tunnel');
});

test('two windows are shown both texts, and nothing of either is lost', async () => {
  const { page } = maya;
  await beginScenario(page);
  const other = await house.visit();
  await other.context.addCookies(await maya.context.cookies());
  await other.page.goto(page.url());
  await editorOf(other.page).waitFor();
  await write(other, 'from the other window');
  await saved(other.page);
  await write(maya, 'from this window');
  await page.getByRole('heading', { name: 'Two windows have written' }).waitFor();
  const there = page.getByRole('region', { name: 'In the other window' }).locator('pre');
  await there.getByText('# from the other window').waitFor();
  await page.getByRole('button', { name: 'Go on with what is here' }).click();
  await page.getByText('The other text is kept as a draft of its own').waitFor();
  await saved(page);
  await page.goto('/drafts');
  const drafts = page.getByRole('link', { name: 'Closed on Mondays' });
  const texts: string[] = [];
  for (const at of (await drafts.all()).keys()) {
    await page.goto('/drafts');
    await drafts.nth(at).click();
    await editorOf(page).waitFor();
    texts.push(await textOf(page));
  }
  expect(texts.filter((text) => text.includes('# from the other window'))).toHaveLength(1);
  expect(texts.filter((text) => text.includes('# from this window'))).toHaveLength(1);
});
