import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Debrief } from '../../server/api/contract/debrief.ts';
import type { FindingView } from '../../server/api/contract/debrief-turn.ts';
import { openHouse, type OpenHouse, type Visitor } from './open-house.ts';
import { practise } from './practise.ts';

let house: OpenHouse;
let visitor: Visitor;
/** What the page is given in the place of the real debrief: what it shows has to be there to be seen. */
let change: (debrief: Debrief) => Debrief = (debrief) => debrief;

beforeAll(async () => {
  house = await openHouse();
  visitor = await house.visit();
  const { page } = visitor;
  await page.route(/\/api\/sessions\/[^/]+\/debrief$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: change((await response.json()) as Debrief) });
  });
  await practise(page);
});
afterAll(() => house.close());

async function show(changed: typeof change): Promise<void> {
  change = changed;
  await visitor.page.reload();
  await visitor.page.getByRole('heading', { name: 'Transcript' }).waitFor();
}

const slip: FindingView = {
  behaviour: 'judges',
  title: 'Judges',
  kind: 'flag',
  marker: 'safety',
  start: 0,
  end: 4,
  quote: 'What',
  message: 'Judges the client, “What”',
  why: 'The client is graded.',
  instead: ['“One.”', '“Two.”', '“Three.”'],
  icf: ['4.2', '4.3'],
  source: ['001', '004'],
  mended: true,
  hearing: {
    turns: 300,
    n: 30,
    precision: { value: 0.68, low: 0.4, high: 0.89 },
    recall: { value: 0.62, low: 0.44, high: 0.77 },
    sure: false,
  },
};

/** A debrief with everything in it: turns 1 to 7 of the transcript are coach and client in turn. */
const everything = (debrief: Debrief): Debrief => ({
  ...debrief,
  turns: debrief.turns.map((turn) =>
    turn.index !== 1
      ? turn.index === 3
        ? { ...turn, findings: [], moves: [], notRated: 'not-english' }
        : turn
      : {
          ...turn,
          findings: [slip],
          opportunities: (['taken', 'missed', 'spoiled'] as const).map((outcome) => ({
            id: outcome,
            title: `A chance ${outcome.length}`,
            marker: 'depth',
            outcome,
          })),
        },
  ),
  markers: debrief.markers.map((marker) =>
    marker.id === 'depth'
      ? { ...marker, opportunities: { taken: 1, missed: 1, spoiled: 1 } }
      : marker,
  ),
  repairs: [{ turn: 1, behaviour: 'judges', by: 5 }],
  stances: debrief.stances.map((stance, at) => ({ ...stance, turns: at === 3 ? [1, 7] : [] })),
  sessionFindings: [
    { id: 'a', title: 'Stayed at the door', why: 'It was warm.', instead: ['“In?”', '“Out?”'] },
  ],
});

test('below a client’s line stands what it offered, and what became of it, in words', async () => {
  await show(everything);
  const { page } = visitor;
  const offers = page.locator('.transcript ul.offers');
  await expect.poll(() => offers.count()).toBeGreaterThan(0);
  await expect
    .poll(() => offers.first().getAttribute('aria-label'))
    .toMatch(/^What .+ offered here$/);
  const told = await offers.first().locator('li').allInnerTexts();
  expect(told.map((text) => text.trim())).toEqual([
    'A chance 5: taken',
    'A chance 6: missed',
    'A chance 7: spoiled',
  ]);
  await expect.poll(() => offers.first().locator('li svg').count()).toBe(3);
  // It stands between the line that offered and the turn that answers.
  const first = page.locator('.transcript > li').first();
  await expect
    .poll(() => first.locator('.line.client + coequal-client-offers .offers').count())
    .toBe(1);
  const depth = page.locator('.marker-scores li', { hasText: 'Depth and challenge' });
  await expect.poll(() => depth.innerText()).toContain('1 of 3 opportunities taken, 1 spoiled');
});

test('a turn that was not rated says why', async () => {
  await show(everything);
  await expect.poll(() => visitor.page.locator('#turn-2 .moves').innerText()).toMatch(/^Not rated/);
});

test('a finding tells everything about itself: mended, how well it is heard, where it comes from', async () => {
  await show(everything);
  const { page } = visitor;
  const card = page.locator('#finding-1');
  await card.locator('summary').click();
  await expect.poll(() => card.locator('summary').innerText()).toMatch(/Mended\s+Ask your mentor/);
  await card.locator('summary').click();
  await expect
    .poll(() => card.locator('.instead').allInnerTexts())
    .toEqual(['“One.”', '“Two.”', '“Three.”']);
  const text = (await card.innerText()).replaceAll(/\s+/g, ' ');
  expect(text).toContain('You came back to this in turn 3. Owned and mended, a slip costs half.');
  expect(text).toContain('it was right in 7 of 10 places (between 40% and 89%)');
  expect(text).toContain('ask your mentor what they hear');
  expect(text).toContain('Marker: Trust and safety');
  expect(text).toContain('ICF PCC 4.2, 4.3');
  expect(text).toContain(
    'From essays on the reactions that people bring into a partnership and on what makes',
  );
});

test('stances and mended slips lead to their turns, by keyboard', async () => {
  await show(everything);
  const { page } = visitor;
  const focused = () => page.evaluate(() => document.activeElement?.id);
  const stance = page.locator('.stances li.seen');
  await expect.poll(() => stance.innerText()).toMatch(/Assessor[^]*Signs in turn 1, turn 4/);
  await expect.poll(() => page.locator('.stances li.unseen').count()).toBe(3);
  await stance.getByRole('link', { name: 'turn 4' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => focused()).toBe('turn-4');
  await page.locator('#finding-1').getByRole('link', { name: 'turn 3' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => focused()).toBe('turn-3');
});

test('the session as a whole says why, and what to try', async () => {
  await show(everything);
  const found = visitor.page.locator('.session-findings > li');
  await expect.poll(() => found.getByRole('heading').innerText()).toBe('Stayed at the door');
  await expect.poll(() => found.locator('.instead').allInnerTexts()).toEqual(['“In?”', '“Out?”']);
});

test('where there is nothing to tell, a kind word stands', async () => {
  await show((debrief) => ({
    ...debrief,
    sessionFindings: [],
    stances: debrief.stances.map((stance) => ({ ...stance, turns: [] })),
  }));
  const calm = await visitor.page.locator('.calm').allInnerTexts();
  expect(calm).toEqual([
    expect.stringContaining('Nothing stands out'),
    expect.stringContaining('No sign of any of these'),
  ]);
  await expect.poll(() => visitor.page.locator('.stances .signs').count()).toBe(0);
});

test.each([
  ['light', 1280],
  ['light', 390],
  ['dark', 1280],
  ['dark', 390],
] as const)('all of it is in order in %s colours at %i px', async (colorScheme, width) => {
  const { page, complaints } = visitor;
  await page.setViewportSize({ width, height: 860 });
  await page.emulateMedia({ colorScheme });
  await show(everything);
  await page.getByRole('button', { name: 'Open all' }).click();
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ') ?? ''}`)).toEqual(
    [],
  );
  const overflow = () =>
    document.documentElement.scrollWidth - document.documentElement.clientWidth;
  await expect.poll(() => page.evaluate(overflow)).toBe(0);
  expect(complaints).toEqual([]);
});
