import type { Store } from '../store/store.ts';
import type { Practice, Reader } from './practice.ts';
import { noSuch } from './refusal.ts';

/** Who asks for a scenario, with the cohorts that they are in. */
export async function readerOf(store: Store, account: string | null): Promise<Reader> {
  const cohorts = account === null ? [] : await store.listCohorts(account);
  return { account, cohorts: cohorts.map(({ cohort }) => cohort.id) };
}

/** @throws Refusal where there is no such scenario, or it is not shared with them, or it is withdrawn: it never tells which */
export function requireOpen(practice: Practice, reader: Reader, scenario: string): void {
  if (!practice.scenarios(reader).some(({ id }) => id === scenario)) throw noSuch('scenario');
}
