import type { Alliance } from '../practice/alliance.ts';
import type { AllianceView } from './contract/alliance.ts';
import type { House } from './house.ts';
import { Refusal } from './refusal.ts';

/**
 * An alliance as the page shows it.
 *
 * @throws Refusal when its engagement is not here any more
 */
export async function showAlliance(
  { practice, store }: House,
  alliance: Alliance,
): Promise<AllianceView> {
  const view = practice.viewAlliance(alliance, await store.sessionsOfAlliance(alliance.id));
  if (view !== null) return view;
  throw new Refusal(
    409,
    'engagement-gone',
    'The engagement is not here any more. Its sessions stand in the list of your sessions.',
  );
}
