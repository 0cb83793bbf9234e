import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../server/rubric/evaluate.ts';
import type { TurnInContext } from '../../../server/rubric/finding.ts';
import { loadRubric } from '../../../server/rubric/load-rubric.ts';
import { chooseLine } from '../../../server/scenario/bench/choose-line.ts';
import { policies } from '../../../server/scenario/bench/policies.ts';
import type { Policy } from '../../../server/scenario/bench/policy.ts';
import type { Opportunity } from '../../../server/scenario/client-state.ts';

const root = join(import.meta.dirname, '../../..');
const rubric = loadRubric(join(root, 'rubrics/partnership'), root);
const flags = new Set(rubric.behaviours.filter(({ kind }) => kind === 'flag').map(({ id }) => id));

type Before = Omit<TurnInContext, 'coach'>;

const after = (client: string, ...offered: Opportunity[]): Before => ({
  focus: 'the choice at work',
  context: [{ speaker: 'client', text: client }],
  position: 4,
  offered,
});

/** What the client has said where a coach reaches for such lines. */
const offering: Readonly<Record<Opportunity, Before>> = {
  drift: after(
    'The choice is hard. Oh, and by the way, you should see the garden, the beans are enormous this year.',
    'drift',
  ),
  feeling: after('I come home and I sit in the car, and I feel so alone with it.', 'feeling'),
  role: after('You are the expert. You will know what is wrong with me.', 'role'),
  'to-be-told': after('Just tell me what I should do, please.', 'to-be-told'),
  contradiction: after(
    'I want to leave, and every time I could I find a reason to stay.',
    'contradiction',
  ),
  story: after('I am just not the sort of person who gets asked.', 'story'),
  consent: after('Go ahead, I can take it.', 'consent'),
};
const anywhere = after('I do not know whether I should take the post. My father would say yes.');
const first: Before = { focus: null, context: [], position: 0 };
const untold: Before = {
  ...first,
  context: [{ speaker: 'client', text: 'They passed me over again, and then on Monday.' }],
};

function before({ habits }: Policy, name: string): Before {
  const habit = habits.find(({ says }) => says === name);
  if (habit?.offers !== undefined) return offering[habit.offers];
  if (habit?.before === 1) return first;
  return name === 'early' ? untold : anywhere;
}

describe.each(policies)('$id', (policy) => {
  const all = Object.entries(policy.lines).flatMap(([name, lines]) =>
    lines.map((line) => ({ name, ...line })),
  );
  const said = all.flatMap(({ coach, ...line }) => (coach === null ? [] : [{ coach, ...line }]));

  it('has 30 lines or more, none of them twice at one place, and uses all of them', () => {
    expect(said.length).toBeGreaterThanOrEqual(30);
    const used = new Set(policy.habits.map(({ says }) => says));
    expect(new Set(Object.keys(policy.lines))).toEqual(used);
    for (const lines of Object.values(policy.lines))
      expect(new Set(lines.map(({ coach }) => coach)).size).toBe(lines.length);
  });

  it.each(said)(
    'the rubric hears in "$coach" what the line says, and no harm beside it',
    (line) => {
      const coach = line.coach.replaceAll('{topic}', 'the bank');
      const { findings } = evaluate(rubric, { ...before(policy, line.name), coach });
      const heard = findings.map(({ behaviour }) => behaviour);
      expect(heard).toEqual(expect.arrayContaining([...line.hears]));
      // A word such as "yes" or "well" may be heard by chance.
      const harm = heard.filter((id) => flags.has(id) && !byChance.includes(id));
      expect(policy.harms ? [] : harm.filter((id) => !line.hears.includes(id))).toEqual([]);
    },
  );
});

const byChance = ['parrots', 'judges'];

describe('a coach of a policy', () => {
  const sees = {
    seed: 3,
    turn: 5,
    left: 15,
    offers: [],
    named: [{ id: 'bank', words: 'the bank' }],
    said: [],
    asked: [],
  };
  const policy: Policy = {
    id: 'small',
    harms: false,
    lines: {
      feeling: [{ coach: 'That hurts.', hears: [] }],
      topic: [{ coach: 'What about {topic}?', hears: [] }],
      last: [
        { coach: 'Hm.', hears: [] },
        { coach: 'Well.', hears: [] },
      ],
    },
    habits: [
      { says: 'feeling', offers: 'feeling' },
      { says: 'topic', opened: true },
      { says: 'last' },
    ],
  };

  it('takes up what the client offers before anything else', () => {
    expect(chooseLine(policy, { ...sees, offers: ['feeling'] }).coach).toBe('That hurts.');
  });

  it('asks about a topic in the client’s own words, and not for ever', () => {
    expect(chooseLine(policy, sees)).toMatchObject({
      coach: 'What about the bank?',
      topic: 'bank',
    });
    const often = { ...sees, asked: ['bank', 'bank', 'bank'] };
    expect(chooseLine(policy, often)).toMatchObject({ topic: null });
  });

  it('says no line twice while there are others, and then begins again', () => {
    const quiet = { ...sees, named: [] };
    const one = chooseLine(policy, quiet);
    const two = chooseLine(policy, { ...quiet, said: [one.id] });
    expect(new Set([one.coach, two.coach])).toEqual(new Set(['Hm.', 'Well.']));
    expect(chooseLine(policy, { ...quiet, said: [one.id, two.id] }).coach).not.toBeNull();
  });

  it('chooses the same for the same seed and turn', () => {
    expect(chooseLine(policy, sees)).toEqual(chooseLine(policy, sees));
  });
});
