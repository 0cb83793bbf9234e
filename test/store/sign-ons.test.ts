import { beforeAll, describe, expect, test } from 'vitest';
import type { SignOnAttempt } from '../../server/store/sign-on-store.ts';
import type { Store } from '../../server/store/store.ts';
import { emptyStore, engines } from './empty-store.ts';
import { addSampleAccount, addSampleSession, sampleAccount } from './samples.ts';

const now = 1_795_000_000_000;
let made = 0;
const attempt = (facts: Partial<SignOnAttempt> = {}): SignOnAttempt => ({
  state: `state-${++made}`,
  browser: `browser-${made}`,
  nonce: 'nonce',
  verifier: 'verifier',
  to: '/growth?all=1',
  bring: true,
  expiresAt: now + 5,
  ...facts,
});
const signOn = () => ({ issuer: 'https://id.school.org', subject: `subject-${++made}` });

describe.each(engines)('sign-ons in the store over %s', (engine) => {
  let store: Store;
  beforeAll(async () => {
    const base = await emptyStore(engine);
    store = base.store;
    return base.remove;
  });

  function newPerson(id?: string) {
    const { account, token } = sampleAccount();
    const own = id ?? account.id;
    const email = `ada-${++made}@school.org`;
    return {
      person: { ...account, id: own, name: 'Ada Finch', email },
      token: { ...token, account: own },
    };
  }

  test('an attempt is taken once, by its browser, until it is too old', async () => {
    const kept = attempt();
    const { state, browser } = kept;
    await store.addSignOnAttempt(kept, now);
    expect(await store.takeSignOnAttempt(state, 'another', now)).toBeNull();
    expect(await store.takeSignOnAttempt('another', browser, now)).toBeNull();
    expect(await store.takeSignOnAttempt(state, browser, now + 5)).toBeNull();
    expect(await store.takeSignOnAttempt(state, browser, now)).toEqual(kept);
    expect(await store.takeSignOnAttempt(state, browser, now)).toBeNull();
  });

  test('of two that come back at once one is let through', async () => {
    const kept = attempt({ bring: false });
    await store.addSignOnAttempt(kept, now);
    const take = () => store.takeSignOnAttempt(kept.state, kept.browser, now);
    const taken = await Promise.all([take(), take(), take()]);
    expect(taken.filter((each) => each !== null)).toEqual([kept]);
  });

  test('old attempts are forgotten when a new one is kept', async () => {
    const old = attempt();
    await store.addSignOnAttempt(old, now);
    await store.addSignOnAttempt(attempt({ expiresAt: now + 90 }), now + 5);
    expect(await store.takeSignOnAttempt(old.state, old.browser, now)).toBeNull();
  });

  test('a stranger gets an account, which is found again by the issuer and its name for them', async () => {
    const { person, token } = newPerson();
    const theirs = signOn();
    expect(await store.findBySignOn(theirs)).toBeNull();
    expect(await store.addSignOn(theirs, person, token)).toBe(true);
    expect(await store.findBySignOn(theirs)).toEqual(person);
    expect(await store.findBySignOn({ ...theirs, issuer: 'https://other.org' })).toBeNull();
    expect((await store.findToken(token.hash))?.holder).toEqual(person);
    expect(await store.findByEmail(person.email)).toEqual({ account: person, password: null });
  });

  test('a guest becomes the person, with what they did and one new token', async () => {
    const session = await addSampleSession(store);
    const old = { ...sampleAccount().token, account: session.account };
    await store.addToken(old);
    const { person, token } = newPerson(session.account);
    const theirs = signOn();
    expect(await store.addSignOn(theirs, person, token)).toBe(true);
    expect(await store.findBySignOn(theirs)).toEqual(person);
    expect(await store.findToken(old.hash)).toBeNull();
    expect(await store.findSession(session.id, person.id)).not.toBeNull();
  });

  test('who has no address is a person too: nobody takes them for a guest', async () => {
    const { person, token } = newPerson();
    const nameless = { ...person, email: null };
    const theirs = signOn();
    expect(await store.addSignOn(theirs, nameless, token)).toBe(true);
    const second = { ...newPerson().person, email: null };
    expect(await store.addSignOn(signOn(), second, sampleTokenOf(second.id))).toBe(true);
    expect((await store.listPeople()).map(({ id }) => id)).toContain(person.id);
    await store.moveWork(person.id, second.id);
    expect(await store.findBySignOn(theirs)).toEqual(nameless);
    expect(await store.changeRole(person.id, 'instructor')).toBe(true);
  });

  test('a taken address and an account that is a person’s are refused, and nothing changes', async () => {
    const { person, token } = newPerson();
    await store.addSignOn(signOn(), person, token);
    const guest = await addSampleAccount(store);
    const wanted = { ...newPerson(guest).person, email: person.email };
    const theirs = signOn();
    expect(await store.addSignOn(theirs, wanted, sampleTokenOf(guest))).toBe(false);
    const again = { ...person, name: 'Bea', email: 'bea@school.org' };
    expect(await store.addSignOn(theirs, again, sampleTokenOf(person.id))).toBe(false);
    expect(await store.findBySignOn(theirs)).toBeNull();
    expect((await store.findAccount(guest))?.name).toBeNull();
    expect(await store.findAccount(person.id)).toEqual(person);
    expect(await store.findToken(token.hash)).not.toBeNull();
  });
});

function sampleTokenOf(account: string) {
  return { ...sampleAccount().token, account };
}
