import { isUnknown } from './asks.ts';
import { atALoss } from './at-a-loss.ts';
import { contentFor, nextOfBeat } from './content.ts';
import { isDeep } from './ending.ts';
import type { Heard } from './heard.ts';
import type { Line } from './line.ts';
import type { Moved } from './move-trust.ts';
import type { Said } from './on-topic.ts';
import { castNow } from './projection.ts';
import { questionAgain } from './question-again.ts';
import { reactionTo } from './reaction.ts';
import { isBlank, setAside } from './set-aside.ts';
import { driftNow, enterTangent, onTangent } from './tangent.ts';
import { told, type Reply } from './tell.ts';
import { anyLine, type Voice } from './voice.ts';

/** The client's words while the session goes on. */
export function replyTo(voice: Voice, heard: Heard, moved: readonly Moved[]): Reply {
  const { scenario, state } = voice;
  const grave = beforeAll(voice, heard);
  if (grave !== null) return grave;
  if (state.trust < scenario.file.trust.leaves && !state.doubted) {
    const doubt = anyLine(voice, 'endings.doubt');
    const doubted = { ...state, doubted: true };
    if (doubt !== null) return { state: doubted, lines: [doubt], ending: null };
  }
  if (heard.quiet) return toSilence(voice, heard);
  const reaction = reactionTo(voice, heard, helpful(moved));
  const lead = reaction === null ? [] : [reaction];
  if (state.tangent !== null) return whileAdrift(voice, heard, state.tangent, lead);
  return tell(voice, heard, lead);
}

/** The answer to an ask that goes before all, with no other word, and said again where the coach makes sure; or null. */
function beforeAll(voice: Voice, heard: Heard): Reply | null {
  const { scenario, state } = voice;
  const ask = scenario.asks.find(({ id }) => id === heard.asks[0]);
  if (ask?.beforeAll !== true) return null;
  const place = `answers.${ask.id}`;
  const afresh = { ...voice, state: { ...state, spoken: [] } };
  const line = anyLine(voice, place) ?? anyLine(afresh, place);
  return line === null ? null : { state: { ...state, tangent: null }, lines: [line], ending: null };
}

function helpful(moved: readonly Moved[]): ReadonlySet<string> {
  return new Set(moved.filter(({ change }) => change > 0).map(({ behaviour }) => behaviour));
}

/** The answer, with what leads up to it, and a drift behind it where one is due. */
function tell(voice: Voice, heard: Heard, lead: readonly Line[]): Reply {
  const content = contentFor(voice, heard);
  if (content === null) return runDry(voice);
  const leading = setAside(voice, heard, content);
  const said = leading?.next ?? content;
  const meets = lead.find(({ id }) => isMeeting(id));
  if (meets !== undefined && speaksOfTurn(voice, said)) return goOnFrom(voice, heard, meets);
  const state = told(voice, heard, said);
  const unmet = speaksOfTurn(voice, said) ? lead.filter(({ id }) => !isReaction(id)) : lead;
  // The client drifts off from their story, never from a word about the session itself or from what moves them.
  const moves = said.depth === 'open' || said.line.offers.includes('feeling');
  const blank = isBlank(said);
  // "I'll take one of them" is said by nobody who then takes none.
  const opening = blank ? unmet.filter(({ id }) => !picksOne(id)) : unmet;
  const easy = !moves && opening.length === 0 && isAtEase(voice, heard, said);
  // A yes or a no that tells nothing leaves them free, too.
  const free = easy && leading === null && (said.ask === null || (blank && heard.form === 'polar'));
  const open = said.line.offers.length === 0 && state.tangent === null && state.sore === 0;
  const casts = open && !closesUp(voice, heard) ? castNow(voice) : null;
  const before = opening.some(({ id }) => picksOne(id))
    ? []
    : leading !== null
      ? [leading.aside]
      : atALoss(voice, heard, said);
  const again = blank && before.length + opening.length === 0 ? questionAgain(voice, heard) : [];
  if (casts !== null)
    return { state, lines: [...opening, ...before, ...again, said.line, casts], ending: null };
  const tangent = free ? driftNow(voice) : null;
  const start = tangent === null ? null : anyLine(voice, `tangents.${tangent}.starts`);
  if (tangent !== null && start !== null)
    return {
      state: enterTangent(state, tangent),
      lines: [...before, said.line, start],
      ending: null,
    };
  return { state, lines: [...opening, ...before, ...again, said.line], ending: null };
}

