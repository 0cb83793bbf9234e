import type { BroughtTalk } from '../practice/hear-real-talk.ts';
import type { BroughtTurn } from '../practice/lay-out-talk.ts';
import { LONGEST_TALK, type BringSession, type RealTurn } from './contract/real-session.ts';
import { oneLine, plainText } from './plain-text.ts';
import { Refusal } from './refusal.ts';

/** The clocks of two machines differ by less. Milliseconds. */
const AHEAD = 86_400_000;
/** Before there were video calls to write down. */
const EARLIEST = Date.UTC(1990, 0, 1);

/**
 * A real session as somebody brings it, in plain words. Turns without a word are left out.
 *
 * @param now milliseconds since 1970, UTC
 * @throws Refusal for what cannot be kept or heard
 */
export function readTalk(
  { title, client, consent, talkedAt, timeTold, turns }: BringSession,
  now: number,
): Omit<BroughtTalk, 'id' | 'account' | 'broughtAt'> {
  const spoken = turns.flatMap(readTurn);
  if (!spoken.some(({ speaker }) => speaker === 'coach'))
    throw new Refusal(
      400,
      'no-coach',
      'In this session the coach says nothing. Check who of the speakers is the coach.',
    );
  if (!spoken.some(({ speaker }) => speaker === 'client'))
    throw new Refusal(
      400,
      'no-client',
      'In this session the client says nothing. Check who of the speakers is the client.',
    );
  const length = spoken.reduce((sum, { text }) => sum + text.length, 0);
  if (length > LONGEST_TALK)
    throw new Refusal(
      413,
      'too-long',
      `This session has ${length.toLocaleString('en-GB')} characters, more than ${LONGEST_TALK.toLocaleString('en-GB')}: bring it in two parts.`,
    );
  return {
    title: written(title, 'The session has no title. Write one.'),
    client: written(client, 'The client has no name. Write what they are called here.'),
    consent: written(
      consent,
      'There is no word of how the client agreed. Write one.',
      plainText(consent).trim(),
    ),
    talkedAt: readMoment(talkedAt, now),
    timeTold,
    turns: spoken,
  };
}

function readTurn({ speaker, text, start, end }: RealTurn): BroughtTurn[] {
  const plain = plainText(text).trim();
  if (plain === '') return [];
  // A time that runs backwards is none.
  const until = end === undefined || start === undefined || end < start ? null : end;
  return [{ speaker, text: plain, stamp: start === undefined ? null : { start, end: until } }];
}

function written(text: string, missing: string, plain = oneLine(text)): string {
  if (plain === '') throw new Refusal(400, 'nothing-written', missing);
  return plain;
}

function readMoment(text: string, now: number): number {
  const at = Date.parse(text);
  if (Number.isNaN(at) || at < EARLIEST)
    throw new Refusal(
      400,
      'no-moment',
      'It cannot be told from this when you talked. Write a day and a time.',
    );
  if (at > now + AHEAD)
    throw new Refusal(400, 'in-the-future', 'This session lies in the future. Check its day.');
  return at;
}
