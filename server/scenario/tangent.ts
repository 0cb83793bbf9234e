import type { ClientState } from './client-state.ts';
import type { Heard } from './heard.ts';
import type { Line } from './line.ts';
import { castLately } from './projection.ts';
import { draw } from './random.ts';
import { anyLine, unspoken, type Voice } from './voice.ts';

// A client who was just brought back does not drift off again at once.
const apart = 4;

/** The tangent that the client drifts off on in this turn, or null. Each is entered once in a session. */
export function driftNow(voice: Voice): string | null {
  const { scenario, state, seed } = voice;
  if (state.tangent !== null || state.turn < state.driftedAt + apart || castLately(voice))
    return null;
  const due = Object.entries(scenario.file.tangents).find(
    ([id, { after }]) =>
      !state.drifted.includes(id) && state.turn > after + draw(seed, `drift:${id}`, 3),
  );
  return due?.[0] ?? null;
}

/** What becomes of a tangent in this turn: a line of its own, and whether the client is back with what they came for. */
export interface Drifting {
  readonly line: Line | null;
  readonly back: boolean;
  /** True when the line answers the turn, false when it only leads over to the answer. */
  readonly answers: boolean;
}

/** Further off when the coach goes along, back when the coach says so, and back alone at any other question. */
export function onTangent(voice: Voice, heard: Heard, tangent: string): Drifting {
  const place = `tangents.${tangent}`;
  const named = heard.behaviours.includes('returns-to-focus') || heard.asks.includes('drift-named');
  const onIt = heard.topics.some(({ id }) => id === tangent);
  const asked = heard.asksFor.find(({ near }) => near >= clearly)?.line;
  const [clearest] = heard.topics;
  // "Mr Darcy can wait. Bernie had a word with you: what were her words?" asks on from what it names last.
  const leavesIt = clearest !== undefined && clearest.id !== tangent && heard.form !== 'statement';
  const asksElse =
    leavesIt ||
    (asked !== undefined && !asked.startsWith(`${place}.`)) ||
    heard.topics.some((topic) => topic.id !== tangent && (topic.asked || !onIt));
  if (named) {
    const line = anyLine(voice, `${place}.back`);
    const turnsBack = heard.asks[0] === 'drift-named' || !asksElse;
    return { line, back: true, answers: line !== null && turnsBack };
  }
  // "The magician! What happened to him?" asks of what it names before.
  const asksOfIt = heard.topics.some(({ id, asked }) => id === tangent && (asked || heard.refers));
  const along = asksOfIt || asked !== undefined || makesRoom(heard);
  const more = unspoken(voice, `${place}.further`);
  const further =
    along && !asksElse ? (more.find(({ id }) => id === asked) ?? more[0] ?? null) : null;
  if (further !== null) return { line: further, back: false, answers: true };
  const alone = anyLine(voice, `${place}.alone`);
  return { line: alone, back: true, answers: alone !== null && along && !asksElse };
}

// From so near on a turn asks for a line in particular.
const clearly = 0.66;

/** Talk that leaves it to the client where to go. */
function makesRoom(heard: Heard): boolean {
  return heard.asks[0] === undefined
    ? heard.form === 'statement'
    : ['more', 'small-talk', 'other-statement'].includes(heard.asks[0]);
}

/** The state with the tangent entered. */
export function enterTangent(state: ClientState, tangent: string): ClientState {
  const drifted = [...state.drifted, tangent];
  return { ...state, tangent, drifted, driftedAt: state.turn };
}