/** Whether the turn was about what leaves no room for a word about the coach: a hurt, its mending, or what the body tells. */
function closesUp({ scenario }: Voice, { asks, behaviours }: Heard): boolean {
  const held = scenario.asks.some(({ id, closesUp }) => closesUp && asks.includes(id));
  return held || behaviours.includes('owns-impact');
}

/** Whether nothing holds the client here: no question of its own kind, nothing that hurt or met them, no side story already. */
function isAtEase({ scenario, state }: Voice, heard: Heard, said: Said): boolean {
  const ask = scenario.asks.find(({ id }) => id === heard.asks[0] && !isUnknown(id));
  const met = heard.behaviours.includes('acknowledges-feeling');
  return (
    (ask === undefined || ask.goesOn) &&
    state.sore === 0 &&
    !met &&
    !said.line.id.startsWith('tangents.')
  );
}

/** The client was met, or was not, and goes on with their story, where there is more to tell. */
function goOnFrom(voice: Voice, heard: Heard, meets: Line): Reply {
  const next = nextOfBeat(voice);
  if (next === null) return { state: voice.state, lines: [meets], ending: null };
  return { state: told(voice, heard, next), lines: [meets, next.line], ending: null };
}

function isMeeting(line: string): boolean {
  return line.startsWith('feelings.') || line.startsWith('projections.');
}

function isReaction(line: string): boolean {
  return line.startsWith('reactions.');
}

/** Whether a line picks one of several questions to answer. */
function picksOne(line: string): boolean {
  return line.startsWith('reactions.stacked-questions.');
}

/** Whether the line says how the turn came across, so that no other word has to. */
function speaksOfTurn({ scenario }: Voice, { ask }: Said): boolean {
  const about = scenario.asks.find(({ id }) => id === ask)?.about;
  return about === 'talk' || about === 'story';
}

function whileAdrift(voice: Voice, heard: Heard, tangent: string, lead: readonly Line[]): Reply {
  const { line, back, answers } = onTangent(voice, heard, tangent);
  const state = back ? { ...voice.state, tangent: null } : voice.state;
  if (line !== null && answers) return { state, lines: [line], ending: null };
  return tell({ ...voice, state }, heard, line === null ? lead : [line]);
}

/** The client's answer to silence: by what was last said, and otherwise the longer it lasts. */
function toSilence(voice: Voice, heard: Heard): Reply {
  const { state } = voice;
  if (state.tangent !== null) {
    const alone = anyLine(voice, `tangents.${state.tangent}.alone`);
    const back = { ...state, tangent: null };
    const next = nextOfBeat(voice);
    if (alone !== null)
      return {
        state: next === null ? back : told({ ...voice, state: back }, heard, next),
        lines: next === null ? [alone] : [alone, next.line],
        ending: null,
      };
  }
  const places =
    state.quiet > 2
      ? ['long', 'again', 'first']
      : state.quiet === 2
        ? ['again', 'long', 'first']
        : [...(state.offered.includes('feeling') ? ['after-feeling'] : []), 'first', 'again'];
  for (const place of places) {
    const line = anyLine(voice, `silence.${place}`);
    if (line !== null)
      return { state: { ...state, topic: line.about ?? state.topic }, lines: [line], ending: null };
  }
  return tell(voice, heard, []);
}

/** Nothing is left that would fit: the client brings the session to a close. */
function runDry(voice: Voice): Reply {
  const ending = isDeep(voice.scenario, voice.state) ? 'well' : 'flat';
  const line = anyLine(voice, `endings.${ending}`) ?? anyLine(voice, 'endings.finished');
  return { state: voice.state, lines: line === null ? [] : [line], ending };
}
