import { markup, type Part } from '../../report/archive/markup.ts';
import { whenOf } from '../../report/archive/moments.ts';
import { linkTo } from '../../report/archive/page.ts';
import { counted, notice, section } from '../../report/archive/parts.ts';
import type { WhyUntold } from '../untold.ts';
import type { ArchivePage, PageGroup } from './archive-page.ts';

/** What an archive's first page tells of it. */
export interface ArchiveFacts {
  /** Milliseconds since 1970, UTC. */
  readonly made: number;
  readonly pages: readonly Pick<ArchivePage, 'path' | 'group' | 'title' | 'about'>[];
  /** Tables that have a row in it. */
  readonly filled: readonly string[];
  readonly untold: readonly WhyUntold[];
}

const groups: readonly PageGroup[] = [
  'Sessions',
  'Practice',
  'What you wrote',
  'With others',
  'Account',
];

/** What stands on the first page: what is left out, what there is to read, and what is for programs. */
export function contentsOf({ made, pages, filled, untold }: ArchiveFacts): Part {
  return [
    markup`<p class="soft">Written on ${whenOf(made)}. All times are UTC.</p>`,
    ...leftOut(untold),
    ...groups.map((group) => {
      const own = pages.filter((page) => page.group === group);
      return section(
        group,
        own.length === 0
          ? null
          : markup`<ul class="contents">${own.map(
              ({ path, title, about }) =>
                markup`<li>${linkTo('index.html', path, title)} <span class="soft">${about}</span></li>`,
            )}</ul>`,
      );
    }),
    section('For programs', [
      markup`<p>The folder <b>data</b> holds all that is kept of you, as JSON: one file for each kind of thing. Another Coequal takes this archive in as it is, under “Your data”. Passwords and what keeps you signed in are not in it.</p>`,
      markup`<p class="soft">With something in them: ${filled.join(', ')}.</p>`,
    ]),
  ];
}

function leftOut(untold: readonly WhyUntold[]): Part[] {
  const count = (why: WhyUntold) => untold.filter((one) => one === why).length;
  const [waiting, running] = [count('waits'), count('runs')];
  return [
    waiting === 0
      ? null
      : notice(
          `What was heard in ${counted(waiting, 'session', 'sessions')} is left out of this archive, on its pages and in its data: you rate yourself there first. Once that is done, the next archive is complete.`,
        ),
    running === 0
      ? null
      : notice(
          `What is heard in ${counted(running, 'session that goes on', 'sessions that go on')} still is left out. Once it has ended, the next archive is complete.`,
        ),
  ];
}
