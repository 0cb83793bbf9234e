import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { makeAdministratorLink, makePasswordLink } from '../../server/accounts/links.ts';
import type { AllianceView, EngagementSummary } from '../../server/api/contract/alliance.ts';
import type { DrillRoundView } from '../../server/api/contract/drill.ts';
import type { BroughtSession } from '../../server/api/contract/real-session.ts';
import type { SessionView } from '../../server/api/contract/session.ts';
import { realSession } from '../real-session.ts';
import type { OpenHouse } from './open-house.ts';
import { begin, practise, say, TURNS } from './practise.ts';
import { beginRating, rateSelf, talked } from './self-rating.ts';

/** A guest with a finished and a running session, and the addresses of the pages that they see. */
export async function practisedBefore(house: OpenHouse) {
  const { page, context } = await house.visit();
  await practise(page);
  const debrief = new URL(page.url()).pathname;
  const session = debrief.split('/').at(-1) ?? '';
  const other = await takeAgain(page, session);
  const text = 'We spoke of Friday. He was very resistant today.';
  await page.request.put(`/api/sessions/${session}/note`, { data: { text, revision: 0 } });
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
    ...(await bringReal(page)),
    caseNote: `/debrief/${session}/notes`,
    notes: '/notes',
    ownData: '/own-data',
    crosswalk: `/debrief/${session}/crosswalk`,
    ...(await ratedSelf(page)),
    comparison: `/comparison/${session}/${other}`,
    growth: '/growth',
    noEvidence: '/evidence',
    ...(await drilled(page)),
    import: '/import',
    unknown: '/no/such/page',
    gone: '/debrief/of-nobody',
    signIn: '/sign-in?out',
    signUp: '/sign-up',
    passwordLink: '/password',
    notSignedIn: '/account',
  };
  return { cookies: await context.cookies(), paths };
}

/** An administrator with two browsers, and the addresses of the pages that they alone see. */
export async function lookAfter(house: OpenHouse) {
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

/** Brings a real session and answers a moment of it anew; returns the addresses of their pages. */
async function bringReal(page: Page) {
  const brought = await page.request.post('/api/real-sessions', { data: realSession() });
  const { id } = (await brought.json()) as BroughtSession;
  await page.request.post(`/api/sessions/${id}/moments/1`, { data: { words: 'What for?' } });
  const realDebrief = `/debrief/${id}`;
  return { realDebrief, moments: `${realDebrief}/moments`, moment: `${realDebrief}/moments/1` };
}

/** Rates two sessions, of which one is handed in; returns the addresses of their pages. */
async function ratedSelf(page: Page) {
  const [asked, rating, done] = [await talked(page), await talked(page), await talked(page)];
  await beginRating(page, rating);
  await rateSelf(page, done);
  await rateSelf(page, await talked(page), 1);
  return {
    ratingAsked: `/self-rating/${asked}`,
    rating: `/self-rating/${rating}`,
    ratingWaits: `/debrief/${rating}/crosswalk`,
    ratingDone: `/self-rating/${done}`,
    selfSeen: '/self-ratings',
  };
}

/** Does a round of drills and begins the next; returns the addresses of their pages. */
async function drilled(page: Page) {
  const begun = async () =>
    (await (await page.request.post('/api/drills/rounds', { data: {} })).json()) as DrillRoundView;
  const done = await begun();
  for (const { place } of done.items)
    await page.request.put(`/api/drills/rounds/${done.id}/answers/${place}`, {
      data: { named: place % 2 === 0 ? ['open-question'] : [] },
    });
  const running = await begun();
  return {
    drills: '/drills',
    drillDone: `/drills/${done.id}`,
    drillRunning: `/drills/${running.id}`,
  };
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
