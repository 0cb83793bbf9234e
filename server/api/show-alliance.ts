import type { Alliance } from '../practice/alliance.ts';
import type { AllianceView } from './contract/alliance.ts';
import type { House } from './house.ts';
import { Refusal } from './refusal.ts';
import { viewAttemptAt } from './show-session.ts';

/**
 * An alliance as the page shows it.
 *
 * @throws Refusal when its engagement is not here any more
 */
export async function showAlliance(
  { practice, store }: House,
  alliance: Alliance,
): Promise<AllianceView> {
  const [sessions, attempted] = await Promise.all([
    store.sessionsOfAlliance(alliance.id),
    store.attemptOfAlliance(alliance.id),
  ]);
  const view = practice.viewAlliance(alliance, sessions);
  if (view !== null)
    return { ...view, assignment: await viewAttemptAt(store, attempted?.assignment ?? null) };
  throw new Refusal(
    409,
    'engagement-gone',
    'The engagement is not here any more. Its sessions stand in the list of your sessions.',
  );
}
