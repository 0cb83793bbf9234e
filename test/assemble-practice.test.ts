import { join } from 'node:path';
import { Value } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Debrief } from '../server/api/contract/debrief.ts';
import { Growth } from '../server/api/contract/growth.ts';
import { RubricView } from '../server/api/contract/rubric.ts';
import { Briefing, type ScenarioSummary } from '../server/api/contract/scenario.ts';
import { SessionView } from '../server/api/contract/session.ts';
import { assemblePractice } from '../server/assemble-practice.ts';
import { loadRubric } from '../server/rubric/load-rubric.ts';
import { loadScenarios } from '../server/scenario/load-scenario.ts';
import { emptyLibrary } from './empty-library.ts';
import { newBrowser, type Browser } from './api/browser.ts';
import { openHouse, type OpenHouse } from './api/open-house.ts';

const root = join(import.meta.dirname, '..');
const rubric = loadRubric(join(root, 'rubrics/partnership'), root);
const scenarios = loadScenarios(join(root, 'scenarios'), rubric.behaviours, root);

/** A coach of middling skill: flags and strengths, an agreement, a silence. */
const turns = [
  'Hello. What would you like to take from this hour?',
  'So that is what we work on today: what you want, before what they want. Did I get it right?',
  'You should just make a list of pros and cons. Have you tried that? Don’t you think it would help?',
  'That sounds heavy. What is it like to carry that?',
  null,
  'Would it be all right if I shared something that I notice?',
  'I have a hunch that it is about more than the job, and I may be wrong. What do you make of it?',
  'How are we doing with what you wanted from this hour?',
];

describe.each(scenarios.map(({ id }) => id))('%s, from the list to the growth page', (scenario) => {
  let house: OpenHouse;
  let browser: Browser;
  beforeAll(async () => {
    house = await openHouse({ practice: assemblePractice(rubric, scenarios, [], emptyLibrary) });
    browser = newBrowser(house.app);
  });
  afterAll(() => house.close());

  test('every answer keeps to the contract, and the debrief quotes what was said', async () => {
    const list = await browser.ask<ScenarioSummary[]>('GET', '/api/scenarios');
    const summary = list.body.find(({ id }) => id === scenario);
    const briefing = await browser.ask('GET', `/api/scenarios/${scenario}`);
    expect(Value.Check(Briefing, briefing.body)).toBe(true);
    expect(briefing.body).toMatchObject(summary ?? {});
    expect(Value.Check(RubricView, (await browser.ask('GET', '/api/rubric')).body)).toBe(true);

    const { body: begun } = await browser.ask<SessionView>('POST', '/api/sessions', {
      scenario,
      seed: 7,
    });
    expect(begun.scenario).toMatchObject({ id: scenario, client: summary?.client });
    let view = begun;
    for (const [index, coach] of turns.entries()) {
      const answer = await browser.ask<SessionView>('POST', `/api/sessions/${begun.id}/turns`, {
        index,
        coach,
      });
      expect(answer.status).toBe(200);
      view = answer.body;
      expect(view.exchanges.at(-1)).toMatchObject({ index, coach });
      expect(view.exchanges.at(-1)?.reply).not.toBe('');
      if (view.endedAt !== null) break;
    }
    expect(Value.Check(SessionView, view)).toBe(true);
    expect(view.talkShare).toBeGreaterThan(0);
    expect((await browser.ask('GET', `/api/sessions/${begun.id}`)).body).toEqual(view);

    await browser.ask('POST', `/api/sessions/${begun.id}/finish`);
    const { body: debrief } = await browser.ask<Debrief>(
      'GET',
      `/api/sessions/${begun.id}/debrief`,
    );
    expect(Value.Check(Debrief, debrief)).toBe(true);
    expect(debrief.turns).toHaveLength(1 + 2 * view.exchanges.length);
    const findings = debrief.turns.flatMap(({ text, findings }) =>
      findings.map((finding) => ({ ...finding, text })),
    );
    expect(new Set(findings.map(({ kind }) => kind))).toEqual(new Set(['strength', 'flag']));
    for (const { text, start, end, quote } of findings) {
      expect(text.slice(start, end)).toBe(quote);
    }
    expect(debrief.trust).toHaveLength(view.exchanges.length);

    const { body: growth } = await browser.ask<Growth>('GET', '/api/growth');
    expect(Value.Check(Growth, growth)).toBe(true);
    expect(growth.points).toMatchObject([{ session: begun.id, markers: debrief.markers }]);
  });

  test('the same seed and the same turns give the same replies', async () => {
    const play = async () => {
      const { body } = await browser.ask<SessionView>('POST', '/api/sessions', {
        scenario,
        seed: 4_294_967_295,
      });
      const said = [body.opening];
      for (const [index, coach] of turns.slice(0, 4).entries()) {
        const path = `/api/sessions/${body.id}/turns`;
        const answer = await browser.ask<SessionView>('POST', path, { index, coach });
        said.push(answer.body.exchanges.at(-1)?.reply ?? '');
      }
      return said;
    };
    expect(await play()).toEqual(await play());
  });
});
