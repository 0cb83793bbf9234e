const sides = (value: number, low: string, high: string) => {
  const far = Math.abs(value) < 0.15 ? 'level' : Math.abs(value) < 0.5 ? 'somewhat' : 'clearly';
  return far === 'level' ? 'level' : `${far} ${value < 0 ? low : high}`;
};

/** The debrief. */
export const debrief = {
  title: (scenario: string) => `Debrief: ${scenario}`,
  heading: 'Debrief',
  met: (client: string, when: string) => `With ${client}, ${when}`,
  parts: 'Parts of the debrief',
  glance: 'At a glance',
  strengths: 'strengths',
  strengthOne: 'strength',
  flags: 'flags',
  flagOne: 'flag',
  yourTurns: 'turns of yours',
  yourTurnOne: 'turn of yours',
  yourWords: 'of the words were yours',
  focus: 'You agreed to work on',
  noFocus: 'No focus was agreed in this session.',
  next: 'Practise next',
  noNext: 'Nothing stands out this time. Meet another client and see what changes.',
  sayInstead: 'You could say',
  transcript: 'Transcript',
  transcriptLead:
    'Underlined words are evidence. Each number leads to its finding: what was heard, why it matters, and another way to say it.',
  transcriptTakes: 'Any turn can be taken again; this take is kept as it is.',
  noFindings:
    'Nothing was heard in your turns that counts for or against the partnership. A few more turns tell more.',
  legendStrength: 'strength: solid line',
  legendFlag: 'flag: dashed line',
  openAll: 'Open all findings',
  closeAll: 'Close all findings',
  quiet: 'You stayed quiet.',
  notRated: { 'not-english': 'Not rated: not English', 'too-long': 'Not rated: too long' },
  yourTurn: (turn: number) => `You, turn ${turn}`,
  kind: { strength: 'Strength', flag: 'Flag' },
  reference: (kind: string, number: number, title: string) =>
    `Finding ${number}, ${kind.toLowerCase()}: ${title}`,
  whatWasSaid: 'What you said',
  why: 'Why it matters',
  instead: 'What you could say instead',
  also: 'Other ways to do it',
  marker: 'Marker',
  icf: (numbers: readonly string[]) => `ICF PCC ${numbers.join(', ')}`,
  toWords: 'Show in the transcript',
  moves: {
    'question-open': 'open question',
    'question-closed': 'closed question',
    reflection: 'reflection',
    'input-information': 'information',
    'input-advice': 'advice',
  },
  markers: 'Markers of partnership',
  markersShort: 'Markers',
  markersLead:
    'From 0 to 100. The dot is the best guess, the bar is how far it may be off after one session. It is practice, never a pass or a fail.',
  notEnough: 'Not enough to say',
  markerValue: (score: number, low: number, high: number) =>
    `${Math.round(score)}, between ${Math.round(low)} and ${Math.round(high)}`,
  evidence: (count: number) => (count === 1 ? '1 finding' : `${count} findings`),
  movesShort: 'Moves',
  movesTitle: 'Your moves',
  movesLead: 'Counts of what your turns did. They describe and do not judge.',
  counts: {
    questionsOpen: 'Open questions',
    questionsClosed: 'Closed questions',
    reflections: 'Reflections',
    information: 'Information',
    advice: 'Advice',
  },
  openShare: 'Open questions among all questions',
  reflectionsPerQuestion: 'Reflections for each question',
  talkShare: 'Your share of the words',
  none: 'none',
  balance: 'Balance',
  balanceLead: 'Both ends cost: partnership lives near the middle, able to lean either way.',
  oneDown: 'One-down',
  oneUp: 'One-up',
  humble: 'Humble',
  provocative: 'Provocative',
  balanceText: (stand: number | null, edge: number | null) => {
    if (stand === null && edge === null)
      return 'There is not enough evidence to place this session.';
    const where = stand === null ? 'not enough to say' : sides(stand, 'one-down', 'one-up');
    const how = edge === null ? 'not enough to say' : sides(edge, 'humble', 'provocative');
    return `Between one-down and one-up: ${where}. Between humble and provocative: ${how}.`;
  },
  trustShort: 'Trust',
  trust: 'How the client’s trust moved',
  trustLead: (client: string) =>
    `${client} trusts more or less after each of your turns, and opens up accordingly. Moves are slow on purpose.`,
  trustLine: 'Trust',
  opennessLine: 'Openness',
  trustUp: 'moved up by your turn',
  trustDown: 'moved down by your turn',
  trustMoved: 'What moved it',
  trustStill: 'Nothing you said moved it noticeably.',
  turn: (turn: number) => `Turn ${turn}`,
  trustText: (from: string, to: string) => `Trust went from ${from} to ${to} over the session.`,
  again: 'Practise this again',
  another: 'Meet another client',
  growth: 'See your growth',
  goOn: 'And now?',
  rubric: (id: string, version: string) => `Heard with the rubric “${id}”, version ${version}.`,
} as const;
