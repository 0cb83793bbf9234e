import { isUnknown } from './asks.ts';
import type { Heard } from './heard.ts';
import type { Line } from './line.ts';
import type { Said } from './on-topic.ts';
import { wordAside } from './set-aside.ts';
import { anyLine, unspoken, type Voice } from './voice.ts';

/**
 * What the client says first where they go on about a topic and leave the question open: "When did that begin?" "I couldn't say.
 * My hands are good hands." What they would know they set aside, where they have a word left for that. Nothing where the line answers
 * by its words, or where the client was at a loss a moment ago.
 */
export function atALoss(voice: Voice, heard: Heard, { line, ask }: Said): Line[] {
  const { spoken } = voice.state;
  const [made = 'other-open'] = heard.asks;
  if (ask !== null || !isUnknown(made) || !isTold.test(line.id)) return [];
  if (!leavesOpen(heard, line)) return [];
  const aside = heard.within ? null : wordAside(voice);
  if (aside !== null) return [aside];
  if (spoken.slice(-lately).some((id) => isBlank.test(id))) return [];
  const place = `answers.${heard.wanted === 'who' ? 'other-who' : 'other-open'}`;
  // The last of them are kept for questions that nothing else answers.
  if (unspoken(voice, place).length < kept) return [];
  const blank = anyLine(voice, place, 'guarded');
  return blank === null ? [] : [blank];
}

const isTold = /^topics\.[^.]+\.(guarded|partial|open)\./;
const isBlank = /\banswers\.other-/;
const lately = 3;
const kept = 4;
// One word alone may stand for what the line tells in another.
const telling = 2;

/** Whether a line that tells of a topic says nothing of what the question is after. */
function leavesOpen(heard: Heard, line: Line): boolean {
  const { form, asksFor, wanted, sought, meets } = heard;
  if (wanted === null || form === 'statement' || form === 'polar' || form === 'either')
    return false;
  if (asksFor.some((each) => each.line === line.id)) return false;
  if (wanted === 'when') return !time.test(line.say);
  return sought.length >= telling && !meets.includes(line.id);
}

// What tells of a time.
const time =
  /\d|\b(ago|since|last|when|before|after|first|then|always|never|every|usually|mornings?|nights?|evenings?|years?|months?|weeks?|days?|today|yesterday|tomorrow|hours?|o'clock|half past|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i;
