import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AllianceView, EngagementSummary } from '../../server/api/contract/alliance.ts';
import type { SessionView } from '../../server/api/contract/session.ts';
import { openHouse, type OpenHouse, type Seat } from './open-house.ts';
import { begin, practise, say, TURNS } from './practise.ts';

const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [390, 1280];

let house: OpenHouse;
/** The cookies of somebody with a finished and a running session. */
let storage: Awaited<ReturnType<typeof practisedBefore>>;

beforeAll(async () => {
  house = await openHouse();
  storage = await practisedBefore();
});
afterAll(() => house.close());

async function practisedBefore() {
  const { page, context } = await house.visit();
  await practise(page);
  const debrief = new URL(page.url()).pathname;
  const session = debrief.split('/').at(-1) ?? '';
  const other = await takeAgain(page, session);
  await begin(page);
  await say(page, TURNS[0]);
  const practice = new URL(page.url()).pathname;
  const scenario = await page.goto('/').then(() => page.locator('.client-card a').first());
  const briefing = (await scenario.getAttribute('href')) ?? '';
  const { engagement, alliance } = await ally(page);
  const paths = {
    home: '/',
    engagement,
    alliance,
    briefing,
    practice,
    debrief,
    comparison: `/comparison/${session}/${other}`,
    growth: '/growth',
    unknown: '/no/such/page',
    gone: '/debrief/of-nobody',
  };
  return { cookies: await context.cookies(), paths };
}

/** Begins an alliance, writes on its sheet and holds its first session; returns the addresses of its pages. */
async function ally(page: Page): Promise<{ engagement: string; alliance: string }> {
  const [first] = (await (
    await page.request.get('/api/engagements')
  ).json()) as EngagementSummary[];
  const post = async <T>(path: string, data: object): Promise<T> =>
    (await (await page.request.post(`/api/${path}`, { data })).json()) as T;
  const engagement = first?.id ?? '';
  const { id } = await post<AllianceView>('alliances', { engagement });
  await post(`alliances/${id}/entries`, { words: 'I ask before I push.' });
  const held = await post<SessionView>(`alliances/${id}/sessions`, {});
  await post(`sessions/${held.id}/turns`, { index: 0, coach: 'How would you like us to work?' });
  await post(`sessions/${held.id}/finish`, {});
  return { engagement: `/engagements/${engagement}`, alliance: `/alliances/${id}` };
}

/** Takes the second turn again, with flags and a silence, and finishes; returns the take's id. */
async function takeAgain(page: Page, session: string): Promise<string> {
  const post = async (path: string, data: object) => {
    const response = await page.request.post(`/api/sessions/${path}`, { data });
    return (await response.json()) as SessionView;
  };
  const { id } = await post(`${session}/takes`, { index: 1 });
  await post(`${id}/turns`, { index: 1, coach: 'You should just tell them. Have you tried?' });
  await post(`${id}/turns`, { index: 2, coach: null });
  await post(`${id}/finish`, {});
  return id;
}

/** Visits as the person who practised before. Being told that something is not there is no complaint. */
async function comeBack(seat: Seat) {
  const visitor = await house.visit(seat);
  await visitor.context.addCookies(storage.cookies);
  const complaints = () => visitor.complaints.filter((text) => !text.includes('404'));
  return { page: visitor.page, complaints };
}

async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('main h1') !== null);
  await page.waitForFunction(() => document.querySelector('.shape') === null);
  await page.evaluate(() => document.fonts.ready);
}

/** By how many pixels the page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

describe.each(SCHEMES)('in %s colours', (scheme) => {
  test.each(WIDTHS)('every page is in order at %i px', async (width) => {
    const { page, complaints } = await comeBack({ width, scheme });
    for (const [name, path] of Object.entries(storage.paths)) {
      await page.goto(path);
      await settle(page);
      if (name === 'debrief') await page.getByRole('button', { name: 'Open all' }).click();
      if (name === 'growth') await page.locator('.same-numbers summary').click();
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ') ?? ''}`);
      expect(found, `${name} at ${width} px`).toEqual([]);
      expect(await overflow(page), `${name} is wider than ${width} px by`).toBe(0);
    }
    expect(complaints()).toEqual([]);
  });
});

test('no page is wider than 320 px', async () => {
  const { page } = await comeBack({ width: 320, height: 568 });
  for (const [name, path] of Object.entries(storage.paths)) {
    await page.goto(path);
    await settle(page);
    if (name === 'debrief') await page.getByRole('button', { name: 'Open all' }).click();
    if (name === 'growth') await page.locator('.same-numbers summary').click();
    expect(await overflow(page), `${name} is too wide by`).toBe(0);
  }
});

test('dialogs are in order too', async () => {
  const { page } = await comeBack({ width: 390 });
  await page.goto(storage.paths.practice);
  await page.getByRole('button', { name: 'Briefing and focus' }).click();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Finish', exact: true }).click();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('the chosen colours hold after a reload', async () => {
  const { page } = await comeBack({ scheme: 'light' });
  await page.goto('/');
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).background);
  const light = await ground();
  await page.getByRole('button', { name: 'Switch to dark colours' }).click();
  const dark = await ground();
  expect(dark).not.toBe(light);
  await page.reload();
  expect(await ground()).toBe(dark);
  await page.getByRole('button', { name: 'Switch to light colours' }).waitFor();
});

test('the growth chart is drawn, and follows the markers that are picked', async () => {
  const { page, complaints } = await comeBack({});
  await page.goto('/growth');
  await page.locator('.pick').waitFor();
  const boxes = page.locator('.pick input');
  for (const box of await boxes.all()) await box.setChecked(false);
  await page.getByText('Choose at least one marker').waitFor();
  await boxes.nth(0).check();
  const canvas = page.locator('canvas');
  await canvas.waitFor();
  expect(await canvas.getAttribute('aria-label')).toContain(
    (await page.locator('.pick label').nth(0).innerText()).trim(),
  );
  expect(complaints()).toEqual([]);
});
