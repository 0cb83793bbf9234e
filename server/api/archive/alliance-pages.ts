import type { Alliance } from '../../practice/alliance.ts';
import { markup, type Part } from '../../report/archive/markup.ts';
import { dayOf, whenOf } from '../../report/archive/moments.ts';
import { linkTo } from '../../report/archive/page.ts';
import { facts, list, section } from '../../report/archive/parts.ts';
import type { AllianceView, SheetEntry } from '../contract/alliance.ts';
import { viewAttemptAt } from '../show-session.ts';
import type { ArchivePage, OwnArchive } from './archive-page.ts';

const standings = {
  held: 'held',
  running: 'goes on still',
  next: 'comes next',
  later: 'comes later',
  deleted: 'deleted',
} as const;

/** Each engagement with its sessions and its alliance sheet. */
export async function* alliancePages(own: OwnArchive): AsyncIterable<ArchivePage> {
  const { practice, store } = own.house;
  for (const [at, alliance] of (await store.listAlliances(own.account)).entries()) {
    const path = `engagements/${at + 1}.html`;
    const view = practice.viewAlliance(alliance, await store.sessionsOfAlliance(alliance.id));
    const attempted = await store.attemptOfAlliance(alliance.id);
    const place = await viewAttemptAt(store, attempted?.assignment ?? null);
    yield {
      ...{ path, group: 'Sessions', title: view?.engagement.title ?? alliance.engagement },
      about: markup`Engagement, ${dayOf(alliance.startedAt)}`,
      body: [
        facts([
          ['Client', view?.engagement.client.name ?? null],
          ['Begun', whenOf(alliance.startedAt)],
          ['Assignment', place?.cohort.title ?? null],
        ]),
        view === null ? ownEntries(alliance) : [sessionsOf(own, path, view), sheetOf(view.sheet)],
      ],
    };
  }
}

function sessionsOf(
  { sessions }: OwnArchive,
  path: string,
  view: Pick<AllianceView, 'sessions'>,
): Part {
  return section(
    'Sessions',
    list(
      view.sessions.map(({ title, standing, session }) => {
        const link = sessions.get(session?.id ?? '');
        return markup`${link === undefined ? title : linkTo(path, link.path, title)} <span class="soft">${standings[standing]}</span>`;
      }),
    ),
  );
}

function sheetOf(sheet: readonly SheetEntry[]): Part {
  const kind = (title: string, wanted: SheetEntry['kind']) =>
    section(title, list(sheet.filter((one) => one.kind === wanted).map(entryOf)));
  return [kind('What you agreed', 'agreed'), kind('What the client means to do', 'promised')];
}

function entryOf({ by, words, formerly, holds, order, at }: SheetEntry): Part {
  return markup`<span class="words" dir="auto">${words}</span> <span class="soft">${by === 'coach' ? 'You' : 'The client'}, session ${order + 1}, ${whenOf(at)}${holds ? '' : ', let go'}</span>${
    formerly.length === 0
      ? null
      : markup`<br><span class="soft">Before: ${formerly.join(' · ')}</span>`
  }`;
}

/** Where the engagement is not here any more, what the coach wrote is there still. */
function ownEntries({ entries }: Alliance): Part {
  return section(
    'What you agreed',
    list(
      entries.map((entry) =>
        entryOf({
          ...entry,
          by: 'coach',
          kind: 'agreed',
          formerly: [...entry.formerly],
          at: new Date(entry.at).toISOString(),
        }),
      ),
    ),
  );
}
