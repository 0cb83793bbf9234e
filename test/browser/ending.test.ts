import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ScenarioSummary } from '../../server/api/contract/scenario.ts';
import { openHouse, type OpenHouse } from './open-house.ts';

let house: OpenHouse;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test('a client who ends the session says so, and the way leads on to the debrief', async () => {
  const { page, complaints } = await house.visit();
  const scenarios = (await (await page.request.get('/api/scenarios')).json()) as ScenarioSummary[];
  const [scenario] = scenarios;
  await page.goto(`/scenarios/${scenario?.id ?? ''}`);
  await page.getByRole('button', { name: 'Begin the session' }).click();
  const box = page.getByLabel('Your turn');
  const answers = page.locator('.chat .line.client');
  const over = page.getByRole('heading', { name: 'The session has ended' });
  for (let turn = 0; turn < (scenario?.turns.most ?? 0) && !(await over.isVisible()); turn += 1) {
    await box.fill(`What else is there to say about it? (${turn})`);
    await box.press('Enter');
    await answers.nth(turn + 1).waitFor();
  }
  await over.waitFor();
  await expect
    .poll(() => over.evaluate((element) => element === document.activeElement))
    .toBe(true);
  await expect.poll(() => box.count()).toBe(0);
  await expect
    .poll(() => page.getByRole('button', { name: 'Finish', exact: true }).count())
    .toBe(0);

  await page.reload();
  await over.waitFor();
  await page.getByRole('link', { name: 'Read the debrief' }).click();
  await page.getByRole('heading', { name: 'Transcript' }).waitFor();
  expect(complaints).toEqual([]);
});
