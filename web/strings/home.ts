/** The front page. */
export const home = {
  title: 'Practise being an equal partner',
  lead: 'Sit down with a simulated client and coach in your own words. Afterwards you see, turn by turn, what your words did to the partnership.',
  realLead: 'You coach already?',
  real: 'Bring a real session',
  steps: [
    {
      title: 'Meet a client',
      text: 'Read the briefing, then talk as you would in a session. Staying quiet counts as a turn too.',
    },
    {
      title: 'Read what was heard',
      text: 'Each finding quotes your words, says why they matter, and offers another way to say it.',
    },
    {
      title: 'See yourself grow',
      text: 'Markers of partnership over your sessions, with an honest margin for how much is known.',
    },
  ],
  how: 'How it works',
  open: 'Pick up where you left off',
  openText: (client: string, turns: string) => `With ${client}, ${turns} so far`,
  goOn: 'Go on',
  scenarios: 'Whom would you like to meet?',
  scenariosLead: 'Each client has a story with several layers, and answers what you say.',
  example: {
    caption: 'A finding, as the debrief shows it',
    before: 'I hear how tired you are. ',
    said: 'Have you tried just telling her no?',
    kind: 'Flag: Leading question',
    message: '“Have you tried just telling her no?” carries your answer inside a question.',
    instead: 'You could say',
    words: 'What would you want her to hear from you?',
  },
  none: 'There are no scenarios on this server yet.',
  noneText: 'Put a scenario file into the folder "scenarios" and start the server again.',
  levels: ['Gentle', 'Testing', 'Hard'] as readonly string[],
  turns: (least: number, most: number) => `${least}–${most} turns`,
  practises: 'The debrief listens for',
  read: (client: string) => `Meet ${client}`,
  turnOne: 'turn',
  turnMany: 'turns',
} as const;
