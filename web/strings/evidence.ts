import { format } from './format.ts';

/** The first words of a text: `Look how her sentence gets longer…` */
function beginning(words: string): string {
  const text = words.replaceAll(/\s+/g, ' ');
  return text.length <= 60 ? text : `${text.slice(0, 60).replace(/\s\S*$/, '')}…`;
}

/** Evidence files. */
export const evidence = {
  way: 'Evidence files',
  title: 'Evidence files',
  lead: 'Choose sessions, findings and words of your own, put them in order, and say what they show. Then take them along as a document, to a mentor coach or into your own notes.',
  private:
    'Everything stays on this server. Nobody but you reads a file unless you share it or hand its document on. A real client’s words go where the document goes.',
  list: 'Your files',
  none: 'You have no evidence file yet.',
  begin: 'Begin a file',
  name: 'What it is called',
  nameHelp: 'Such as the person or the date that it is for.',
  nameMissing: 'Give the file a name.',
  rename: 'Call it something else',
  renameYes: 'Keep this name',
  renameNo: 'Leave the name as it was',
  renamed: 'The name is kept.',
  framework: 'Framework whose marker numbers it carries',
  beginYes: 'Begin it',
  counts: (sessions: number, pieces: number, when: string) =>
    `${format.count(sessions, 'session', 'sessions')}, ${format.count(pieces, 'piece', 'pieces')} of evidence, changed ${when}`,

  kicker: 'Evidence file',
  back: 'All evidence files',
  sessions: 'Sessions',
  sessionsLead:
    'Choose those that you take evidence from. The others are listed in the document as left out.',
  sessionsNone: 'You have no session that has ended yet. Practise one, or bring a real one.',
  sessionsSave: 'Keep this choice',
  sessionsSaved: 'The choice of sessions is kept.',
  sessionsDrop: (pieces: number) =>
    `${format.count(pieces, 'piece', 'pieces')} of evidence from sessions that you take out will go with what was said about them.`,
  sessionsDropAsk: 'Take these sessions out?',
  sessionsDropYes: 'Take them out',
  sessionsDropNo: 'Leave everything',
  sessionName: (title: string, client: string, kind: string, when: string) =>
    `${title} with ${client}, ${kind}, ${when}`,
  real: 'real session',
  practised: 'practised',
  take: (take: number) => `take ${take}`,
  waits: 'You rate yourself in it first; what was heard waits until then.',

  choose: 'Add evidence',
  chooseLead:
    'Open one of the chosen sessions, and tick what you want. Mark words where no finding says it.',
  chooseNone: 'Choose a session first.',
  from: 'From the session',
  loading: 'The session is on its way.',
  turn: (who: string, line: number) => `${who}, turn ${line}`,
  who: { coach: 'Coach', client: 'Client' },
  isIn: 'in the file',
  markWords: 'Mark words',
  markWordsOf: (name: string) => `Mark words: ${name}`,
  shows: 'What do the words show?',
  showsNothing: 'I name nothing',
  showsBehaviours: 'Behaviours',
  showsMarkers: (framework: string) => `Markers: ${framework}`,
  addWords: 'Add these words',
  leave: 'Leave it',
  noWords: 'Mark at least one word.',
  comment: (name: string) => `Comment by ${name}`,
  add: 'Add what is ticked',
  added: (count: number) => `${format.count(count, 'piece is', 'pieces are')} added at the end.`,
  addNothing: 'Tick something first.',
  nothingHeard: 'Nothing was heard in this turn.',

  pieces: 'Evidence, in your order',
  piecesNone: 'Nothing is chosen yet. Add evidence below.',
  piece: (number: number) => `Piece ${number}`,
  place: (session: string, who: string, line: number, at: string | null) =>
    `${session} · ${who}, turn ${line}${at === null ? '' : `, at ${at}`}`,
  markers: (numbers: string) => `Speaks for ${numbers}`,
  markersAgainst: (numbers: string) => `Speaks against ${numbers}`,
  bears: { strength: 'Strength', flag: 'Flag' },
  up: (number: number) => `Move piece ${number} up`,
  down: (number: number) => `Move piece ${number} down`,
  out: (number: number) => `Take piece ${number} out`,
  moved: (number: number) => `It is piece ${number} now.`,
  isOut: 'The piece is taken out.',
  say: (number: number) => `What you say of piece ${number}`,
  saySave: (number: number) => `Keep it: what you say of piece ${number}`,
  save: 'Keep it',
  saved: 'It is kept.',
  takenBack: 'This comment was taken back since.',

  words: 'In your own words',
  strengths: 'Strengths',
  strengthsHelp: 'What this evidence shows that you do well.',
  development: 'What I am working on',
  developmentHelp: 'What you would like to do otherwise, and how you notice it.',
  nextStep: 'Next step',
  nextStepHelp: 'One thing that you will try, and when.',
  crosswalk: 'Put the crosswalk of what was chosen into the document',
  wordsSave: 'Keep these words',
  kept: 'Your words are kept in this browser until you keep them here.',

  comments: 'Comments',
  commentsNone: 'Nobody has written about the file as a whole.',
  commentBy: (name: string, when: string, reworded: string | null) =>
    `${name}, ${when}${reworded === null ? '' : `, edited ${reworded}`}`,
  commentOn: (number: number) => `Comment on piece ${number}`,
  commentWhole: 'Comment on the file as a whole',
  commentSave: 'Keep the comment',
  commentSaved: 'The comment is kept. The coach reads it.',
  commentMissing: 'Write the comment first.',
  reword: 'Reword it',
  rewordOf: (words: string) => `Reword it: ${beginning(words)}`,
  rewordYes: 'Keep these words',
  rewordNo: 'Leave it as it was',
  rewordDone: 'The comment is reworded. It says that it was edited.',
  drop: 'Remove it for good',
  dropOf: (words: string) => `Remove it for good: ${beginning(words)}`,
  dropDone: 'The comment is removed.',
  takeBack: 'Take it back',
  takeBackOf: (words: string) => `Take it back: ${beginning(words)}`,
  wasTakenBack: 'You have taken this back. Nobody else reads it.',
  takeBackDone: 'The comment is taken back.',

  left: 'What was left out',
  leftLead: 'The document lists this, too, so that the choice is open.',
  leftSessions: 'Sessions',
  leftFindings: 'Findings of the chosen sessions',
  leftNone: 'None.',
  leftFinding: (line: number, title: string) => `turn ${line}: ${title}`,
  gone: (sessions: number, pieces: number) =>
    `${format.count(sessions, 'session that you chose has', 'sessions that you chose have')} been deleted since. ${format.count(pieces, 'piece', 'pieces')} of evidence went along, with what was said about them.`,

  documents: 'Take it along',
  documentsLead:
    'Made when you ask for it, with dates as they are where you are. Its table has turn or time, quote, behaviour, marker numbers for and against, your words and comments, as a mentor coach’s form asks for them.',
  document: { docx: 'Word document (DOCX)', pdf: 'PDF', csv: 'Table (CSV)' },
  documentWait: 'The document is being made.',
  documentSaved: (name: string) => `${name} is saved.`,

  remove: 'Delete the file',
  removeAsk: 'Delete this evidence file?',
  removeText: 'Your words in it, the order and the comments go for good. The sessions stay.',
  removeYes: 'Delete it',
  removeNo: 'Keep it',

  readHeading: (name: string) => `By ${name}`,
  shared: 'Evidence files that trainees share',
  sharedLead: 'You can write beside each piece. They can take a file back at any time.',
  sharedNone: 'No trainee shares an evidence file with you at present.',
  since: (when: string) => `shared on ${when}`,
  read: 'Read',
  verdict: 'What stands here was chosen by the coach. It is never a pass or a fail.',
} as const;

/** An evidence file, shared with the instructors of a cohort. */
export const evidenceSharing = {
  heading: 'Who reads this file',
  private: 'Nobody but you.',
  with: (cohort: string, names: string, when: string) =>
    `You share it with the instructors of ${cohort} since ${when}: ${names}. They read everything in it, also the quotes, and can write beside it.`,
  archived: (cohort: string) => `${cohort} is archived, so nobody reads it there at present.`,
  back: 'Take it back',
  backDone: 'You have taken it back. Nobody but you reads it now; what was written stays in it.',
  cohort: 'Share it with the instructors of',
  option: (cohort: string, names: string) => `${cohort} (${names})`,
  share: 'Share it',
  help: 'They read this file, with the quotes of real clients that you chose, until you take it back, leave the cohort, or it is archived.',
  done: (cohort: string) => `The instructors of ${cohort} can read it now.`,
} as const;
