import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openClient } from '../../server/scenario/client.ts';
import type { Heard } from '../../server/scenario/heard.ts';
import { moveTrust } from '../../server/scenario/move-trust.ts';
import { behaviours, heard, quiet, smallScenario } from './small-scenario.ts';

const scenario = smallScenario();
const start = openClient(scenario, 1).state;
const understood = heard({ behaviours: ['reflects-meaning'] });
const advised = heard({ behaviours: ['unsolicited-advice'] });

const after = (...turns: readonly Heard[]) =>
  turns.reduce((state, turn) => moveTrust(scenario, state, turn).state, start);

describe('trust', () => {
  it('moves by what the scenario names, and says by how much', () => {
    const { state, moved } = moveTrust(scenario, start, understood);
    expect(state.trust).toBeCloseTo(0.38);
    expect(moved).toEqual([{ behaviour: 'reflects-meaning', change: 0.08 }]);
  });

  it('stands still for what the scenario does not name', () => {
    const { state, moved } = moveTrust(scenario, start, heard({ behaviours: ['open-question'] }));
    expect([state.trust, state.openness, moved]).toEqual([start.trust, start.openness, []]);
  });

  it('is not moved by a question that stands in a heap of them', () => {
    const { file } = scenario;
    const trust = { ...file.trust, 'moved-by': { 'open-question': { trust: 0.05 } } };
    const asked = { ...scenario, file: { ...file, trust } };
    const move = (...ids: string[]) => moveTrust(asked, start, heard({ behaviours: ids })).moved;
    expect(move('open-question')).toEqual([{ behaviour: 'open-question', change: 0.05 }]);
    expect(move('open-question', 'stacked-questions')).toEqual([]);
  });

  it('moves less when the same is heard again', () => {
    const [once, twice] = [after(understood), after(understood, understood)];
    expect(twice.trust - once.trust).toBeGreaterThan(0);
    expect(twice.trust - once.trust).toBeLessThan(once.trust - start.trust);
  });

  it('falls by no more than one turn may, and comes back more slowly than it would have grown', () => {
    expect(after(advised).trust).toBeCloseTo(0.2);
    const back = after(advised, understood).trust - after(advised).trust;
    expect(back).toBeCloseTo((after(understood).trust - start.trust) / 2);
  });

  it('forgives a first silence and minds the second in a row', () => {
    expect(moveTrust(scenario, start, quiet).moved).toEqual([]);
    expect(moveTrust(scenario, { ...start, quiet: 1 }, quiet).moved).toEqual([
      { behaviour: 'stays-quiet', change: -0.02 },
    ]);
  });

  it('stays within 0 and 1 and within the step of one turn, whatever is heard', () => {
    const turn = fc
      .subarray(behaviours.map(({ id }) => id))
      .map((ids) => heard({ behaviours: ids }));
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 30 }), (turns) => {
        let state = start;
        for (const each of turns) {
          const next = moveTrust(scenario, state, each).state;
          for (const gauge of ['trust', 'openness', 'agency'] as const) {
            expect(next[gauge]).toBeGreaterThanOrEqual(0);
            expect(next[gauge]).toBeLessThanOrEqual(1);
            expect(Math.abs(next[gauge] - state[gauge])).toBeLessThanOrEqual(0.1001);
          }
          state = next;
        }
      }),
    );
  });
});
