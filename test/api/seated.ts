import type { CohortView } from '../../server/api/contract/cohort.ts';
import { openHouse, type OpenHouse } from './open-house.ts';
import { signUp, type SignedUp } from './people.ts';

/** A house with an instructor and a trainee in it. */
export interface Seated {
  readonly house: OpenHouse;
  readonly maya: SignedUp;
  readonly tom: SignedUp;
}

/** Opens one. */
export async function seat(): Promise<Seated> {
  const house = await openHouse();
  const maya = await signUp(house, 'Maya', 'instructor');
  return { house, maya, tom: await signUp(house, 'Tom') };
}

/** Has the instructor make a cohort in which the trainee is. */
export async function makeCohort({ house, maya, tom }: Seated): Promise<CohortView> {
  const wish = { title: 'Autumn', timeZone: 'Europe/Lisbon' };
  const { body } = await maya.ask<CohortView>('POST', '/api/cohorts', wish);
  await house.store.putMember(body.id, tom.id, 'trainee', house.clock.now);
  return body;
}
