/** The briefing page, and the briefing at hand during practice. */
export const briefing = {
  situation: 'The situation',
  discovery: 'Discovery form',
  discoveryLead: (client: string) => `Filled in by ${client} before the first session.`,
  noDiscovery: (client: string) => `${client} has not filled in a discovery form.`,
  invitation: 'What to try this time',
  start: 'Begin the session',
  starting: 'Opening the session…',
  facts: (level: string, least: number, most: number) =>
    `${level} client · ${least}–${most} turns · about ${Math.round(least * 1.5)} minutes`,
  expect: 'What to expect',
  expectations: (client: string) => [
    `${client} speaks first. You answer in your own words, as in a written session.`,
    'You can stay quiet instead of answering, and finish whenever you like.',
    'You can go back to any of your turns and take it another way. Your first take is kept, and it alone counts for growth.',
    'Nothing is judged while you talk. The debrief comes afterwards.',
  ],
  back: 'All scenarios',
  goOn: 'Go on with your open session',
} as const;
