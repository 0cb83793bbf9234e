import { AxeBuilder } from '@axe-core/playwright';
import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeAdministratorLink } from '../../server/accounts/links.ts';
import { meetToCalibrate, calibrated } from './calibrating.ts';
import { meetInCohort, type Known } from './cohort-pages.ts';
import { expectInOrder, overflow, settle } from './in-order.ts';
import { openHouse, type OpenHouse, type Seat } from './open-house.ts';
import { lookAfter, practisedBefore } from './seen-pages.ts';

const SEATS = [
  { scheme: 'light', width: 1280 },
  { scheme: 'dark', width: 390 },
] as const;
// Pixels: what WCAG asks of a page that is enlarged to four times its size.
const NARROWEST = 320;
/** Who was here before, in the order of `everybody`. */
const PEOPLE = [
  'a guest',
  'an administrator',
  'an instructor',
  'a trainee',
  'a stranger with a link',
  'whoever calibrates',
];

let house: OpenHouse;
/** A guest with a finished and a running session, and the pages that they see. */
let storage: Awaited<ReturnType<typeof practisedBefore>>;
/** An administrator with two browsers, and the pages that they alone see. */
let administrator: Awaited<ReturnType<typeof lookAfter>>;
/** Whoever has to do with a cohort. */
let met: readonly Known[];

beforeAll(async () => {
  house = await openHouse();
  storage = await practisedBefore(house);
  administrator = await lookAfter(house);
  met = [...(await meetInCohort(house)), await calibrated(await meetToCalibrate(house, 'C'))];
});
afterAll(() => house.close());

/** Visits as somebody who was here before. Being told that something is not there, not theirs, or waits, is no complaint. */
async function comeBack(seat: Seat, { cookies }: Pick<typeof storage, 'cookies'> = storage) {
  const visitor = await house.visit(seat);
  await visitor.context.addCookies(cookies);
  const complaints = () => visitor.complaints.filter((text) => !/ 40[149] /.test(text));
  return { page: visitor.page, complaints };
}

async function openDetails(page: Page): Promise<void> {
  for (const summary of await page.locator('summary').all()) await summary.click();
}

async function open(page: Page, name: string, path: string): Promise<void> {
  await page.goto(path);
  await settle(page);
  if (['debrief', 'realDebrief', 'traineeDebrief'].includes(name))
    await page.getByRole('button', { name: 'Open all' }).click();
  if (name === 'realDebrief') await page.locator('.same-numbers summary').click();
  if (['drills', 'cohort', 'calibrations', 'calibrationResults'].includes(name))
    await openDetails(page);
  if (name === 'rating') await page.getByRole('button', { name: /turn 2$/ }).click();
  if (name === 'calibration') await page.getByRole('button', { name: /turn 1$/ }).click();
  if (name === 'growth') await page.locator('.same-numbers summary').click();
}

/** Everybody who was here before, and with them all pages. */
const everybody = () => [storage, administrator, ...met];

// By day at a desk and by night on a phone: each page is loaded for both, and read by axe in both.
describe.each(SEATS)('in $scheme colours at $width px', ({ scheme, width }) => {
  // One by one: all pages of everybody take longer than a test may.
  test.each(PEOPLE.map((who, seat) => [who, seat] as const))(
    'every page that %s sees is in order',
    async (_, place) => {
      const who = everybody()[place] ?? storage;
      const { page, complaints } = await comeBack({ width, scheme }, who);
      for (const [name, path] of Object.entries(who.paths)) {
        await open(page, name, path);
        await expectInOrder(page, `${name} at ${width} px`);
        if (scheme === 'light') continue;
        await page.setViewportSize({ width: NARROWEST, height: 568 });
        // A chart is drawn anew a moment later.
        const message = `${name} is too wide by`;
        await expect.poll(() => overflow(page), { message }).toBe(0);
        await page.setViewportSize({ width, height: 860 });
      }
      expect(complaints()).toEqual([]);
    },
  );
});

test('everybody who was here has a test of their pages', () => {
  expect(everybody()).toHaveLength(PEOPLE.length);
});

test('a new house welcomes whoever looks after it', async () => {
  const fresh = await openHouse();
  const link = await makeAdministratorLink(fresh.store, randomBytes, Date.now());
  for (const { scheme, width } of SEATS) {
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
  await cohort.locator('.matrix button').first().click();
  expect((await new AxeBuilder({ page: cohort }).analyze()).violations).toEqual([]);
  await cohort.keyboard.press('Escape');
  await cohort.getByRole('button', { name: 'Archive the cohort' }).click();
  expect((await new AxeBuilder({ page: cohort }).analyze()).violations).toEqual([]);
  await cohort.goto(met[0]?.paths.traineeDebrief ?? '');
  await cohort.getByRole('button', { name: /^Decide/ }).click();
  await cohort.getByRole('button', { name: 'Comment on turn 1' }).click();
  await cohort.getByRole('button', { name: 'Mark what was missed: turn 1' }).click();
  expect((await new AxeBuilder({ page: cohort }).analyze()).violations).toEqual([]);
  await cohort.keyboard.press('Escape');
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
  await expect.poll(() => ground()).toBe(dark);
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
  await expect
    .poll(() => canvas.getAttribute('aria-label'))
    .toContain((await page.locator('.pick label').nth(0).innerText()).trim());
  expect(complaints()).toEqual([]);
});
