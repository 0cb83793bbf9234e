import { format } from './format.ts';

/** A framework laid over a session. */
export const crosswalk = {
  way: 'Lay a framework over it',
  title: (session: string) => `Crosswalk: ${session}`,
  kicker: 'Crosswalk',
  lead: 'What somebody else looks for, and the words of this session that speak for it or against it.',
  verdict:
    'This is never a pass or a fail, and it gives no score. It shows where to look, and a person decides what is there.',
  choose: 'Framework',
  toDebrief: 'Back to the debrief',
  print: 'Print',
  none: 'There is no framework here yet.',
  loading: 'The framework is being laid over the session.',
  ready: (title: string) => `${title} is laid over the session.`,
  state: {
    found: 'Evidence found',
    absent: 'Nothing found',
    'not-observable': 'Not observable',
    'not-listened-for': 'No behaviour tells it',
  },
  nothing: 'Text can show it, and nothing in this session did. Not every session calls for it.',
  partly: 'Text shows part of it.',
  for: 'Speaks for it',
  against: 'Speaks against it',
  session: 'The session as a whole',
  turn: (turn: number) => `Turn ${turn}`,
  /** `Turn 12, at 4:05` */
  turnAt: (turn: number, at: string) => `Turn ${turn}, at ${at}`,
  quote: (quote: string) => `“${quote}”`,
  summary: (found: number, absent: number, unseen: number) =>
    `Evidence was found for ${format.count(found, 'marker', 'markers')} and nothing for ${absent}; ${unseen} you judge without Coequal. How many there are does not tell how well you coached.`,
} as const;

/** Milliseconds from the beginning of a talk as `4:05`, or `1:04:05` from an hour on. */
export function talkTime(at: number): string {
  const seconds = Math.floor(at / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = two(seconds % 60);
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${two(minutes)}:${rest}`;
}
