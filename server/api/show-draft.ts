import { nameVersion } from '../practice/published-version.ts';
import type { Draft as KeptDraft } from '../store/draft-store.ts';
import type { Publication, PublishedVersion } from '../store/publication-store.ts';
import type { Store } from '../store/store.ts';
import type {
  Draft,
  DraftSummary,
  Publication as PublicationView,
  PublishedVersion as VersionView,
} from './contract/draft.ts';

/** Drafts as their author's list shows them. */
export async function showDrafts(
  store: Store,
  drafts: readonly Omit<KeptDraft, 'text'>[],
): Promise<DraftSummary[]> {
  const published = await store.listPublications(drafts.map(({ id }) => id));
  return Promise.all(
    drafts.map(async (draft) => {
      const publication = published.find(
        ({ scenario, author }) => scenario === draft.id && author === draft.author,
      );
      return {
        id: draft.id,
        title: draft.title,
        changedAt: new Date(draft.changedAt).toISOString(),
        revision: draft.revision,
        publication:
          publication === undefined ? null : await showPublication(store, draft, publication),
      };
    }),
  );
}

/** A draft with its text. */
export async function showDraft(store: Store, draft: KeptDraft): Promise<Draft> {
  const [summary] = await showDrafts(store, [draft]);
  if (summary === undefined) throw new Error('A draft was not shown.');
  return { ...summary, text: draft.text };
}

/** Versions as their author sees them, in the order given. */
export async function showVersions(
  store: Store,
  versions: readonly PublishedVersion[],
): Promise<VersionView[]> {
  const names = await store.namesOf([...new Set(versions.map(({ by }) => by))]);
  return versions.map(({ number, hash, head, publishedAt, by }) => ({
    number,
    version: nameVersion(number, hash),
    title: head.title,
    publishedAt: new Date(publishedAt).toISOString(),
    by: names.get(by) ?? '',
  }));
}

async function showPublication(
  store: Store,
  draft: Omit<KeptDraft, 'text'>,
  { school, cohorts, withdrawnAt, versions }: Publication,
): Promise<PublicationView | null> {
  const [newest] = await showVersions(store, versions.slice(-1));
  if (newest === undefined) return null;
  const found = await Promise.all(cohorts.map((id) => store.findCohort(id)));
  return {
    newest,
    sharedWith: {
      school,
      cohorts: found.flatMap((cohort) =>
        cohort === null ? [] : [{ id: cohort.id, title: cohort.title }],
      ),
    },
    withdrawn: withdrawnAt !== null,
    changed: draft.revision !== draft.publishedRevision,
  };
}
