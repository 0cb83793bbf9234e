import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ScenarioSummary } from '../../server/api/contract/scenario.ts';
import { openHouse, type OpenHouse, type Seat } from './open-house.ts';

const ALL = 25;

let house: OpenHouse;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** A list as long as it may get, whatever scenarios there are today. */
async function visit(seat: Seat = {}, path = '/') {
  const visitor = await house.visit(seat);
  await visitor.page.route('**/api/scenarios', (route) => route.fulfill({ json: many() }));
  await visitor.page.goto(path);
  await visitor.page.locator('.scenario-list').waitFor();
  return visitor;
}

function many(): ScenarioSummary[] {
  return Array.from({ length: ALL }, (_, at) => ({
    id: `client-${at}`,
    title: `The story ${at}`,
    summary: at === 7 ? 'He would rather sing in a café.' : 'There is a choice to make.',
    level: (at % 3) + 1,
    turns: { least: 12, most: 20 },
    client: { name: at === 4 ? 'Inês' : `Client ${at}`, about: '45, from Porto' },
    practises: at % 5 === 0 ? ['Affirms agency', 'Judges'] : ['Deepens'],
  }));
}

const cards = (page: Page) => page.locator('.scenario-list .client-card');
const query = (page: Page) => new URL(page.url()).search;
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search' });
const practises = (page: Page) => page.getByLabel('The debrief listens for');

describe('twenty-five clients', () => {
  test('stand under their levels, the gentle ones first', async () => {
    const { page } = await visit();
    await expect.poll(() => cards(page).count()).toBe(ALL);
    const groups = page.locator('.scenario-list section');
    await expect
      .poll(() => groups.locator('h3').allInnerTexts())
      .toEqual(['Gentle 9', 'Testing 8', 'Hard 8']);
    await expect.poll(() => groups.nth(1).locator('h4').count()).toBe(8);
  });

  test('are found by words, whatever their case and accents', async () => {
    const { page, complaints } = await visit();
    await search(page).fill('ines PORTO');
    await expect.poll(() => cards(page).locator('strong').allInnerTexts()).toEqual(['Inês']);
    await search(page).fill('cafe');
    await expect.poll(() => cards(page).locator('h4').allInnerTexts()).toEqual(['The story 7']);
    expect(complaints).toEqual([]);
  });

  test('are found by what they practise, which their cards then name', async () => {
    const { page } = await visit();
    const options = await practises(page).locator('optgroup option').allTextContents();
    expect(options.map((text) => text.trim())).toContain('Affirms agency (5)');
    await practises(page).selectOption('Affirms agency');
    await expect.poll(() => cards(page).count()).toBe(5);
    await expect
      .poll(() => page.locator('.wanted').allInnerTexts())
      .toEqual(Array<string>(5).fill('Affirms agency'));
  });

  test('are counted for those who listen, once, and only when somebody asked', async () => {
    const { page } = await visit();
    const status = page.getByRole('status');
    await expect.poll(() => status.innerText()).toBe('');
    await search(page).pressSequentially('cafe', { delay: 30 });
    await expect.poll(() => status.innerText()).toBe('');
    await page.waitForFunction(() =>
      document.querySelector('[role=status]')?.textContent?.includes('1 of 25 clients'),
    );
  });

  test('come back when nobody fits, and the focus is not lost', async () => {
    const { page } = await visit();
    await search(page).fill('nobody at all');
    await page.getByText('Nobody fits all of this.').waitFor();
    await page.getByRole('button', { name: 'Show all' }).press('Enter');
    await expect.poll(() => cards(page).count()).toBe(ALL);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('type')))
      .toBe('search');
    await expect.poll(() => search(page).inputValue()).toBe('');
    await expect.poll(() => query(page)).toBe('');
  });
});

describe('what is asked for', () => {
  test('stands in the address, and holds on the way back', async () => {
    const { page } = await visit();
    await page.getByRole('radio', { name: 'Hard' }).check();
    await practises(page).selectOption('Judges');
    await expect.poll(() => query(page)).toBe('?level=3&practises=Judges');
    const shown = await cards(page).locator('h4').allInnerTexts();
    expect(shown.length).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'Growth' }).click();
    await page.getByRole('heading', { level: 1, name: /growth/i }).waitFor();
    await page.goBack();
    await cards(page).first().waitFor();
    await expect.poll(() => cards(page).locator('h4').allInnerTexts()).toEqual(shown);
    await expect.poll(() => practises(page).inputValue()).toBe('Judges');
    await expect.poll(() => page.getByRole('radio', { name: 'Hard' }).isChecked()).toBe(true);
  });

  test('can be passed on, and what cannot be read asks for nothing', async () => {
    const { page } = await visit({}, '/?level=2&words=choice');
    await expect.poll(() => cards(page).count()).toBe(7);
    await expect.poll(() => search(page).inputValue()).toBe('choice');
    const { page: other } = await visit({}, '/?level=9&colour=red');
    await expect.poll(() => cards(other).count()).toBe(ALL);
  });

  test('is asked by keyboard alone', async () => {
    const { page } = await visit();
    await search(page).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => query(page)).toBe('?level=1');
    await expect.poll(() => cards(page).count()).toBe(9);
  });
});

test.each([390, 1280])('nothing above the list moves while it changes at %i px', async (width) => {
  const { page } = await visit({ width });
  const finder = page.locator('.finder');
  await search(page).focus();
  await finder.evaluate((element) => {
    element.scrollIntoView();
  });
  const top = async () => (await finder.boundingBox())?.y;
  const before = await top();
  for (const words of ['client', 'client 7', 'client 7 nobody', '']) {
    await search(page).fill(words);
    await expect.poll(() => top(), { message: words }).toBe(before);
  }
});

describe.each(['light', 'dark'] as const)('in %s colours', (scheme) => {
  test.each([390, 1280])('the list is in order at %i px', async (width) => {
    const { page, complaints } = await visit({ scheme, width });
    for (const words of ['', 'affirms', 'nobody at all']) {
      await search(page).fill(words);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider).toBe(0);
    }
    expect(complaints).toEqual([]);
  });
});
