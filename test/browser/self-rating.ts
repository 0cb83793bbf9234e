import type { Page } from 'playwright-core';
import type { RubricView } from '../../server/api/contract/rubric.ts';
import type { ScenarioSummary } from '../../server/api/contract/scenario.ts';
import type { SessionView } from '../../server/api/contract/session.ts';
import { TURNS } from './practise.ts';

const STEPS = ['not-shown', 'some', 'clear', 'strong'] as const;

/** Asks the server as the page would. */
async function ask<T>(page: Page, method: 'post' | 'patch', path: string, data: object) {
  return (await (await page.request[method](`/api/${path}`, { data })).json()) as T;
}

/** A session with the first client that has ended; returns its id. */
export async function talked(page: Page): Promise<string> {
  const scenarios = (await (await page.request.get('/api/scenarios')).json()) as ScenarioSummary[];
  const { id } = await ask<SessionView>(page, 'post', 'sessions', { scenario: scenarios[0]?.id });
  for (const [index, coach] of TURNS.entries())
    await ask(page, 'post', `sessions/${id}/turns`, { index, coach });
  await ask(page, 'post', `sessions/${id}/finish`, {});
  return id;
}

/** Begins to rate a session, with steps that differ by `shift`, and words for the first marker; nothing is handed in. */
export async function beginRating(page: Page, session: string, shift = 0): Promise<void> {
  const { markers } = (await (await page.request.get('/api/rubric')).json()) as RubricView;
  const way = `sessions/${session}/self-rating`;
  await ask(page, 'post', way, {});
  await ask(page, 'patch', way, {
    revision: 0,
    markers: Object.fromEntries(markers.map(({ id }, at) => [id, STEPS[(at + shift) % 4]])),
    quotes: [{ marker: markers[0]?.id, turn: 1, start: 0, end: 15 }],
  });
}

/** The same, handed in. */
export async function rateSelf(page: Page, session: string, shift = 0): Promise<void> {
  await beginRating(page, session, shift);
  await ask(page, 'post', `sessions/${session}/self-rating/hand-in`, {});
}
