import type { Page } from 'playwright-core';

/** Turns that the rubric hears something in: strengths, flags, and evidence that overlaps. */
export const TURNS = [
  'What would make this hour worth your while?',
  'You should talk to your manager before Friday. Have you tried making a list of pros and cons?',
  'It sounds as if a part of you has already answered. What is that part saying?',
  'What do you like about it? And what does your family say? Have you told them?',
] as const;

/** Opens the first scenario in the list and begins a session. */
export async function begin(page: Page): Promise<void> {
  await page.goto('/');
  await page.locator('.client-card h4 a').first().click();
  await page.getByRole('button', { name: 'Begin the session' }).click();
  await page.getByLabel('Your turn').waitFor();
}

/** Says a turn and waits for the client's answer. */
export async function say(page: Page, words: string): Promise<void> {
  const answers = page.locator('.chat .line.client');
  const before = await answers.count();
  await page.getByLabel('Your turn').fill(words);
  await page.getByLabel('Your turn').press('Enter');
  await answers.nth(before).waitFor();
}

/** Practises a short session and finishes it; ends on the debrief. */
export async function practise(page: Page, turns: readonly string[] = TURNS): Promise<void> {
  await begin(page);
  for (const words of turns) await say(page, words);
  await page.getByRole('button', { name: 'Finish', exact: true }).click();
  await page.getByRole('button', { name: 'Finish and read the debrief' }).click();
  await page.getByRole('heading', { name: 'Transcript' }).waitFor();
}
