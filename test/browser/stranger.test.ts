import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RubricView } from '../../server/api/contract/rubric.ts';
import { openHouse, type OpenHouse } from './open-house.ts';
import { say, TURNS } from './practise.ts';

let house: OpenHouse;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test('a stranger goes from the list of scenarios to their growth', async () => {
  const { page, complaints } = await house.visit({ motion: true });

  await page.goto('/');
  await expect.poll(() => page.title()).toBe('Coequal');
  const card = page.locator('.client-card').first();
  const scenario = await card.getByRole('heading').innerText();
  await card.getByRole('link').click();

  await page.getByRole('heading', { name: 'The situation' }).waitFor();
  await expect.poll(() => page.title()).toBe(`${scenario} · Coequal`);
  await page.getByRole('button', { name: 'Begin the session' }).click();

  const box = page.getByLabel('Your turn');
  await box.waitFor();
  await expect.poll(() => page.url()).toMatch(/\/practice\/.+/);
  const answers = page.locator('.chat .line.client');
  await expect.poll(() => answers.count()).toBe(1);

  await box.fill(TURNS[0]);
  await box.press('Enter');
  await page.locator('.line.typing').waitFor();
  await answers.nth(1).waitFor();
  await expect.poll(() => page.locator('.line.typing').count()).toBe(0);
  await expect.poll(() => box.inputValue()).toBe('');
  await expect.poll(() => box.evaluate((element) => element === document.activeElement)).toBe(true);
  await say(page, TURNS[1]);
  await page.getByRole('button', { name: 'Stay quiet' }).click();
  await answers.nth(3).waitFor();
  await page.getByText('You stayed quiet.').waitFor();

  // Half a turn is written, and the page is loaded anew.
  await box.fill('What I have not');
  const said = await page.locator('.chat').innerText();
  await page.reload();
  await answers.nth(3).waitFor();
  await expect.poll(() => page.locator('.chat').innerText()).toBe(said);
  await expect.poll(() => box.inputValue()).toBe('What I have not');
  await page.locator('.side').getByText('3 of ').waitFor();

  await say(page, TURNS[2]);
  await page.getByRole('button', { name: 'Finish', exact: true }).click();
  await page.getByRole('button', { name: 'Finish and read the debrief' }).click();

  await page.getByRole('heading', { name: 'Transcript' }).waitFor();
  await expect.poll(() => page.url()).toMatch(/\/debrief\/.+/);
  await expect.poll(() => page.locator('.transcript mark').count()).toBeGreaterThan(0);
  await expect
    .poll(() => page.locator('.finding').count())
    .toBe(await page.locator('.reference').count());
  await page.getByText('You stayed quiet.').waitFor();
  const rubric = (await (await page.request.get('/api/rubric')).json()) as RubricView;
  await expect.poll(() => page.locator('.marker-scores > li').count()).toBe(rubric.markers.length);

  await page.getByRole('link', { name: 'See your growth' }).click();
  await page.getByRole('heading', { name: 'Your sessions' }).waitFor();
  await expect.poll(() => page.locator('.sessions > li').count()).toBe(1);
  expect(complaints).toEqual([]);
}, 120_000);

test('a stranger who looks at their growth is invited to begin', async () => {
  const { page, complaints } = await house.visit();
  await page.goto('/growth');
  await page.getByRole('link', { name: 'Choose a client' }).click();
  await page.locator('.client-card').first().waitFor();
  expect(complaints).toEqual([]);
});

test("somebody else's session is not there, and the page says so kindly", async () => {
  const owner = await house.visit();
  await owner.page.goto('/');
  await owner.page.locator('.client-card h4 a').first().click();
  await owner.page.getByRole('button', { name: 'Begin the session' }).click();
  await owner.page.getByLabel('Your turn').waitFor();

  const { page } = await house.visit();
  await page.goto(owner.page.url());
  await page.getByRole('heading', { name: 'This is not here' }).waitFor();
  await page.getByRole('link', { name: 'See the scenarios' }).click();
  await page.locator('.client-card').first().waitFor();
});

test('a session is deleted for good, after a question', async () => {
  const { page } = await house.visit();
  await page.goto('/');
  await page.locator('.client-card h4 a').first().click();
  await page.getByRole('button', { name: 'Begin the session' }).click();
  await page.getByLabel('Your turn').waitFor();
  await page.goto('/growth');
  const remove = page.getByRole('button', { name: /^Delete:/ });
  await remove.click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect.poll(() => page.locator('.sessions > li').count()).toBe(1);
  await remove.click();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await page.getByText('The session is deleted.').waitFor();
  await page.reload();
  await page.getByRole('link', { name: 'Choose a client' }).waitFor();
  await expect.poll(() => page.locator('.sessions').count()).toBe(0);
});
