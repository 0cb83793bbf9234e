import type { ArchiveTakenIn } from '../../server/api/contract/own-data.ts';

const some = (count: number, one: string, many: string) =>
  count === 0 ? [] : [count === 1 ? `1 ${one}` : `${count} ${many}`];

/** Everything that is kept of somebody: taken along, brought, deleted. */
export const ownData = {
  title: 'Your data',
  lead: 'All that this server keeps of you is yours: take it along, bring it from another Coequal, or delete it.',
  way: 'Your data: take it along, or delete it',

  take: 'Take everything along',
  takeLead:
    'One ZIP file with all that is kept of you: sessions with what was heard in them, notes, alliances, drills, ratings, evidence files, drafts, what was said of your sessions once it was released, cohorts and settings. It has pages to read and print, and JSON for programs. Passwords are not in it.',
  takeSeen:
    'What waits for your self-rating is left out until you have rated; all other results count as seen once you download them.',
  download: 'Download everything',
  packing: (bytes: number) => `Packing… ${(bytes / 1024 / 1024).toFixed(1)} MB so far`,
  downloaded: 'Your archive is ready: your browser has saved it.',
  fileName: (day: string) => `coequal-${day}.zip`,

  bring: 'Bring an archive here',
  bringLead:
    'Choose the ZIP file that another Coequal gave you. Sessions, alliances, notes, drills, self-ratings, evidence files and drafts join yours; nothing of yours is overwritten, and what you brought before is not doubled. Cohorts, shares and what others said of you stay in the file, to be read; a comment that an evidence file quotes comes along in its words. Every session is heard anew here, its results count as seen, and self-ratings from elsewhere do not count as blind.',
  file: 'Archive, a ZIP file',
  upload: 'Bring it here',
  sending: 'Sending the archive',
  percent: (share: number) => `${Math.floor(share * 100)} %`,
  uploading: 'Reading the archive…',
  noFile: 'Choose the file first.',
  tooLarge: 'This file is larger than 32 MB, and is not taken in.',
  brought: ({
    sessions,
    alliances,
    notes,
    drafts,
    other,
    known,
    leftOut,
    owner,
  }: ArchiveTakenIn) => {
    const came = [
      ...some(sessions, 'session', 'sessions'),
      ...some(alliances, 'alliance', 'alliances'),
      ...some(notes, 'note', 'notes'),
      ...some(drafts, 'draft', 'drafts'),
      ...some(other, 'other thing', 'other things'),
    ];
    const told = came.length === 0 ? 'Nothing new came along.' : `It is here: ${came.join(', ')}.`;
    const whose =
      owner === null || came.length === 0
        ? ''
        : ` This archive was written for ${owner}: what came along is a copy, and theirs stays as it is.`;
    const stayed = known === 0 ? '' : ' What was here already stayed as it is.';
    const out = some(leftOut, 'piece of evidence was', 'pieces of evidence were').map(
      (pieces) => ` ${pieces} left out, without a session here.`,
    );
    return `${told}${stayed}${out.join('')}${whose}`;
  },

  remove: 'Delete everything',
  removeLead:
    'Your account goes, with your sessions, alliances, notes, drills, ratings, evidence files and drafts, and what anybody wrote about them. There is no way back.',
  removeOthers:
    'What you wrote about other people’s sessions, and clients that you published, stay with those who work with them, without your name.',
  removeCopies:
    'Copies of the database that whoever looks after this server keeps are not reached from here.',
  password: 'Your password',
  signOnFirst: (title: string) =>
    `You sign on with ${title}. So that it is surely you, sign on there once more first; you come back here, and have ten minutes.`,
  signOnAgain: (title: string) => `Sign on with ${title} again`,
  word: (word: string) => `Write “${word}”`,
  removeAsk: 'Delete everything…',
  removeTitle: 'Delete everything?',
  removeText: 'All that is yours here is deleted at once and for good.',
  removeYes: 'Delete it for good',
  removeNo: 'Keep it',
  removed: 'Everything of yours is deleted here. Be well.',
  nothing:
    'Nothing is kept of you here yet. What you bring starts a guest’s account in this browser.',
} as const;
