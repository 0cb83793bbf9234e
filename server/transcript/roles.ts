import type { TranscriptTurn } from '../practice/transcript-turn.ts';

/** The part that somebody has in the conversation. */
export type Role = TranscriptTurn['speaker'];

const ROLE_WORDS: Readonly<Record<string, Role>> = {
  coach: 'coach',
  therapist: 'coach',
  counselor: 'coach',
  counsellor: 'coach',
  practitioner: 'coach',
  psychologist: 'coach',
  psychotherapist: 'coach',
  clinician: 'coach',
  interviewer: 'coach',
  facilitator: 'coach',
  mentor: 'coach',
  helper: 'coach',
  client: 'client',
  coachee: 'client',
  patient: 'client',
  mentee: 'client',
  interviewee: 'client',
  participant: 'client',
  respondent: 'client',
  // As people who coach in another language label what they said in this one.
  ...{ berater: 'coach', beraterin: 'coach', therapeut: 'coach', therapeutin: 'coach' },
  ...{ entrenador: 'coach', entrenadora: 'coach', terapeuta: 'coach', begeleider: 'coach' },
  ...{ klient: 'client', klientin: 'client', patientin: 'client', kunde: 'client' },
  ...{ kundin: 'client', coaché: 'client', coachée: 'client', cliente: 'client', cliënt: 'client' },
};

const SHORT: Readonly<Record<string, Role>> = {
  co: 'coach',
  th: 'coach',
  cl: 'client',
  pt: 'client',
};
/** Words beside a role that make it talk about one, or a heading of the file. */
const NO_LABEL =
  /^(?:an?|the|my|your|our|their|his|her|to|as|names?|notes?|goals?|id|background)$/i;

/** Single letters mean something only beside their other half. */
const PAIRS: readonly (readonly [coach: string, client: string])[] = [
  ['t', 'c'],
  ['t', 'p'],
  ['c', 'p'],
  ['q', 'a'],
  ['i', 'r'],
  ['c', 'k'],
  ['b', 'k'],
  ['i', 'b'],
];

/**
 * The part that a label names in so many words (`Coach`, `Therapist 2`, `Ada (coach)`), or null
 * when it names nobody's part or both.
 */
export function roleOf(label: string): Role | null {
  const words = label.match(/\p{L}+/gu) ?? [];
  const [only = ''] = words;
  if (words.length === 1)
    return ROLE_WORDS[only.toLowerCase()] ?? SHORT[only.toLowerCase()] ?? null;
  if (words.length > 4 || words.some((word) => NO_LABEL.test(word))) return null;
  const roles = words.map((word) => ROLE_WORDS[word.toLowerCase()]);
  if (words.some((word, at) => roles[at] === undefined && /^\p{Ll}/u.test(word))) return null;
  const heard = new Set(roles.filter((role) => role !== undefined));
  const [role] = heard;
  return heard.size === 1 && role !== undefined ? role : null;
}

/** The part of a single letter among the other labels of its transcript (`T` beside `C`), or null. */
export function roleOfLetter(label: string, others: readonly string[]): Role | null {
  const letter = label.toLowerCase();
  if (letter === 'c' && others.some((other) => roleOf(other) === 'client')) return 'coach';
  if (letter === 'c' && others.some((other) => roleOf(other) === 'coach')) return 'client';
  const rest = others.map((other) => other.toLowerCase());
  for (const [coach, client] of PAIRS) {
    if (letter === coach && rest.includes(client)) return 'coach';
    if (letter === client && rest.includes(coach)) return 'client';
  }
  return null;
}
