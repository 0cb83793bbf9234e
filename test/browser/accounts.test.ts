import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAdministratorLink, makePasswordLink } from '../../server/accounts/links.ts';
import { openHouse, type OpenHouse, type Visitor } from './open-house.ts';
import { begin } from './practise.ts';

const EMAIL = 'ada@example.org';
const FIRST = 'four plain words here';
const SECOND = 'five other plain words here';
const THIRD = 'six quite different plain words';

let house: OpenHouse;
/** The browser that Ada practises with. */
let ada: Visitor;

beforeAll(async () => {
  house = await openHouse();
  ada = await house.visit();
});
afterAll(() => house.close());

const header = (page: Page) => page.locator('.app-header');
const footer = (page: Page) => page.locator('.app-footer');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

/** Waits until the focus stands on what begins with these words. */
async function focusOn(page: Page, words: string): Promise<void> {
  await expect.poll(() => focused(page)).toMatch(new RegExp(`^${words}`));
}

/** Signs in by the keyboard alone, from the page's heading on. */
async function signIn(page: Page, email: string, password: string): Promise<void> {
  await field(page, 'E-mail address').fill(email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
}

async function signOut(page: Page): Promise<void> {
  await page.goto('/account');
  await page.getByRole('button', { name: 'Sign out' }).press('Enter');
  await page.getByText('You are signed out of this browser.').waitFor();
}

/** Another browser in which Ada signs in. */
async function elsewhere(password: string): Promise<Visitor> {
  const other = await house.visit();
  await other.page.goto('/sign-in');
  await signIn(other.page, EMAIL, password);
  await header(other.page).getByText('Ada Finch').waitFor();
  return other;
}

test('a guest makes an account, and all their work comes along', async () => {
  const { page, complaints } = ada;
  await begin(page);
  await page.goto('/growth');
  await footer(page).getByText('No account is needed.').waitFor();
  await footer(page).getByRole('link', { name: 'Make an account' }).press('Enter');
  await page.getByText('your session goes into the account').waitFor();
  await expect.poll(() => focused(page)).toBe('Make an account');

  await page.locator('form').getByRole('button', { name: 'Make an account' }).press('Enter');
  await focusOn(page, 'Name: nothing is written here yet.');
  await expect.poll(() => field(page, 'Name').getAttribute('aria-invalid')).toBe('true');

  await field(page, 'Name').fill('Ada Finch');
  await field(page, 'E-mail address').fill(EMAIL);
  await field(page, 'Password').fill('short');
  await page.keyboard.press('Enter');
  await focusOn(page, 'The password has 5 characters');

  await field(page, 'Password').fill(FIRST);
  await page.getByRole('button', { name: 'Show: Password' }).press('Enter');
  await expect.poll(() => field(page, 'Password').getAttribute('type')).toBe('text');
  await field(page, 'Password').press('Enter');
  await page.waitForURL('**/growth');
  await expect.poll(() => page.locator('.sessions > li').count()).toBe(1);
  await header(page).getByRole('link', { name: 'Your account, Ada Finch' }).waitFor();
  await footer(page).getByText('belong to your account').waitFor();
  expect(complaints.filter((text) => !text.includes('400'))).toEqual([]);
});

test('they sign out and in again, and come back to where they were', async () => {
  const { page } = ada;
  await signOut(page);
  await header(page).getByRole('link', { name: 'Growth' }).click();
  await page.getByRole('link', { name: 'Choose a client' }).waitFor();
  await header(page).getByRole('link', { name: 'Sign in' }).press('Enter');
  // The link that was pressed is called the same as the page's heading.
  await page.locator('h1:focus', { hasText: 'Sign in' }).waitFor();

  await signIn(page, EMAIL, 'not the password');
  await focusOn(page, 'This address and password do not go together.');
  await expect.poll(() => field(page, 'E-mail address').inputValue()).toBe(EMAIL);
  await field(page, 'Password').fill(FIRST);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/growth');
  await page.locator('.sessions > li').waitFor();

  await page.goto('/sign-in');
  await page.getByRole('heading', { name: 'You are signed in as Ada Finch' }).waitFor();
});

test('a guest who has an account takes their work along, or leaves it behind', async () => {
  for (const [bring, count] of [
    [false, 1],
    [true, 2],
  ] as const) {
    const { page, context } = await house.visit();
    await page.goto('/sign-in');
    await expect.poll(() => page.getByRole('checkbox').count()).toBe(0);
    await begin(page);
    await page.goto('/sign-in?to=/growth');
    const box = page.getByRole('checkbox', { name: 'Take my session as a guest along' });
    await box.waitFor();
    await expect.poll(() => box.isChecked()).toBe(true);
    await box.setChecked(bring);
    await signIn(page, EMAIL, FIRST);
    await page.locator('.sessions').waitFor();
    await expect.poll(() => page.locator('.sessions > li').count()).toBe(count);
    await signOut(page);
    await context.close();
  }
});

test('a name is changed, and the header knows it', async () => {
  const { page } = ada;
  await page.goto('/account');
  await field(page, 'Name').fill('Ada M. Finch');
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('Your name is changed.').waitFor();
  await header(page).getByText('Ada M. Finch').waitFor();
  await field(page, 'Name').fill('Ada Finch');
  await page.keyboard.press('Enter');
  await header(page).getByRole('link', { name: 'Your account, Ada Finch' }).waitFor();
});

test('another browser is signed out, once the person is sure', async () => {
  const { page } = ada;
  const other = await elsewhere(FIRST);
  await page.goto('/account');
  const rows = page.locator('.browsers > li');
  await expect.poll(() => rows.count()).toBe(2);
  await expect
    .poll(() => rows.filter({ hasText: 'This browser' }).innerText())
    .toContain('Chrome on');
  const revoke = page.getByRole('button', { name: /^Sign it out: Chrome on/ });
  await revoke.press('Enter');
  await page.getByRole('button', { name: 'Leave it' }).press('Enter');
  await expect.poll(() => rows.count()).toBe(2);
  await revoke.press('Enter');
  await page.getByRole('button', { name: 'Sign it out', exact: true }).press('Enter');
  await page.getByText('The browser is signed out.').waitFor();
  await focusOn(page, 'Where you are signed in');
  await expect.poll(() => rows.count()).toBe(1);
  await other.page.goto('/account');
  await other.page.getByRole('heading', { name: 'This takes signing in' }).waitFor();
  await other.context.close();
});

test('a password is changed by who knows the present one, and signs other browsers out', async () => {
  const { page } = ada;
  const other = await elsewhere(FIRST);
  await page.goto('/account');
  await field(page, 'Present password').fill('not the password');
  await field(page, 'New password').fill(SECOND);
  await page.keyboard.press('Enter');
  await focusOn(page, 'That is not your present password.');
  await field(page, 'Present password').fill(FIRST);
  await page.getByRole('button', { name: 'Change the password' }).press('Enter');
  await page.getByRole('status').getByText('Your password is changed').waitFor();
  await expect.poll(() => field(page, 'New password').inputValue()).toBe('');
  await expect.poll(() => page.locator('.browsers > li').count()).toBe(1);
  await other.page.reload();
  await header(other.page).getByRole('link', { name: 'Sign in' }).waitFor();
  await other.context.close();
});

test('who does not know their password asks for a link, and chooses a new one by it', async () => {
  const { page, context } = await house.visit();
  await page.goto('/sign-in');
  await page.getByRole('link', { name: 'I do not know my password' }).press('Enter');
  await field(page, 'E-mail address').fill(EMAIL);
  await page.keyboard.press('Enter');
  await focusOn(page, 'Ask your administrator');
  await page.getByText(`tell them your e-mail address, ${EMAIL}`).waitFor();

  const made = await makePasswordLink(house.store, randomBytes, EMAIL, Date.now());
  const link = `/password/${made?.secret ?? ''}`;
  await page.goto(link);
  await page.getByText('For the account of Ada Finch.').waitFor();
  await field(page, 'New password').fill(THIRD);
  await page.keyboard.press('Enter');
  await header(page).getByText('Ada Finch').waitFor();
  await page.goto(link);
  await page.getByRole('heading', { name: 'This link works no more' }).waitFor();
  await page.getByRole('link', { name: 'Ask for another link' }).waitFor();
  await context.close();

  await ada.page.goto('/sign-in');
  await signIn(ada.page, EMAIL, THIRD);
  await header(ada.page).getByText('Ada Finch').waitFor();
});

test('the welcome link makes an administrator, who finds a person and changes their role', async () => {
  const secret = await makeAdministratorLink(house.store, randomBytes, Date.now());
  const { page, complaints } = await house.visit();
  await page.goto(`/welcome/${secret ?? ''}`);
  await field(page, 'Name').fill('Grace Moor');
  await field(page, 'E-mail address').fill('grace@example.org');
  await field(page, 'Password').fill(FIRST);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/people');
  await header(page).getByRole('link', { name: 'People' }).waitFor();

  const rows = page.locator('.people > li');
  await expect.poll(() => rows.count()).toBe(2);
  await page.getByLabel('Search by name').fill('ÀDA finch');
  await page.getByRole('status').getByText('1 of 2 people').waitFor();
  await page.getByRole('button', { name: 'Change role: Ada Finch' }).press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('Ada Finch is an instructor now').waitFor();
  await expect.poll(() => rows.innerText()).toContain('Instructor');
  await focusOn(page, 'Change role');

  await page.getByLabel('Search by name').fill('grace');
  await page.getByRole('button', { name: 'Change role: Grace Moor' }).press('Enter');
  await page.getByLabel('Trainee').check();
  await page.getByRole('button', { name: 'Change it' }).press('Enter');
  await page.getByRole('alert').getByText('Nobody else is an administrator.').waitFor();
  expect(complaints.filter((text) => !text.includes('409'))).toEqual([]);

  // Whoever gets another role signs in again.
  await ada.page.goto('/account');
  await ada.page.locator('main').getByRole('link', { name: 'Sign in' }).press('Enter');
  await signIn(ada.page, EMAIL, THIRD);
  await ada.page.getByText(`${EMAIL} · Instructor`).waitFor();
  await ada.page.goto('/people');
  await ada.page.getByText('Only an administrator can do that.').waitFor();
});
