import type { Opportunity } from './client-state.ts';
import type { Heard } from './heard.ts';
import type { Line } from './line.ts';
import type { Scenario } from './scenario.ts';
import { anyLine, type Voice } from './voice.ts';

// What is said without any behaviour that the rubric knows can meet the client as well.
const meets: Readonly<Partial<Record<Opportunity, readonly string[]>>> = {
  feeling: ['feeling-named'],
  role: ['coach-role', 'hands-back'],
};

/** What became of something that the client offered, by the behaviours of the turn, or null when it was let lie. */
export function outcomeOf(
  { behaviours }: Scenario,
  kind: Opportunity,
  heard: Heard,
): 'taken' | 'spoiled' | null {
  const did = behaviours.filter(({ id }) => heard.behaviours.includes(id));
  if (did.some(({ takes }) => takes?.includes(kind))) return 'taken';
  if (did.some(({ spoils }) => spoils?.includes(kind))) return 'spoiled';
  return heard.asks.some((id) => meets[kind]?.includes(id)) ? 'taken' : null;
}

/** A word about what the coach did with the feeling or the part that the client showed last, or null. */
export function answerToMeeting(voice: Voice, heard: Heard): Line | null {
  const { scenario, state } = voice;
  for (const [kind, name, places] of [
    ['feeling', state.feeling, { taken: 'met', spoiled: 'passed' }],
    ['role', state.cast, { taken: 'declined', spoiled: 'accepted' }],
  ] as const) {
    const outcome = name === null ? null : outcomeOf(scenario, kind, heard);
    const group = kind === 'feeling' ? 'feelings' : 'projections';
    const line = outcome === null ? null : anyLine(voice, `${group}.${name}.${places[outcome]}`);
    if (line !== null) return line;
  }
  return null;
}
