import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { focusOn, press, sayYes, tick, write } from './keys.ts';
import { openHouse, type OpenHouse, type Visitor } from './open-house.ts';
import { tabTo } from './tab-to.ts';
import { TAKEN_OUT, ZOOM_TALK } from './zoom-talk.ts';

let house: OpenHouse;
/** A candidate at their browser, with nothing but a keyboard. */
let candidate: Visitor;
/** Id of the session that they bring. */
let session = '';

beforeAll(async () => {
  house = await openHouse();
  candidate = await house.visit();
});
afterAll(() => house.close());

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { name }).waitFor();

/** Goes to the debrief of the session, as from a bookmark. */
async function toDebrief(page: Page): Promise<void> {
  await page.goto(`/debrief/${session}`);
  await heading(page, 'Transcript');
}

/** What a button gives to save, as bytes. */
async function saved(page: Page, name: string | RegExp): Promise<Uint8Array> {
  const saving = page.waitForEvent('download');
  await press(page, name);
  return readFile(await (await saving).path());
}

test('a recording’s captions are brought, without the names in them', async () => {
  const { page } = candidate;
  await page.goto('/');
  await press(page, 'Bring a real session');
  const file = {
    name: 'meeting.transcript.vtt',
    mimeType: 'text/vtt',
    buffer: Buffer.from(ZOOM_TALK),
  };
  await page.getByLabel('File', { exact: true }).setInputFiles(file);
  await press(page, 'Read it');
  await page.getByText('Imke Brandsma asks more').waitFor();
  await press(page, 'Go on');
  await focusOn(page, /^The turns$/);
  await press(page, 'Go on');
  await focusOn(page, /^Names and places$/);
  await tick(page, /^Rotterdam/);
  await page.locator('.import-preview').getByText('the depot in [place A]').waitFor();
  await press(page, 'Go on');
  await focusOn(page, /^Consent$/);
  await write(page, 'What you call this session', 'The depot');
  await tabTo(page, 'The day of the session');
  await page.keyboard.type('11182026');
  await tick(page, /^In writing/);
  await press(page, 'Keep this session');
  await page.waitForURL('**/self-rating/**');
  session = new URL(page.url()).pathname.split('/').at(-1) ?? '';
});

test('it is rated blind, and then stands beside what the engine heard', async () => {
  const { page } = candidate;
  await press(page, 'Begin to rate');
  await focusOn(page, /^Rate yourself:/);
  const markers = await page.locator('.marker-steps fieldset').count();
  await tabTo(page, 'Not shown');
  for (let marker = 0; marker < markers; marker += 1) {
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
  }
  await page.getByText('Every marker has its step.').waitFor();
  await page.getByText('All saved.').waitFor();
  await page.getByRole('button', { name: 'Hand in', exact: true }).press('Enter');
  await sayYes(page);
  await focusOn(page, /^You have handed in\./);
  await page.getByText('Blind: handed in before any result was seen.').waitFor();
  await heading(page, /^Your rating: The depot$/);
});

test('the debrief tells times, what text cannot show, and what the client offered', async () => {
  const { page } = candidate;
  await press(page, 'To the debrief');
  await heading(page, 'Transcript');
  const words = await page.locator('main').innerText();
  expect(words).toContain('0:22');
  expect(words).toContain('Unsolicited advice');
  expect(words).toContain('You should just call [person A]');
  expect(words).toContain('Not observable');
  expect(words).toContain('found by the engine');
  expect(words).not.toMatch(TAKEN_OUT);
});

test('a moment of it is answered anew, and a note is written', async () => {
  const { page } = candidate;
  await press(page, 'Answer this anew: what was said before turn 2');
  await write(page, 'What would you say now?', 'What happens when you begin to write?');
  await press(page, 'Hear it');
  await page.locator('.tries > li').getByText('Open question').first().waitFor();

  await toDebrief(page);
  await press(page, 'Write a note');
  await write(page, 'Your note', 'He was very resistant today. I was in a hurry.');
  await page.getByText('Everything is saved.').waitFor();
  await page.getByText('One place to look at.').waitFor();
});

test('a framework is laid over it, and passes or fails nobody', async () => {
  const { page } = candidate;
  await toDebrief(page);
  await press(page, 'Lay a framework over it');
  await page.getByText('This is never a pass or a fail, and it gives no score.').waitFor();
  await page.getByText('Turn 3, at 0:32 · Owns own impact').first().waitFor();
});

test('what was chosen goes along as a document, a PDF and a table', async () => {
  const { page } = candidate;
  await toDebrief(page);
  await press(page, 'Evidence files');
  await write(page, 'What it is called', 'For Ruth');
  await press(page, 'Begin it');
  await heading(page, 'For Ruth');
  await tick(page, /^The depot/);
  await press(page, 'Keep this choice');
  await page.getByText('The choice of sessions is kept.').waitFor();
  await tick(page, /^Unsolicited advice:/);
  await tick(page, /^Owns own impact:/);
  await press(page, 'Add what is ticked');
  await page.getByText('2 pieces are added').waitFor();
  await write(page, 'Next step', 'I ask one question before any answer of mine.');
  await press(page, /^Keep these words/);
  await page.getByText('It is kept.').waitFor();

  const document = strFromU8(
    unzipSync(await saved(page, /DOCX/))['word/document.xml'] ?? new Uint8Array(),
  );
  for (const said of [
    'I ask one question before any answer of mine.',
    'You should just call [person A]',
  ])
    expect(document).toContain(said);
  await focusOn(page, /docx is saved/);
  const pdf = await saved(page, /^PDF/);
  await focusOn(page, /pdf is saved/);
  expect(strFromU8(pdf.subarray(0, 5))).toBe('%PDF-');
  const table = strFromU8(await saved(page, /CSV/));
  const row = table.split('\n').find((line) => line.includes('You should just call [person A]'));
  expect(row).toMatch(/0:22.*Unsolicited advice.*against/i);
  for (const text of [document, table]) expect(text).not.toMatch(TAKEN_OUT);
});

test('growth has a line of its own for it, and all of it goes along in one archive', async () => {
  const { page, complaints } = candidate;
  await press(page, 'Growth');
  await page.getByText('real session').first().waitFor();
  await press(page, 'Your data');
  const files = unzipSync(await saved(page, 'Download everything'));
  const texts = Object.values(files).map((bytes) => strFromU8(bytes));
  expect(texts.some((text) => text.includes('I ask one question before any answer of mine.'))).toBe(
    true,
  );
  expect(texts.some((text) => text.includes('He was very resistant today.'))).toBe(true);
  for (const text of texts) expect(text).not.toMatch(TAKEN_OUT);
  expect(complaints).toEqual([]);
});
