import type { Cohort } from '../store/cohort-store.ts';
import type { Share } from '../store/share-store.ts';
import type { Store } from '../store/store.ts';
import type { Sharing } from './contract/sharing.ts';

/**
 * With whom somebody shares something of their own, and with whom they can: the cohorts that they learn in.
 *
 * @param share as it is kept, or null
 */
export async function showSharing(
  store: Store,
  account: string,
  share: Share | null,
): Promise<Sharing> {
  const own = await store.listCohorts(account);
  const found = own.find(({ cohort }) => cohort.id === share?.cohort)?.cohort;
  const open = own.filter(({ role, cohort }) => role === 'trainee' && cohort.archivedAt === null);
  return {
    with:
      share === null || found === undefined
        ? null
        : {
            cohort: await sharer(store, found),
            timeZone: found.timeZone,
            sharedAt: new Date(share.sharedAt).toISOString(),
            archived: found.archivedAt !== null,
          },
    cohorts: await Promise.all(open.map(({ cohort }) => sharer(store, cohort))),
  };
}

async function sharer(store: Store, { id, title }: Cohort) {
  const members = await store.listMembers(id);
  const instructors = members.filter(({ role }) => role === 'instructor');
  return { id, title, instructors: instructors.map(({ name }) => name) };
}
