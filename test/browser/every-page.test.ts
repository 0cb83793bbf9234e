import { AxeBuilder } from '@axe-core/playwright';
import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeAdministratorLink, makePasswordLink } from '../../server/accounts/links.ts';
import type { AllianceView, EngagementSummary } from '../../server/api/contract/alliance.ts';
import type { SessionView } from '../../server/api/contract/session.ts';
import { meetInCohort, type Known } from './cohort-pages.ts';
import { expectInOrder, overflow, settle } from './in-order.ts';
import { openHouse, type OpenHouse, type Seat } from './open-house.ts';
import { begin, practise, say, TURNS } from './practise.ts';

const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [390, 1280];

let house: OpenHouse;
/** A guest with a finished and a running session, and the pages that they see. */
let storage: Awaited<ReturnType<typeof practisedBefore>>;
/** An administrator with two browsers, and the pages that they alone see. */
let administrator: Awaited<ReturnType<typeof lookAfter>>;
/** Whoever has to do with a cohort. */
let met: readonly Known[];

beforeAll(async () => {
  house = await openHouse();
  storage = await practisedBefore();
  administrator = await lookAfter();
  met = await meetInCohort(house);
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
    signIn: '/sign-in?out',
    signUp: '/sign-up',
    passwordLink: '/password',
    notSignedIn: '/account',
  };
  return { cookies: await context.cookies(), paths };
}

async function lookAfter() {
  const welcome = await makeAdministratorLink(house.store, randomBytes, Date.now());
  const { page, context } = await house.visit();
  const who = { name: 'Margarethe von Hohenfels-Waldburg', email: 'margarethe@school.example.org' };
  const password = 'four plain words here';
  await page.request.post(`/api/welcome/${welcome ?? ''}`, { data: { ...who, password } });
  const elsewhere = (await house.visit()).page.request;
  await elsewhere.post('/api/sign-in', { data: { email: who.email, password } });
  const link = await makePasswordLink(house.store, randomBytes, who.email, Date.now());
  const paths = {
    account: '/account',
    people: '/people',
    already: '/sign-in',
    newPassword: `/password/${link?.secret ?? ''}`,
    home: '/',
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

/** Visits as somebody who was here before. Being told that something is not there, or not theirs, is no complaint. */
async function comeBack(seat: Seat, { cookies }: Pick<typeof storage, 'cookies'> = storage) {
  const visitor = await house.visit(seat);
  await visitor.context.addCookies(cookies);
  const complaints = () => visitor.complaints.filter((text) => !/ 40[14] /.test(text));
  return { page: visitor.page, complaints };
}

async function openDetails(page: Page): Promise<void> {
  for (const summary of await page.locator('summary').all()) await summary.click();
}

async function open(page: Page, name: string, path: string): Promise<void> {
  await page.goto(path);
  await settle(page);
  if (name === 'debrief') await page.getByRole('button', { name: 'Open all' }).click();
  if (name === 'cohort') await openDetails(page);
  if (name === 'growth') await page.locator('.same-numbers summary').click();
}

describe.each(SCHEMES)('in %s colours', (scheme) => {
  test.each(WIDTHS)('every page is in order at %i px', async (width) => {
    for (const who of [storage, administrator, ...met]) {
      const { page, complaints } = await comeBack({ width, scheme }, who);
      for (const [name, path] of Object.entries(who.paths)) {
        await open(page, name, path);
        await expectInOrder(page, `${name} at ${width} px`);
      }
      expect(complaints()).toEqual([]);
    }
  });
});

test('no page is wider than 320 px', async () => {
  for (const who of [storage, administrator, ...met]) {
    const { page } = await comeBack({ width: 320, height: 568 }, who);
    for (const [name, path] of Object.entries(who.paths)) {
      await open(page, name, path);
      expect(await overflow(page), `${name} is too wide by`).toBe(0);
    }
  }
});

test.each(SCHEMES)('a new house welcomes whoever looks after it, in %s colours', async (scheme) => {
  const fresh = await openHouse();
  const link = await makeAdministratorLink(fresh.store, randomBytes, Date.now());
  for (const width of WIDTHS) {
    const { page } = await fresh.visit({ width, scheme });
    await page.goto(`/welcome/${link ?? ''}`);
    await settle(page);
    await expectInOrder(page, `welcome at ${width} px`);
    await page.getByRole('button', { name: 'Make the account' }).click();
    await expectInOrder(page, `welcome with faults at ${width} px`);
  }
  await fresh.close();
});

test('dialogs are in order too', async () => {
  const { page } = await comeBack({ width: 390 });
  await page.goto(storage.paths.practice);
  await page.getByRole('button', { name: 'Briefing and focus' }).click();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Finish', exact: true }).click();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const other = await comeBack({ width: 390 }, administrator);
  await other.page.goto('/people');
  await other.page.getByRole('button', { name: /^Change role: Marg/ }).click();
  expect((await new AxeBuilder({ page: other.page }).analyze()).violations).toEqual([]);
  await other.page.goto('/account');
  await other.page.getByRole('button', { name: /^Sign it out/ }).click();
  expect((await new AxeBuilder({ page: other.page }).analyze()).violations).toEqual([]);
  const { page: cohort } = await comeBack({ width: 390 }, met[0]);
  await cohort.goto(met[0]?.paths.cohort ?? '');
  await cohort.getByRole('button', { name: 'Archive the cohort' }).click();
  expect((await new AxeBuilder({ page: cohort }).analyze()).violations).toEqual([]);
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
