import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hear } from '../server/practice/hear.ts';
import { answer, openClient } from '../server/scenario/client.ts';
import type { ClientState } from '../server/scenario/client-state.ts';
import { EngagementFile } from '../server/scenario/engagement-file.ts';
import { listBehaviours } from '../server/scenario/known-behaviours.ts';
import { loadEngagements } from '../server/scenario/load-engagements.ts';
import { loadAsks, loadScenarios } from '../server/scenario/load-scenario.ts';
import type { Memory } from '../server/scenario/memory.ts';
import { ScenarioFile } from '../server/scenario/scenario-file.ts';
import type { Scenario } from '../server/scenario/scenario.ts';
import { atLeast } from '../server/scenario/voice.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'scenarios');
const behaviours = listBehaviours(join(root, 'rubrics/partnership'));
const scenarios = [
  ...loadScenarios(folder, behaviours),
  ...loadEngagements(folder, behaviours).flatMap(({ sessions }) => sessions),
];

interface Said {
  readonly coach: string | null;
  readonly hears: readonly string[];
}

/** Plays a session on to the end of the lines or of the session. */
function play(
  scenario: Scenario,
  seed: number,
  turns: Iterable<Said>,
  memory: Memory | null = null,
) {
  let { state } = openClient(scenario, seed, memory);
  const replies: { reply: string; state: ClientState; lines: readonly string[] }[] = [];
  for (const { coach, hears } of turns) {
    const next = answer(scenario, state, hear(scenario, state, coach, hears), seed);
    state = next.state;
    replies.push(next);
    if (state.ending !== null) break;
  }
  return { replies, state };
}

describe('every ask', () => {
  const [scenario] = scenarios;
  const asks = loadAsks(folder);

  it.each(
    asks.flatMap(({ id, examples, late }) =>
      examples.map((example) => [id, example, late] as const),
    ),
  )('%s is heard in "%s"', (id, example, late) => {
    if (scenario === undefined) throw new Error('There is no scenario.');
    const bare = { ...scenario, wordings: new Map<string, never>() };
    const { state } = openClient(scenario, 1);
    const at = late ? { ...state, focus: scenario.file.focus.presenting } : state;
    const { asks: heard } = hear(bare, at, example, []);
    expect(heard[0]).toBe(id);
  });
});

describe.each(scenarios)('$id', (scenario) => {
  it.each(scenario.file.transcripts)('plays the transcript "$title"', (transcript) => {
    const turns = transcript.turns.map(({ coach, hears }) => ({
      coach: coach ?? null,
      hears: hears ?? [],
    }));
    const { remembers } = transcript;
    const memory =
      remembers === undefined ? null : { ...scenario.file.trust.start, marks: remembers, said: [] };
    const { replies, state } = play(scenario, transcript.seed ?? 1, turns, memory);
    expect(replies.length).toBe(turns.length);
    transcript.turns.forEach(({ topic, reply }, at) => {
      const said = replies[at];
      if (topic !== undefined) expect(said?.state.topic, turns[at]?.coach ?? '').toBe(topic);
      if (reply !== undefined) expect(said?.reply).toContain(reply);
    });
    const { ending, told, 'not-told': notTold } = transcript.expect;
    expect(state.ending ?? 'none').toBe(ending);
    for (const [topic, depth] of Object.entries(told ?? {}))
      expect(atLeast(state.told[topic], depth), `${topic} told ${depth}`).toBe(true);
    for (const [topic, depth] of Object.entries(notTold ?? {}))
      expect(atLeast(state.told[topic], depth), `${topic} told ${depth}`).toBe(false);
  });

  it('has at least 80 lines of its own, and three transcripts that end in three ways', () => {
    const lines = [...scenario.pools.values()].flat();
    expect(new Set(lines.map(({ say }) => say)).size).toBeGreaterThanOrEqual(80);
    const endings = scenario.file.transcripts.map((transcript) => transcript.expect.ending);
    expect(new Set(endings)).toEqual(new Set(['well', 'flat', 'early']));
  });
});

describe.each(scenarios)('whether they are in danger, asked of $id', (scenario) => {
  const ask = loadAsks(folder).find(({ id }) => id === 'danger');
  const own = (scenario.pools.get('answers.danger') ?? []).map(({ say }) => say);
  const { partial, open } = scenario.file.trust.depths;

  it.each([0, partial, open])('is answered with their own words at a trust of %d', (trust) => {
    expect(own.length).toBeGreaterThan(0);
    const { state } = openClient(scenario, 1);
    const [topic = ''] = Object.keys(scenario.file.topics);
    for (const example of ask?.examples ?? []) {
      const turn = `${example} You spoke of your ${topic}.`;
      for (const coach of [example, turn]) {
        const at = { ...state, trust, openness: trust, agency: trust, topic };
        const heard = hear(scenario, at, coach, ['closed-question']);
        expect(own).toContain(answer(scenario, at, heard, 1).reply);
      }
    }
  });
});

describe('the schemas that editors complete by (else run: npx vitest run test/scenarios.test.ts -u)', () => {
  const dialect = { $schema: 'http://json-schema.org/draft-07/schema#' };
  it.each([
    ['scenario', { ...dialect, title: 'One scenario', ...ScenarioFile }],
    [
      'engagement',
      { ...dialect, title: 'What the sessions of one engagement share', ...EngagementFile },
    ],
    // Half of a session stands in the engagement's file.
    [
      'session',
      { ...dialect, title: 'One session of an engagement', ...withoutRequired(ScenarioFile) },
    ],
  ])('%s is up to date', async (name, schema) => {
    const path = join(folder, `${name}.schema.json`);
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(path);
  });
});

/** A schema in which nothing has to be there. */
function withoutRequired(schema: object): object {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) => (key === 'required' ? undefined : value)),
  ) as object;
}
