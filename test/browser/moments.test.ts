import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BroughtSession } from '../../server/api/contract/real-session.ts';
import { realSession } from '../real-session.ts';
import { openHouse, type OpenHouse, type Visitor } from './open-house.ts';
import { tabTo } from './tab-to.ts';

let house: OpenHouse;
let visitor: Visitor;
let report = '';

beforeAll(async () => {
  house = await openHouse();
  visitor = await house.visit();
  const brought = await visitor.page.request.post('/api/real-sessions', { data: realSession() });
  report = `/debrief/${((await brought.json()) as BroughtSession).id}`;
});
afterAll(() => house.close());

test('a client’s line is reached from the report and answered anew with the keyboard', async () => {
  const { page } = visitor;
  await page.goto(report);
  await page
    .getByRole('link', { name: 'Answer this anew: what was said before turn 2' })
    .press('Enter');
  await page.getByRole('heading', { name: 'Once more with Renate' }).waitFor();
  await page.getByText('No try yet.').waitFor();
  await tabTo(page, 'What would you say now?');
  await page.keyboard.type('You came in breathless. What do you need first?');
  // What is written outlives a reload.
  await page.reload();
  const box = page.getByLabel('What would you say now?');
  await box.waitFor();
  await expect.poll(() => box.inputValue()).toBe('You came in breathless. What do you need first?');
  await tabTo(page, 'Hear it');
  await page.keyboard.press('Enter');
  await page.locator('.tries > li').waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe('Then and now');
  await expect.poll(() => box.inputValue()).toBe('');
  const then = await page.locator('section[aria-labelledby="then"]').innerText();
  expect(then).toContain(realSession().turns[2]?.text);
  await expect
    .poll(() => page.locator('.tries > li').first().innerText())
    .toContain('Open question');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('it is tried again, and the latest stands first', async () => {
  const { page } = visitor;
  const send = page.getByRole('button', { name: 'Hear it' });
  await send.click();
  await page.getByRole('alert').getByText('Write what you would say first.').waitFor();
  await page.getByLabel('What would you say now?').fill('You should eat something.');
  await send.click();
  await page.locator('.tries > li').nth(1).waitFor();
  await expect
    .poll(() => page.locator('.tries .words').allInnerTexts())
    .toEqual(['You should eat something.', 'You came in breathless. What do you need first?']);
});

test('words that could not be sent stay in the box', async () => {
  const { page } = visitor;
  await page.route('**/moments/1', (route) => route.abort());
  const box = page.getByLabel('What would you say now?');
  await box.fill('What would be enough?');
  await page.getByRole('button', { name: 'Hear it' }).click();
  await page
    .getByRole('alert')
    .getByText(/answer|connection|again/i)
    .waitFor();
  await expect.poll(() => box.inputValue()).toBe('What would be enough?');
  await page.unroute('**/moments/1');
});

test('all tries of a session are listed, each with its way back', async () => {
  const { page } = visitor;
  await page.getByRole('link', { name: 'Your tries in this session' }).press('Enter');
  await page.getByRole('heading', { name: 'Moments answered anew' }).waitFor();
  await expect.poll(() => page.locator('.tried > li').count()).toBe(1);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('link', { name: 'Try again before turn 2' }).press('Enter');
  await page.getByRole('heading', { name: 'Once more with Renate' }).waitFor();
});
