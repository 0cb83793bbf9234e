import { Definition } from '../../server/definition/definition.ts';
import { readAsks } from '../../server/scenario/asks.ts';
import type { KnownBehaviour } from '../../server/scenario/known-behaviours.ts';
import type { Heard } from '../../server/scenario/heard.ts';
import { readScenario } from '../../server/scenario/load-scenario.ts';
import type { Scenario } from '../../server/scenario/scenario.ts';

export const asksText = `
today: {title: What would you like?, about: session, behaviours: [sets-focus], wordings: [what would you like], examples: [What would you like?]}
next-step: {title: What next?, about: session, draws-on-agency: true, wordings: [next step], examples: [What is the next step?]}
goodbye: {title: Bye, about: session, wordings: [goodbye], examples: [Goodbye.]}
feel: {title: How does that feel?, about: topic, near: [more], wordings: [feel*], examples: [How does it feel?]}
more: {title: Tell me more, about: story, goes-on: true, wordings: [tell me more], examples: [Tell me more.]}
insult: {title: An insult, about: session, closes-up: true, wordings: [idiot], examples: [Idiot!]}
drift-named: {title: Back to it, about: session, near: [today], wordings: [back to], examples: [Shall we go back to it?]}
other-statement: {title: Anything, about: story}
other-polar: {title: Yes or no, about: topic, near: [other-statement]}
other-aside: {title: Set aside, about: topic, near: [other-statement]}
other-who: {title: Who, about: topic, particular: true, near: [other-statement]}
spent: {title: Told, about: topic}
`;

const asks = readAsks(Definition.parse('asks.yml', asksText));

export const behaviours: KnownBehaviour[] = [
  { id: 'sets-focus' },
  { id: 'reflects-meaning', takes: ['feeling'] },
  { id: 'defines-role', takes: ['role'] },
  { id: 'stacked-questions' },
  { id: 'unsolicited-advice', spoils: ['feeling', 'role'] },
];

export const scenarioText = `
title: The gate
summary: A gardener and a gate.
level: 1
client: {name: Ada, about: a gardener}
situation: [A garden.]
invitation: [Listen.]
practises: [reflects-meaning]
turns: {least: 6, most: 12}
focus: {presenting: the gate, under: who may come in}
opening:
  - It's about a gate.
topics:
  gate:
    asked: [gate]
    guarded: [The gate is shut.]
    partial: [I shut the gate myself.]
    open: [I shut the gate on my brother.]
    answers:
      feel: [The gate makes me sad.]
      other-polar: [Half of it is so.]
      other-who: [My father hung the gate.]
  roses:
    asked: [rose*]
    guarded: [The roses are fine.]
answers:
  today: [I want to talk about the gate.]
  next-step:
    - I don't know what comes next.
    - (open) I'll oil the hinge.
  goodbye: [So soon?]
  more: [That's all.]
  insult: [Please don't.]
  other-who: [I'd have to think who.]
  other-statement: [Hm., Maybe., I see., Right.]
  spent: [I've said it., There's no more to it.]
beats:
  - id: shut
    goes-on: [It's an old thing., It creaks.]
  - id: ajar
    from: {turn: 2, level: 0.4}
    goes-on: [I hear it at night.]
tangents:
  slugs:
    asked: [slug*]
    after: 3
    starts: ['(drift) The slugs, though!']
    further: ['(drift) They ate the beans.']
    back: [Yes. The gate.]
    alone: [Enough of slugs.]
reactions:
  reflects-meaning: [Yes., That's it.]
  unsolicited-advice: [So I'm told.]
silence:
  first: [I'm thinking.]
  after-feeling: [Give me a moment.]
  again: [You wait well.]
  long: [Are you there?]
trust:
  start: {trust: 0.3, openness: 0.3, agency: 0.3}
  most: {up: 0.1, down: 0.1}
  depths: {partial: 0.4, open: 0.6}
  leaves: 0.12
  moved-by:
    reflects-meaning: {trust: 0.08, openness: 0.09}
    sets-focus: {agency: 0.2}
    unsolicited-advice: {trust: -0.2, openness: -0.1}
    stays-quiet: {trust: -0.02}
endings:
  deep: {gate: open}
  well: [I can see the gate now.]
  flat: [I must go.]
  doubt: [This isn't for me.]
  early:
    unsolicited-advice: [I've had enough advice.]
    otherwise: [I'm leaving.]
  finished: [All right.]
transcripts:
  - {title: One, turns: [{coach: Hello.}], expect: {ending: none}}
  - {title: Two, turns: [{coach: Hello.}], expect: {ending: none}}
  - {title: Three, turns: [{coach: Hello.}], expect: {ending: none}}
`;

/** The small scenario, with stretches of its text replaced. */
export function smallScenario(...changes: readonly (readonly [string, string])[]): Scenario {
  const text = changes.reduce((whole, [from, to]) => {
    if (!whole.includes(from)) throw new Error(`The small scenario does not say "${from}".`);
    return whole.replace(from, to);
  }, scenarioText);
  return readScenario(Definition.parse('gate.yml', text), { asks, behaviours });
}

/** A turn in which nothing is heard but what is given. */
export function heard(what: Partial<Heard> = {}): Heard {
  return {
    quiet: false,
    behaviours: [],
    topics: [],
    asks: [],
    beside: [],
    form: 'statement',
    says: true,
    words: 5,
    fits: [],
    asksFor: [],
    echoes: false,
    refers: false,
    addresses: true,
    strays: false,
    bare: false,
    again: null,
    wanted: null,
    within: false,
    sought: [],
    meets: [],
    ...what,
  };
}

/** The coach stays quiet. */
export const quiet = heard({ quiet: true, form: 'none', words: 0, addresses: false });

/** A question that asks for a topic. */
export function asksFor(topic: string, ask?: string): Heard {
  return heard({
    topics: [{ id: topic, asked: true }],
    asks: ask === undefined ? [] : [ask],
    form: 'open',
  });
}
