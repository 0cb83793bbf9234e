/** Sessions with real clients, brought here. */
export const realSession = {
  title: (title: string) => `Report: ${title}`,
  kicker: 'Real session',
  private:
    'These are a real client’s words. They stay on this server and are sent nowhere else. Nobody but you reads them here, unless you share this session with instructors. Whoever runs the server could open its database.',
  toReader: (client: string) =>
    `These are a real client’s words, shared with you. They stay on this server. Read them with the care that ${client} was promised.`,
  consent: (client: string) => `How ${client} agreed`,
  unshared: 'Nobody but you, unless you share it.',
  shareCheck: (client: string) =>
    `Before you share it, see whether what ${client} agreed to covers that.`,
  parts: 'Parts of the debrief',
  at: 'at',
  noWords: (length: string) => `No words for ${length}`,
  offersByEngine:
    'Nobody has marked what this client offered: the engine found it in their words, and may be wrong.',
  offered: (client: string) => `What ${client} offered here, found by the engine`,
  byEngine: 'found by the engine',
  talk: 'Who spoke when',
  talkLead: (client: string) =>
    `Your share of the words and ${client}’s, piece by piece. It describes and does not judge.`,
  talkYou: 'you',
  talkText: (share: string, pieces: number) =>
    pieces === 1
      ? `Of all words, ${share} were yours.`
      : `Of all words, ${share} were yours, told here in ${pieces} pieces.`,
  talkSpan: (least: string, when: string, most: string, then: string) =>
    `Least in ${when} (${least}), most in ${then} (${most}).`,
  talkTable: 'The same numbers as a table, with the way to each piece',
  talkCaption: 'Share of the words, piece by piece',
  piece: 'Piece',
  time: (from: string, to: string) => `${from} to ${to}`,
  lines: (from: number, to: number) => (from === to ? `line ${from}` : `lines ${from} to ${to}`),
  nobody: 'nobody speaks',
  unseen: 'What text cannot show',
  unseenShort: 'Not observable',
  unseenLead:
    'A transcript holds words. What follows is part of partnership too, and nothing here is scored for it or against it.',
  notObservable: 'Not observable',
  things: [
    {
      name: 'Tone of voice',
      why: 'Warmth, irony or an edge can turn the meaning of the same words.',
    },
    { name: 'Pace and breath', why: 'Captions tell when a line began, not how it was said.' },
    {
      name: 'Body, face and gaze',
      why: 'Leaning in, looking away, tears: no word stands for them.',
    },
    {
      name: 'Sounds and speaking over one another',
      why: 'A laugh, a sigh, a “mm”: captions leave most of them out.',
    },
  ],
  silence: 'Silence',
  silenceUnknown: 'This transcript does not tell when each line ended.',
  silenceNone:
    'The times show none of five seconds or more between lines. Within a line it is not observable.',
  silenceSome: (count: number, longest: string) =>
    count === 1
      ? `The times show one of five seconds or more between lines: ${longest}.`
      : `The times show ${count} of five seconds or more between lines, the longest ${longest}.`,
  silenceCare:
    'They may also be words that the captions missed. Whether a silence was held or only happened is not observable, and it does not move the score.',
  longest: 'The longest',
  before: (turn: number) => `before your turn ${turn}`,
  beforeClient: (client: string) => `before ${client} spoke`,
  list: 'Your real sessions',
  listLead: 'With your own clients, brought here. They stay on this server.',
  practised: 'Practised here',
  read: 'Read the debrief',
  facts: (client: string, when: string, turns: string) => `With ${client}, ${when}, ${turns}`,
  toAll: 'All your sessions',
  inGrowth:
    'Real sessions are lines of their own: hollow dots on dashed lines. They stand at the day on which you talked.',
  kind: 'Kind',
  real: 'Real',
  practisedKind: 'Practised',
  lineOf: (marker: string) => `${marker}, real sessions`,
  balance: 'Real sessions',
  balancePractised: 'Practised sessions',
} as const;
