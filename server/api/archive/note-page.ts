import { markup } from '../../report/archive/markup.ts';
import { whenOf } from '../../report/archive/moments.ts';
import { linkTo } from '../../report/archive/page.ts';
import { counted, section, words } from '../../report/archive/parts.ts';
import type { ArchivePage, OwnArchive } from './archive-page.ts';

const path = 'notes.html';

/** All case notes, changed last first. */
export async function* notePage({
  house,
  account,
  sessions,
}: OwnArchive): AsyncIterable<ArchivePage> {
  const { store } = house;
  const notes = await store.listNotes(account);
  if (notes.length === 0) return;
  const body = await Promise.all(
    notes.map(async ({ session, text, changedAt, share }) => {
      const link = sessions.get(session);
      const cohort = share === null ? null : await store.findCohort(share.cohort);
      return section(link?.title ?? 'A session', [
        markup`<p class="soft">Changed on ${whenOf(changedAt)}. ${cohort === null ? 'Shared with nobody.' : `Shared with ${cohort.title}.`}</p>`,
        words(text),
        link === undefined ? null : markup`<p>${linkTo(path, link.path, 'The session')}</p>`,
      ]);
    }),
  );
  yield {
    ...{ path, group: 'What you wrote', title: 'Case notes', body },
    about: counted(notes.length, 'note', 'notes'),
  };
}
