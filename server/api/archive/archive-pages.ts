import { titleOf } from './title-of.ts';
import type { House } from '../house.ts';
import type { WhyUntold } from '../untold.ts';
import { accountPage } from './account-page.ts';
import { alliancePages } from './alliance-pages.ts';
import type { ArchivePage, OwnArchive, SessionLink } from './archive-page.ts';
import { cohortPages } from './cohort-pages.ts';
import { draftPages } from './draft-pages.ts';
import { drillPages } from './drill-pages.ts';
import { evidencePages } from './evidence-pages.ts';
import { notePage } from './note-page.ts';
import { saidPage } from './said-page.ts';
import { selfRatingPage } from './self-rating-page.ts';
import { sessionPages } from './session-pages.ts';

const kinds = [
  sessionPages,
  alliancePages,
  selfRatingPage,
  drillPages,
  notePage,
  evidencePages,
  draftPages,
  cohortPages,
  saidPage,
  accountPage,
];

/** All pages of somebody's archive but the first. */
export async function* archivePages(
  house: House,
  account: string,
  untold: ReadonlyMap<string, WhyUntold>,
): AsyncIterable<ArchivePage> {
  const summaries = house.practice.summaries(await house.store.listSessions(account));
  const sessions = new Map(
    summaries.map((one, at): [string, SessionLink] => [
      one.id,
      { path: `sessions/${at + 1}.html`, title: titleOf(one) },
    ]),
  );
  const own: OwnArchive = { house, account, untold, sessions };
  for (const pages of kinds) yield* pages(own);
}
