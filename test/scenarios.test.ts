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
import { draw } from '../server/scenario/random.ts';
import { ScenarioFile } from '../server/scenario/scenario-file.ts';
import type { Scenario } from '../server/scenario/scenario.ts';
import { atLeast } from '../server/scenario/voice.ts';
import { policies } from './scenario/policies.ts';

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

/** What a coach of one policy says, from a place in their lines that the seed draws, for as many turns as it takes. */
function* policyTurns(name: keyof typeof policies, seed: number): Generator<Said> {
  const lines = policies[name];
  const from = draw(seed, name, lines.length);
  for (let turn = 0; turn < 40; turn += 1) {
    yield lines[(from + turn) % lines.length] ?? { coach: null, hears: [] };
  }
}

describe('every ask', () => {
  const [scenario] = scenarios;
  const asks = loadAsks(folder);

  it.each(asks.flatMap(({ id, examples }) => examples.map((example) => [id, example] as const)))(
    '%s is heard in "%s"',
    (id, example) => {
      if (scenario === undefined) throw new Error('There is no scenario.');
      const bare = { ...scenario, wordings: new Map<string, never>() };
      const { asks: heard } = hear(bare, openClient(scenario, 1).state, example, []);
      expect(heard[0]).toBe(id);
    },
  );
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

  it.each(Object.keys(policies) as (keyof typeof policies)[])(
    'never says a line twice, never falls dumb, and ends in time with a coach of the policy "%s"',
    (name) => {
      for (let seed = 0; seed < 20; seed += 1) {
        const { replies, state } = play(scenario, seed, policyTurns(name, seed));
        const lines = replies.flatMap((each) => each.lines);
        expect(new Set(lines).size).toBe(lines.length);
        expect(replies.every(({ reply }) => reply !== '')).toBe(true);
        expect(state.ending).not.toBeNull();
        expect(state.turn).toBeLessThanOrEqual(scenario.file.turns.most);
      }
    },
  );

  it('opens more to a partner than to a beginner, and to a beginner more than to any coach who does harm', () => {
    const level = ({ trust, openness }: ClientState): number => (trust + openness) / 2;
    for (let seed = 0; seed < 20; seed += 1) {
      const levels = (name: keyof typeof policies) =>
        level(play(scenario, seed, [...policyTurns(name, seed)].slice(0, 12)).state);
      expect(levels('partner')).toBeGreaterThan(levels('beginner'));
      for (const harm of ['adviser', 'rude', 'silent'] as const)
        expect(levels('beginner')).toBeGreaterThan(levels(harm));
    }
  });

  it('does not fold: two kind turns reach nothing at the open depth', () => {
    const kind = {
      coach: 'It sounds like a lot. What would you like from today?',
      hears: policies.partner.flatMap(({ hears }) => hears),
    };
    for (const topic of Object.keys(scenario.file.topics)) {
      const asks = { coach: scenario.file.topics[topic]?.asked[0] ?? '', hears: [] };
      const { state } = play(scenario, 1, [kind, kind, asks]);
      expect(Object.values(state.told)).not.toContain('open');
    }
  });

  it('drifts off at least once in a session with an ordinary coach', () => {
    for (let seed = 0; seed < 10; seed += 1) {
      const { replies } = play(scenario, seed, policyTurns('beginner', seed));
      expect(replies.some(({ state }) => state.tangent !== null)).toBe(true);
    }
  });

  it('answers within a millisecond beyond rating and hearing', () => {
    const turns = [...policyTurns('beginner', 3)].slice(0, 12);
    const { state } = play(scenario, 3, turns.slice(0, 8));
    const heard = hear(scenario, state, 'What would your family say about that?', []);
    const start = performance.now();
    for (let round = 0; round < 200; round += 1) answer(scenario, state, heard, 3);
    expect((performance.now() - start) / 200).toBeLessThan(1);
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
