import { isUnknown } from './asks.ts';
import type { ClientState, Ending } from './client-state.ts';
import type { Said } from './on-topic.ts';
import { isDeep } from './ending.ts';
import type { Heard } from './heard.ts';
import type { Line } from './line.ts';
import { enterTangent } from './tangent.ts';
import { atLeast, type Voice } from './voice.ts';

/** What the client says in a turn, line by line, and where it leaves them. */
export interface Reply {
  readonly state: ClientState;
  readonly lines: readonly Line[];
  readonly ending: Ending | null;
}

/** What the client has told by saying it, and what the two now work on. */
export function told({ scenario, state }: Voice, heard: Heard, said: Said): ClientState {
  const { topic, depth, ask } = said;
  const before = topic === null ? undefined : state.told[topic];
  const deeper = topic !== null && depth !== null && !atLeast(before, depth);
  const toldTo = deeper ? { ...state, told: { ...state.told, [topic]: depth } } : state;
  const [group, side, part] = said.line.id.split('.');
  const drifts = group === 'tangents' && part === 'starts' && side !== undefined;
  const next = drifts ? enterTangent(toldTo, side) : toldTo;
  const asksFor = heard.behaviours.includes('sets-focus');
  const sets = ask === 'today' || ask === 'outcome' || (ask === 'want' && asksFor);
  const again = state.focus !== null && asksFor;
  const { presenting, under } = scenario.file.focus;
  const focus = sets || again ? (isDeep(scenario, next) ? under : presenting) : state.focus;
  // What was only touched on is left behind by an answer about something else, not by one that knows of nothing else.
  const { topic: last } = state;
  const asked = scenario.asks.find(({ id }) => id === ask);
  const follows = asked?.about !== 'topic' || isUnknown(asked.id) || asked.follows;
  const stays = last !== null && (follows || atLeast(state.told[last], 'partial'));
  return { ...next, topic: topic ?? (stays ? last : null), focus };
}
