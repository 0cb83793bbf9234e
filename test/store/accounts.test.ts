import { beforeAll, describe, expect, test } from 'vitest';
import type { Registration } from '../../server/store/account-store.ts';
import type { Store } from '../../server/store/store.ts';
import { emptyStore, engines } from './empty-store.ts';
import { addSampleAccount, addSampleSession, sampleAccount } from './samples.ts';

const now = 1_795_000_000_000;
let made = 0;
const who = (facts: Partial<Registration> = {}): Registration => ({
  name: 'Ada Finch',
  email: `ada-${++made}@example.org`,
  password: '$argon2id$…',
  role: 'trainee',
  ...facts,
});

describe.each(engines)('people in the store over %s', (engine) => {
  let store: Store;
  beforeAll(async () => {
    const base = await emptyStore(engine);
    store = base.store;
    return base.remove;
  });

  async function person(facts: Partial<Registration> = {}) {
    const id = await addSampleAccount(store);
    const { token } = sampleAccount();
    const registration = who(facts);
    const own = { ...token, account: id };
    expect(await store.register(id, registration, own)).toBe(true);
    return { id, email: registration.email, token: own };
  }

  test('a guest becomes a person, with a new token in place of the old', async () => {
    const { account, token } = sampleAccount();
    await store.addAccount(account, token);
    const fresh = { ...sampleAccount().token, account: account.id };
    const registration = who();
    expect(await store.register(account.id, registration, fresh)).toBe(true);
    expect(await store.findToken(token.hash)).toBeNull();
    const { name, email, role } = registration;
    expect((await store.findToken(fresh.hash))?.holder).toEqual({ ...account, name, email, role });
    expect(await store.findByEmail(email)).toMatchObject({ password: registration.password });
  });

  test('an address has one account, and a person registers once', async () => {
    const { id, email, token } = await person();
    const other = await addSampleAccount(store);
    expect(await store.register(other, who({ email }), { ...token, hash: 'x' })).toBe(false);
    expect(await store.register(id, who(), { ...token, hash: 'x' })).toBe(false);
    expect((await store.findAccount(other))?.email).toBeNull();
  });

  test('a new password forgets every token but one', async () => {
    const { id, token } = await person();
    const second = { ...sampleAccount().token, account: id };
    await store.addToken(second);
    await store.changePassword(id, 'new hash', second.hash);
    expect(await store.findToken(token.hash)).toBeNull();
    expect(await store.findToken(second.hash)).not.toBeNull();
    expect(await store.passwordOf(id)).toBe('new hash');
    await store.changePassword(id, 'newer hash', null);
    expect(await store.findToken(second.hash)).toBeNull();
  });

  test('a role is changed, and the last administrator stays one', async () => {
    const { id, token } = await person({ role: 'administrator' });
    expect(await store.hasAdministrator()).toBe(true);
    expect(await store.changeRole(id, 'trainee')).toBe(false);
    expect((await store.findAccount(id))?.role).toBe('administrator');
    expect(await store.findToken(token.hash)).not.toBeNull();
    const other = await person();
    expect(await store.changeRole(other.id, 'administrator')).toBe(true);
    expect(await store.findToken(other.token.hash)).toBeNull();
    expect(await store.changeRole(id, 'instructor')).toBe(true);
    expect(await store.changeRole('nobody', 'trainee')).toBe(false);
  });

  test('a guest’s work moves to a person, and the guest is forgotten', async () => {
    const { id } = await person();
    const session = await addSampleSession(store);
    await store.moveWork(session.account, id);
    expect((await store.findSession(session.id, id))?.account).toBe(id);
    expect(await store.findAccount(session.account)).toBeNull();
    const other = await person();
    await store.setRatesFirst(other.id, true);
    await store.moveWork(other.id, id);
    expect(await store.findAccount(other.id)).not.toBeNull();
    expect((await store.ownResults(id)).always).toBe(false);
  });

  test('who always rated first as a guest does so as a person', async () => {
    const { id } = await person();
    const [first, second] = [await addSampleSession(store), await addSampleSession(store)];
    await store.setRatesFirst(first.account, true);
    await store.moveWork(first.account, id);
    expect((await store.ownResults(id)).always).toBe(true);
    // A guest who said nothing of it changes nothing.
    await store.moveWork(second.account, id);
    expect((await store.ownResults(id)).always).toBe(true);
  });

  test('browsers are listed and revoked by their id, one’s own only', async () => {
    const { id, token } = await person();
    const other = await person();
    expect(await store.listTokens(id, now)).toEqual([token]);
    expect(await store.listTokens(id, token.expiresAt)).toEqual([]);
    expect(await store.revokeToken(token.id, other.id)).toBe(false);
    expect(await store.revokeToken(token.id, id)).toBe(true);
    expect(await store.findToken(token.hash)).toBeNull();
    await store.removeToken(other.token.hash);
    expect(await store.findToken(other.token.hash)).toBeNull();
  });

  test('a link works once, until it is too old or a newer one is made', async () => {
    const { id } = await person();
    const link = { hash: `link-${id}`, kind: 'password' as const, account: id, expiresAt: now + 5 };
    await store.addLink(link);
    expect(await store.findLink(link.hash, 'password', now)).toEqual(link);
    expect(await store.findLink(link.hash, 'administrator', now)).toBeNull();
    expect(await store.findLink(link.hash, 'password', now + 5)).toBeNull();
    await store.addLink({ ...link, hash: `newer-${id}` });
    expect(await store.findLink(link.hash, 'password', now)).toBeNull();
    expect(await store.useLink(`newer-${id}`)).toBe(true);
    expect(await store.useLink(`newer-${id}`)).toBe(false);
  });

  test('tries are counted by their key within a time', async () => {
    const key = `address ${made}`;
    expect(await store.countTry(key, now - 10, now)).toBe(1);
    expect(await store.countTry(key, now - 9, now + 1)).toBe(2);
    expect(await store.countTry(`${key} other`, now - 9, now + 1)).toBe(1);
    expect(await store.countTry(key, now + 1, now + 11)).toBe(2);
    await store.forgetTries(key);
    expect(await store.countTry(key, now, now + 12)).toBe(1);
  });

  test('people are listed by their names, and guests are not', async () => {
    const { id } = await person({ name: 'Zuri' });
    const guest = await addSampleAccount(store);
    await store.rename(id, 'Zuri Okoro');
    const people = await store.listPeople();
    expect(people.at(-1)).toMatchObject({ id, name: 'Zuri Okoro' });
    expect(people.some((each) => each.id === guest)).toBe(false);
  });
});
