import type { Draft } from '../store/draft-store.ts';
import type { Publication } from '../store/publication-store.ts';
import type { Store } from '../store/store.ts';

/** What is published of a draft by its author; undefined where nothing is. Somebody else's under the same id is none of theirs. */
export async function ownPublication(
  store: Store,
  { id, author }: Pick<Draft, 'id' | 'author'>,
): Promise<Publication | undefined> {
  const [publication] = await store.listPublications([id]);
  return publication?.author === author ? publication : undefined;
}
