import type {
  DocumentPiece,
  DocumentSession,
  EvidenceDocument,
} from '../../practice/evidence/evidence-document.ts';

const states = {
  found: 'Evidence chosen',
  absent: 'Nothing chosen',
  'not-observable': 'Not observable',
  'not-listened-for': 'No behaviour tells it',
} as const;

/** Every sentence that stands in a written-out evidence file. */
export const words = {
  kind: 'Evidence file',
  by: (owner: string) => `By ${owner}`,
  asOf: (moment: string) => `Evidence file, as it stood on ${moment}.`,
  verdict:
    'What stands here was chosen by the coach. It is never a pass or a fail: a person decides what is there.',
  sessions: 'Sessions',
  sessionHeads: ['No.', 'Session', 'Client', 'Kind', 'Held on'],
  practised:
    'Practised sessions are held with a client whom Coequal plays, real ones with a person.',
  noSessions: 'No session was chosen.',
  evidence: 'Evidence',
  evidenceHeads: [
    'No.',
    'Session',
    'Turn or time',
    'Quote',
    'Behaviour',
    'Markers',
    'Own words and comments',
  ],
  numbers: (framework: string) => `Marker numbers: ${framework}`,
  noPieces: 'No piece of evidence was chosen.',
  strengths: 'Strengths',
  development: 'What I am working on',
  nextStep: 'Next step',
  nothingWritten: 'Nothing is written here.',
  remarks: 'Comments on the file as a whole',
  noRemarks: 'Nobody has commented on the file as a whole.',
  remarkBy: (name: string, on: string) => `${name}, ${on}`,
  // On a line of its own, so that a name and words that are read from right to left keep apart.
  remarkOn: (name: string, said: string) => `Comment by ${name}:\n${said}`,
  crosswalk: 'Crosswalk of what was chosen',
  crosswalkHeads: ['Marker', 'In other words', 'In this file', 'Evidence no.'],
  crosswalkLead: `“${states.absent}”: text can show the marker, and no piece in this file does. “${states['not-observable']}”: somebody has to hear or see the session. “${states['not-listened-for']}”: Coequal does not listen for it; look for it yourself. The table counts nothing together and is never a pass or a fail.`,
  crosswalkEmpty: 'No evidence was chosen that the framework could be laid over.',
  selection: 'What was chosen and what was left out',
  chosen: (pieces: number, sessions: number) =>
    pieces === 0
      ? `No piece of evidence stands in this file. Sessions chosen: ${sessions}.`
      : `${counted(pieces, 'piece', 'pieces')} of evidence from ${counted(sessions, 'chosen session', 'chosen sessions')} ${pieces === 1 ? 'stands' : 'stand'} in this file.`,
  leftSessions: 'Sessions that were left out',
  leftFindings: 'Findings of the chosen sessions that were left out',
  nothingLeft: 'None.',
  gone: (sessions: number, pieces: number) =>
    `${counted(sessions, 'session that was chosen has', 'sessions that were chosen have')} been deleted since, and ${counted(pieces, 'piece', 'pieces')} of evidence went along.`,
  notShown:
    'Some characters of this file cannot be drawn in a PDF and stand as □. The Word document shows them.',
  page: (page: number, of: number) => `Page ${page} of ${of}`,
} as const;

/** `Practised` or `Real`, and which take. */
export function kindOf({ real, take }: Pick<DocumentSession, 'real' | 'take'>): string {
  const kind = real ? 'Real' : 'Practised';
  return take > 1 ? `${kind}, take ${take}` : kind;
}

/** `“Wait a moment.”` */
export function quoteOf({ quote }: DocumentPiece): string {
  return `“${quote}”`;
}

/** `Coach, turn 4, at 12:05` */
export function placeOf({ speaker, line, time }: DocumentPiece): string {
  return [speakerOf(speaker), `turn ${line}`, ...(time === null ? [] : [`at\u00a0${time}`])].join(
    ', ',
  );
}

/** `Coach` */
export function speakerOf(speaker: DocumentPiece['speaker']): string {
  return speaker === 'coach' ? 'Coach' : 'Client';
}

/** `for 7.1, 7.6; against 5.3`, or which way the behaviour bears where it has no marker; empty where nothing is named. */
export function markersOf({ bears, ...piece }: DocumentPiece): string {
  const numbers = sidesOf(piece);
  if (numbers !== '' || bears === null) return numbers;
  return bears === 'strength' ? 'for, no marker' : 'against, no marker';
}

/** What others said of a piece, a text each. */
export function remarksOn({ remarks }: DocumentPiece): string[] {
  return remarks.map(({ name, words: said }) => words.remarkOn(name, said));
}

/** A row of the crosswalk under `crosswalkHeads`. */
export function walkCells(row: NonNullable<EvidenceDocument['crosswalk']>[number]): string[] {
  return [row.number, row.says, states[row.state], sidesOf(row)];
}

/** What was left out of a session, one line: `Session 2: turn 3 Open question, Deepens; turn 5 Deepens`. */
export function leftLines({ left }: EvidenceDocument): string[] {
  const sessions = [...new Set(left.findings.map(({ session }) => session))];
  return sessions.map((session) => {
    const own = left.findings.filter((one) => one.session === session);
    const turns = [...new Set(own.map(({ line }) => line))].map((turn) => {
      const titles = own.filter(({ line }) => line === turn).map(({ title }) => title);
      return `turn ${turn} ${titles.join(', ')}`;
    });
    return `Session ${session}: ${turns.join('; ')}`;
  });
}

/** A session that was left out: `A long road (Ada), practised, 3 March 2026`. */
export function leftSession(session: Omit<DocumentSession, 'number'>): string {
  return `${session.title} (${session.client}), ${kindOf(session).toLowerCase()}, ${session.held}`;
}

function sidesOf(sides: {
  readonly for: readonly (string | number)[];
  readonly against: readonly (string | number)[];
}): string {
  return [
    ...(sides.for.length === 0 ? [] : [`for ${sides.for.join(', ')}`]),
    ...(sides.against.length === 0 ? [] : [`against ${sides.against.join(', ')}`]),
  ].join('; ');
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
