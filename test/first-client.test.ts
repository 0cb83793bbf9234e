import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Definition } from '../server/definition/definition.ts';
import { hear } from '../server/practice/hear.ts';
import { answer, openClient } from '../server/scenario/client.ts';
import { listBehaviours } from '../server/scenario/known-behaviours.ts';
import { loadAsks, readScenario } from '../server/scenario/load-scenario.ts';

const root = join(import.meta.dirname, '..');
const page = readFileSync(join(root, 'docs/first-client.md'), 'utf8');
const text = /^```yaml\n(.*?)^```$/msu.exec(page)?.[1] ?? '';

describe('the first client of the guide', () => {
  const scenario = readScenario(Definition.parse('closed-on-mondays.yml', text), {
    asks: loadAsks(join(root, 'scenarios')),
    behaviours: listBehaviours(join(root, 'rubrics/partnership')),
  });

  it.each(scenario.file.transcripts)(
    'plays "$title"',
    ({ turns, expect: { ending }, seed = 1 }) => {
      let { state } = openClient(scenario, seed);
      for (const { coach = null, hears = [], reply } of turns) {
        const next = answer(scenario, state, hear(scenario, state, coach, hears), seed);
        expect(next.reply).toBe(reply);
        state = next.state;
      }
      expect(state.ending).toBe(ending);
    },
  );
});
