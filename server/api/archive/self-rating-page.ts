import { markup, type Part } from '../../report/archive/markup.ts';
import { linkTo } from '../../report/archive/page.ts';
import { counted, facts, section, table } from '../../report/archive/parts.ts';
import type { NearnessView, SelfSeen } from '../contract/self-rating.ts';
import { showSelfSeen } from '../show-self-seen.ts';
import type { ArchivePage, OwnArchive } from './archive-page.ts';
import { signed } from './step-words.ts';

const path = 'self-ratings.html';
const standings = {
  none: 'Not rated',
  rating: 'Under way',
  'handed-in': 'Handed in',
  'given-up': 'Given up',
} as const;

/** What stands where results of a session that was handed in are not told. */
const anotherTake = 'Waits until another take of it is rated';

/** How somebody sees themselves, and every session that they rated. The steps stand with each session. */
export async function* selfRatingPage(own: OwnArchive): AsyncIterable<ArchivePage> {
  const seen = await showSelfSeen(own.house, own.account);
  if (seen.sessions.length === 0) return;
  yield {
    ...{ path, group: 'Practice', title: 'How you see yourself' },
    about: counted(seen.sessions.length, 'self-rating', 'self-ratings'),
    body: [
      section('Against others', [
        facts([
          ['Against the engine', nearness(seen.whole.engine)],
          ['Against mentors', nearness(seen.whole.mentor)],
        ]),
        markup`<p class="soft">Of blind ratings alone. With fewer than ${seen.enough} sessions nothing is told.</p>`,
        perMarker(seen),
      ]),
      section('Sessions that you rated', sessionTable(own, seen)),
    ],
  };
}

function perMarker({ markers }: SelfSeen): Part {
  const told = markers.filter(({ engine, mentor }) => engine.bias !== null || mentor.bias !== null);
  return table(
    'By marker',
    ['Marker', 'Against the engine', 'Against mentors'],
    told.map(({ title, engine, mentor }) => [title, nearness(engine), nearness(mentor)]),
  );
}

function sessionTable({ sessions }: OwnArchive, seen: SelfSeen): Part {
  return table(
    'Sessions that you rated',
    ['Session', 'Rating', 'Blind', 'Apart from the engine', 'Apart from mentors'],
    seen.sessions.map(({ id, title, standing, blind, waits, engine, mentor }) => {
      const link = sessions.get(id);
      return [
        link === undefined ? title : linkTo(path, link.path, link.title),
        standings[standing],
        blind === null ? '–' : blind ? 'Yes' : 'No',
        ...(waits && standing === 'handed-in'
          ? [anotherTake, anotherTake]
          : [apart(engine), apart(mentor)]),
      ];
    }),
  );
}

function nearness({ n, percent, bias }: NearnessView): string {
  const sessions = counted(n, 'session', 'sessions');
  if (percent === null || bias === null) return `Too few to tell (${sessions})`;
  const same = `the same step in ${whole(percent.value)} % (${whole(percent.low)} to ${whole(percent.high)})`;
  return `${same}, on average ${signed(bias.value)} steps (${signed(bias.low)} to ${signed(bias.high)}), ${sessions}`;
}

function apart(steps: SelfSeen['sessions'][number]['engine']): string {
  if (steps === null) return '–';
  return `${signed(steps.mean)} steps; the same in ${steps.same} of ${steps.of}`;
}

function whole(share: number): number {
  return Math.round(share * 100);
}
