import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Draft } from '../../server/api/contract/draft.ts';
import type { ScenarioSummary } from '../../server/api/contract/scenario.ts';
import { editorOf, faultsOf, saved, textOf } from './desk.ts';
import { expectInOrder, overflow, settle } from './in-order.ts';
import { openHouse, type OpenHouse, type Visitor } from './open-house.ts';
import { say } from './practise.ts';
import { signUp } from './sign-up.ts';

let house: OpenHouse;
let cookies: Awaited<ReturnType<Visitor['context']['cookies']>>;
/** The desks of a small client that is published, and of a long one. */
let small = '';
let long = '';

beforeAll(async () => {
  house = await openHouse();
  const maya = await house.visit();
  await signUp(house, maya, 'Maya Ito', 'instructor');
  const { request } = maya.page;
  const post = async <T>(path: string, data: object): Promise<T> =>
    (await (await request.post(`/api/${path}`, { data })).json()) as T;
  await post('cohorts', { title: 'Foundations of partnership', timeZone: 'UTC' });
  const first = await post<Draft>('drafts', {});
  await post(`drafts/${first.id}/publish`, {
    revision: first.revision,
    sharedWith: { school: true, cohorts: [] },
  });
  const [scenario] = (await (await request.get('/api/scenarios')).json()) as ScenarioSummary[];
  const second = await post<Draft>('drafts', { from: scenario?.id ?? '' });
  await post('drafts', { text: 'not: [a scenario' });
  await post(`drafts/${first.id}/bench`, { text: first.text, sessions: 1 });
  small = `/drafts/${first.id}`;
  long = `/drafts/${second.id}`;
  cookies = await maya.context.cookies();
});
afterAll(() => house.close());

async function open(seat: Parameters<OpenHouse['visit']>[0], path: string): Promise<Visitor> {
  const visitor = await house.visit(seat);
  await visitor.context.addCookies(cookies);
  await visitor.page.goto(path);
  await settle(visitor.page);
  return visitor;
}

test.each([
  { scheme: 'light', width: 1280 },
  { scheme: 'dark', width: 390 },
] as const)(
  'the desk and all of its parts are in order in $scheme colours at $width px',
  async ({ scheme, width }) => {
    const { page, complaints } = await open({ width, scheme }, '/drafts');
    await expectInOrder(page, 'drafts');
    await page.goto(long);
    await settle(page);
    await faultsOf(page)
      .getByText(/lines of speech/)
      .waitFor();
    await expectInOrder(page, 'form of a long text');
    await page.getByRole('tab', { name: 'Picture' }).click();
    await page.getByText('The same as a list').click();
    await expectInOrder(page, 'picture of a long text');

    await page.goto(small);
    await settle(page);
    await page.locator('summary', { hasText: 'Serves the partnership' }).click();
    await expectInOrder(page, 'form');
    await page.getByRole('tab', { name: 'Playtest' }).click();
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await say(page, 'You should close on Mondays. What would it be like?');
    await page.getByText('Keep it as a transcript').click();
    await expectInOrder(page, 'playtest');
    await page.getByRole('tab', { name: 'Test bench' }).click();
    await page.getByRole('heading', { name: 'How sessions end' }).waitFor({ timeout: 60_000 });
    await expectInOrder(page, 'bench');
    await page.getByRole('tab', { name: 'Publish' }).click();
    await page.getByRole('button', { name: 'Read version 1' }).click();
    await page.getByRole('region', { name: 'Text of version 1' }).waitFor();
    await expectInOrder(page, 'versions');
    await page.getByRole('button', { name: 'Publish the text as it is now…' }).click();
    await expectInOrder(page, 'publishing');
    await page.keyboard.press('Escape');
    await page.goto('/drafts');
    await page.getByRole('button', { name: /^Delete: Closed/ }).click();
    await expectInOrder(page, 'deleting');
    expect(complaints).toEqual([]);
  },
);

test('suggestions, faults and the search are in order', async () => {
  const { page } = await open({ scheme: 'dark' }, small);
  await editorOf(page).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Control+Space');
  await page.getByRole('option', { name: 'discovery' }).waitFor();
  await expectInOrder(page, 'suggestions');
  await page.keyboard.press('Escape');
  await page.keyboard.type('levle: 1');
  await faultsOf(page).getByRole('button', { name: /levle/ }).waitFor();
  await expectInOrder(page, 'faults');
  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: 'Find' }).waitFor();
  await expectInOrder(page, 'search');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect.poll(() => textOf(page)).not.toContain('levle');
  await saved(page);
});

test('no part of the desk is wider than 320 px', async () => {
  const { page } = await open({ width: 320, height: 568 }, long);
  for (const name of ['Form', 'Picture', 'Playtest', 'Test bench', 'Publish']) {
    await page.getByRole('tab', { name }).click();
    await expect.poll(() => overflow(page), { message: `${name} is too wide by` }).toBe(0);
  }
});
