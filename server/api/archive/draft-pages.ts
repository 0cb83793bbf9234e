import { markup } from '../../report/archive/markup.ts';
import { dayOf, whenOf } from '../../report/archive/moments.ts';
import { facts, list, section } from '../../report/archive/parts.ts';
import { ownPublication } from '../own-publication.ts';
import { showDraft, showVersions } from '../show-draft.ts';
import type { ArchivePage, OwnArchive } from './archive-page.ts';

/** Each client that somebody wrote, with its text and what was published of it. */
export async function* draftPages({ house, account }: OwnArchive): AsyncIterable<ArchivePage> {
  const { store } = house;
  for (const [at, { id }] of (await store.listDrafts(account)).entries()) {
    const kept = await store.findDraft(id);
    if (kept === null) continue;
    const { title, text, revision, publication, changedAt } = await showDraft(store, kept);
    const published = await ownPublication(store, kept);
    const versions = await showVersions(store, published?.versions ?? []);
    const shared = publication?.sharedWith;
    yield {
      ...{ path: `clients/${at + 1}.html`, group: 'What you wrote' },
      title: title ?? 'A client without a title',
      about: markup`Client, ${dayOf(changedAt)}`,
      body: [
        facts([
          ['Last changed', whenOf(changedAt)],
          ['Revision', revision],
          ['Published', publication === null ? 'No' : publication.withdrawn ? 'Withdrawn' : 'Yes'],
          [
            'Shared with',
            shared === undefined
              ? null
              : [
                  ...(shared.school ? ['everybody here'] : []),
                  ...shared.cohorts.map((one) => one.title),
                ].join(', '),
          ],
        ]),
        section('The text', markup`<pre dir="auto">${text}</pre>`),
        section(
          'Published versions',
          list(
            versions.map((one) => markup`${one.number}: ${one.title}, ${whenOf(one.publishedAt)}`),
          ),
        ),
      ],
    };
  }
}
