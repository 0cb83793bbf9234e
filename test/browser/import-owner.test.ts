import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type OpenHouse } from './open-house.ts';
import { signUp } from './sign-up.ts';

let house: OpenHouse;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const TALK = `Ada Byron: Welcome, Ben. What would you like to look at?
Ben Katz: My sister Hannah wants me in the shop in Lisbon.
Ada Byron: What happens in you when Hannah asks?`;

test('what somebody was bringing is for nobody who comes after them', async () => {
  const visitor = await house.visit();
  const { page } = visitor;
  const kept = () => page.evaluate(() => sessionStorage.getItem('coequal:import'));
  const begin = async () => {
    await page.goto('/import');
    await page.getByLabel('Or paste the talk').fill(TALK);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByText('Our guess:').waitFor();
    await expect.poll(() => kept()).toContain('Hannah');
  };
  const nothingLeft = async () => {
    await page.goto('/import');
    await page.getByLabel('Or paste the talk').waitFor();
    await expect.poll(() => kept()).toBeNull();
  };
  // A guest, after whom somebody signs up at the same screen.
  await begin();
  await page.reload();
  await page.getByText('Our guess:').waitFor();
  await signUp(house, visitor, 'Ida');
  await nothingLeft();

  await begin();
  await page.goto('/account');
  await page.getByRole('button', { name: 'Sign out', exact: true }).first().click();
  await page.waitForURL('**/sign-in?out');
  await nothingLeft();

  // A browser that brought it back from elsewhere: it is somebody else's still.
  await page.evaluate(
    () =>
      void sessionStorage.setItem(
        'coequal:import',
        JSON.stringify({ owner: 'ada', draft: { step: 'turns' } }),
      ),
  );
  await nothingLeft();

  // A guest has something to delete.
  await page.request.post('/api/sessions', { data: { scenario: 'specialist-or-manager' } });
  await begin();
  await page.goto('/own-data');
  await page.getByLabel('Write “delete”').fill('delete');
  await page.getByRole('button', { name: 'Delete everything…' }).press('Enter');
  await page.getByRole('button', { name: 'Delete it for good' }).press('Enter');
  await page.getByText('Everything of yours is deleted here.').waitFor();
  await nothingLeft();
});
