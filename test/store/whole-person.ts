import type { AccountRole } from '../../server/store/account-store.ts';
import type { Store } from '../../server/store/store.ts';
import { sampleExchange, sampleSession } from './samples.ts';

const now = 1_795_000_000_000;
let made = 0;

/** What the sample client lacks that a real one has. */
const client = {
  ...{ turn: 1, trust: 0.3, openness: 0.1, agency: 0.2, sore: 0, heard: {}, beat: 'begins' },
  ...{ spoken: ['hello'], told: { team: 'partial' }, focus: null, ending: null },
} as unknown as ReturnType<typeof sampleExchange>['client'];

/** Somebody with a name, an address, a password and a browser. */
export async function addPerson(store: Store, role: AccountRole = 'trainee') {
  const id = `person-${++made}`;
  const email = `${id}@example.org`;
  const token = {
    ...{ hash: `hash-of-${id}`, id: `token-of-${id}`, account: id, createdAt: now, seenAt: now },
    ...{ browser: `Browser of ${id}`, expiresAt: now * 2 },
  };
  const account = { id, createdAt: now, name: null, email: null, role: 'trainee' as const };
  await store.addAccount(account, token);
  await store.register(id, { name: `Name of ${id}`, email, password: `pw ${id}`, role }, token);
  await store.countTry(`address ${email}`, 0, now);
  return { id, email };
}
/** A cohort that they instruct. */
export async function addCohort(store: Store, instructor: string): Promise<string> {
  const id = `cohort-${++made}`;
  const facts = { title: id, timeZone: 'UTC', madeAt: now, archivedAt: null, code: null };
  await store.addCohort({ id, ...facts }, instructor);
  return id;
}
/** Somebody with something of everything. */
export async function addEverything(store: Store, owner: string) {
  const alliance = `alliance-${++made}`;
  await store.addAlliance({
    id: alliance,
    account: owner,
    engagement: 'e',
    startedAt: now,
    entries: [],
  });
  const entry = { id: `entry-${made}`, words: `Words of ${owner}`, formerly: ['Before.'] };
  await store.addEntry(alliance, { ...entry, holds: true, order: 0, at: now });
  const coach = `Said by ${owner}`;
  const exchanges = [sampleExchange(0, { coach, client }), sampleExchange(1, { coach, client })];
  const first = sampleSession(owner, {
    ...{ exchanges, endedAt: now, ending: 'finished', alliance: { id: alliance, order: 0 } },
  });
  await store.addSession(first);
  const take = sampleSession(owner, {
    ...{ exchanges: exchanges.slice(0, 1), startedAt: now + 1000 },
    takenFrom: { first: first.id, session: first.id, index: 1 },
  });
  await store.addSession(take);
  await store.writeNote(first.id, 0, { text: `Note by ${owner}`, changedAt: now });
  await store.addDraft({
    ...{ id: `draft-${made}`, author: owner, title: 'T', text: `Text of ${owner}` },
    ...{ revision: 3, changedAt: now, publishedRevision: null },
  });
  return { first, take, alliance };
}

/** Somebody who signs on elsewhere, without a password, and another who is on the way there. */
export async function addFromElsewhere(store: Store) {
  const id = `person-${++made}`;
  const email = `${id}@example.org`;
  const token = {
    ...{ hash: `hash-of-${id}`, id: `token-of-${id}`, account: id, createdAt: now, seenAt: now },
    ...{ browser: `Browser of ${id}`, expiresAt: now * 2 },
  };
  const signOn = { issuer: 'https://issuer.example', subject: `subject-${id}` };
  const account = { id, createdAt: now, name: `Name of ${id}`, email, role: 'trainee' as const };
  await store.addSignOn(signOn, account, token);
  await store.addLink({ hash: `link-${id}`, kind: 'password', account: id, expiresAt: now * 2 });
  const secrets = { state: `state-${id}`, browser: 'b', nonce: 'n', verifier: 'v' };
  await store.addSignOnAttempt({ ...secrets, to: '/', bring: false, expiresAt: now * 2 }, now);
  return { id, email };
}
