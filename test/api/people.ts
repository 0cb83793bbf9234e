import type { Me } from '../../server/api/contract/account.ts';
import type { AccountRole } from '../../server/store/account-store.ts';
import { newBrowser, type Browser } from './browser.ts';
import type { OpenHouse } from './open-house.ts';

let made = 0;
const password = 'four plain words here';

/** Somebody with an account, at their browser. */
export interface SignedUp extends Browser {
  readonly id: string;
  readonly email: string;
}

/** Signs somebody up, and makes them what they are to be. */
export async function signUp(
  { app, store }: OpenHouse,
  name: string,
  role: AccountRole = 'trainee',
): Promise<SignedUp> {
  const browser = newBrowser(app);
  const email = `${name.toLowerCase().replaceAll(' ', '.')}-${++made}@example.org`;
  await browser.ask<Me>('POST', '/api/sign-up', { name, email, password });
  const id = (await store.findByEmail(email))?.account.id ?? '';
  if (role !== 'trainee') {
    await store.changeRole(id, role);
    await browser.ask<Me>('POST', '/api/sign-in', { email, password });
  }
  return Object.assign(browser, { id, email });
}
