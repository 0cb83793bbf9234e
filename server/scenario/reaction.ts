import type { Heard } from './heard.ts';
import type { Line } from './line.ts';
import { answerToMeeting } from './meeting.ts';
import { draw } from './random.ts';
import { anyLine, type Voice } from './voice.ts';

/**
 * A short word about how the turn came across, before the answer, or null.
 * What hurts is always answered while there are words for it; what helps now and then, and always where nothing was asked.
 */
export function reactionTo(voice: Voice, heard: Heard, moved: ReadonlySet<string>): Line | null {
  const meeting = answerToMeeting(voice, heard);
  if (meeting !== null) return meeting;
  const harm = heard.behaviours.filter((id) => !moved.has(id) && isMet(id, heard));
  const ask = voice.scenario.asks.find(({ id }) => id === heard.asks[0]);
  const kin =
    ask === undefined || ask.id in voice.scenario.file.reactions ? [ask?.id ?? ''] : ask.behaviours;
  const help = [...heard.behaviours.filter((id) => moved.has(id) && isMet(id, heard)), ...kin];
  for (const id of harm) {
    const line = anyLine(voice, `reactions.${id}`);
    if (line !== null) return line;
  }
  const speaks =
    heard.form === 'statement' ||
    ask?.about === 'story' ||
    draw(voice.seed, `${voice.state.turn}:reacts`, 3) === 0;
  if (!speaks) return null;
  for (const id of help) {
    const line = anyLine(voice, `reactions.${id}`);
    if (line !== null) return line;
  }
  return null;
}

// These are said, and a turn that only asks does not say them.
const said = ['reflects-meaning', 'acknowledges-feeling', 'affirms-agency', 'offers-observation'];
// These are questions that leave a yes or a no.
const narrow = ['closed-question', 'leading-question'];

/** Whether the turn is of a shape that a client would speak to: no "A yes or a no, is it?" to "Who is Oonagh?" */
function isMet(behaviour: string, { form, says, asks }: Heard): boolean {
  if (said.includes(behaviour)) return says;
  if (!narrow.includes(behaviour)) return true;
  return form === 'polar' || form === 'either' || asks[0] === 'leading' || asks[0] === 'advice';
}
