import type { HearingView } from '../../server/api/contract/debrief-turn.ts';
import { format } from './format.ts';

/** What the essays are about, by their first digits, and where else a behaviour comes from. */
const SOURCES: Readonly<Record<string, string>> = {
  '000': 'standing level as partners',
  '001': 'the reactions that people bring into a partnership',
  '002': 'how a coaching relationship begins',
  '003': 'designing the alliance',
  '004': 'what makes a coaching relationship good',
};

/** `7 of 10`; near the ends `97 of 100`, so that nearly all does not read as all. */
const outOf = (share: number) => {
  const tenths = Math.round(share * 10);
  const rough = tenths === share * 10 || (tenths > 0 && tenths < 10);
  return rough ? `${tenths} of 10` : `${Math.round(share * 100)} of 100`;
};

const times = (count: number) =>
  count === 0 ? 'never' : count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;

/** What is told of a finding beside what was heard, why and what instead. */
export const finding = {
  mended: 'Mended',
  mendedIn: (turn: number) => `turn ${turn}`,
  mendedText: ['You came back to this in ', '. Owned and mended, a slip costs half.'],
  mentor: 'Ask your mentor',
  hearing: 'How well this is heard',
  hearingText: ({ turns, n, precision, recall }: HearingView) => {
    const set = `Checked on ${turns} labelled turns, in which people heard this ${times(n)}.`;
    if (precision === null) return `${set} The engine never heard it there.`;
    const between = `between ${format.percent(precision.low)} and ${format.percent(precision.high)}`;
    const right = `Where the engine heard it, it was right in ${outOf(precision.value)} places (${between}).`;
    const caught =
      recall === null ? '' : ` Of what people heard, it caught ${outOf(recall.value)}.`;
    return `${set} ${right}${caught}`;
  },
  mentorText: 'That is too little to rely on: ask your mentor what they hear.',
  source: (ids: readonly string[]) => {
    const topics = ids.flatMap((id) => SOURCES[id] ?? []);
    if (topics.length === 0) return 'From coaching practice at large';
    const essays = topics.length === 1 ? 'an essay' : 'essays';
    return `From ${essays} on ${topics.join(' and on ')}`;
  },
} as const;
