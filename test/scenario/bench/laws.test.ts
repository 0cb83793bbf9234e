import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { hear } from '../../../server/practice/hear.ts';
import { answer, openClient } from '../../../server/scenario/client.ts';
import { autoplay, type BenchReport } from '../../../server/scenario/bench/autoplay.ts';
import { playPolicy } from '../../../server/scenario/bench/play-policy.ts';
import { policies, randomPolicy } from '../../../server/scenario/bench/policies.ts';
import type { CoachLine } from '../../../server/scenario/bench/policy.ts';
import { listBehaviours } from '../../../server/scenario/known-behaviours.ts';
import { loadEngagements } from '../../../server/scenario/load-engagements.ts';
import { loadScenarios } from '../../../server/scenario/load-scenario.ts';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, 'scenarios');
const behaviours = listBehaviours(join(root, 'rubrics/partnership'));
// Each is played from its first session on, so that a client who comes back remembers.
const stories = [
  ...loadScenarios(folder, behaviours).map((scenario) => ({
    id: scenario.id,
    sessions: [scenario],
  })),
  ...loadEngagements(folder, behaviours),
];
const clients = stories.reduce((sum, { sessions }) => sum + sessions.length, 0);
// Every client takes a share of 500 sessions with lines of real talk.
const randomEach = Math.max(6, Math.ceil(500 / clients));
const seeds = 6;
const random = randomPolicy(corpusLines());

function corpusLines(): CoachLine[] {
  const corpus = join(root, 'rubrics/partnership/corpus');
  return readdirSync(corpus)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) => readFileSync(join(corpus, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as { session?: string; coach: string; labels: string[] })
    .flatMap(({ session, coach, labels }) =>
      session === undefined ? [] : [{ coach, hears: labels }],
    );
}

describe.each(stories)('$id', ({ sessions }) => {
  let reports: BenchReport[] = [];
  beforeAll(() => {
    reports = autoplay(sessions, hear, { policies, sessions: seeds, seed: 0 });
  }, 60_000);

  it('keeps the laws of the bench with coaches of every policy, at every seed', () => {
    expect(reports.map(({ scenario, broken }) => ({ scenario, broken }))).toEqual(
      sessions.map(({ id }) => ({ scenario: id, broken: [] })),
    );
  });

  it('drifts off with an ordinary coach', () => {
    for (const { policies: played } of reports) {
      const beginner = played.find(({ policy }) => policy === 'beginner');
      expect(beginner?.tangents.entered).toBeGreaterThanOrEqual(seeds);
    }
  });

  it('comes to no dead end with lines of real talk in no order', { timeout: 60_000 }, () => {
    const played = autoplay(sessions, hear, {
      policies: [random],
      sessions: randomEach,
      seed: 100,
    });
    for (const {
      broken,
      policies: [report],
    } of played) {
      expect(broken).toEqual([]);
      expect(report).toMatchObject({ empty: 0, repeats: 0, endings: { none: 0 } });
    }
  });

  it('does not fold: two turns of all that is kind reach nothing at the open depth', () => {
    const kind = policies
      .find(({ id }) => id === 'partner')
      ?.habits.flatMap(({ says }) => policies[0]?.lines[says] ?? [])
      .flatMap(({ hears }) => hears);
    const turn = 'It sounds like a lot. What would you like from today?';
    for (const scenario of sessions)
      for (const [topic, { asked }] of Object.entries(scenario.file.topics)) {
        let { state } = openClient(scenario, 1);
        for (const [coach, heard] of [
          [turn, kind],
          [turn, kind],
          [asked[0] ?? '', []],
        ] as const)
          state = answer(scenario, state, hear(scenario, state, coach, heard ?? []), 1).state;
        expect(Object.values(state.told), topic).not.toContain('open');
      }
  });
});

it('there are 500 sessions of random talk or more', () => {
  expect(randomEach * clients).toBeGreaterThanOrEqual(500);
});

it('plays the same session for the same seed, and another for another', () => {
  const [scenario] = stories[0]?.sessions ?? [];
  const [partner] = policies;
  if (scenario === undefined || partner === undefined) throw new Error('There is nothing to play.');
  const words = (seed: number) =>
    playPolicy(scenario, hear, partner, seed).turns.map(({ coach, reply }) => [coach, reply]);
  expect(words(7)).toEqual(words(7));
  expect(words(7)).not.toEqual(words(8));
});
