/** What is told of the session as a whole, of the coach's stances, and of what the client offered. */
export const whole = {
  title: 'The session as a whole',
  short: 'As a whole',
  lead: 'What no single turn shows. It does not move the score.',
  none: 'Nothing stands out over the session as a whole. Some things only a longer talk can show.',
  tryThis: 'What to try',
  stances: 'Stances',
  stancesLead:
    'Four parts that a coach can slip into without noticing. A sign is a moment, not a verdict.',
  noStance: 'No sign of any of these was heard this time. That leaves room for the two of you.',
  noSign: 'No sign heard',
  oneSign: 'A sign in',
  signs: 'Signs in',
  turn: (turn: number) => `turn ${turn}`,
  offered: (client: string) => `What ${client} offered here`,
  offers: 'What the client offered',
  outcome: { taken: 'taken', missed: 'missed', spoiled: 'spoiled' },
  outcomes: ({ taken, missed, spoiled }: { taken: number; missed: number; spoiled: number }) => {
    const all = taken + missed + spoiled;
    const offers = all === 1 ? 'opportunity' : 'opportunities';
    const lost = spoiled === 0 ? '' : `, ${spoiled} spoiled`;
    return `${taken} of ${all} ${offers} taken${lost}`;
  },
} as const;
