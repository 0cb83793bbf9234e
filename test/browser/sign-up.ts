import type { Role } from '../../server/api/contract/account.ts';
import type { OpenHouse, Visitor } from './open-house.ts';

/** Makes an account with a role in a visitor's browser. Its address is the first name at example.org. */
export async function signUp(
  { store }: OpenHouse,
  { page }: Visitor,
  name: string,
  role: Role = 'trainee',
): Promise<void> {
  const email = `${name.split(' ')[0]?.toLowerCase() ?? ''}@example.org`;
  const password = 'four plain words here';
  await page.request.post('/api/sign-up', { data: { name, email, password } });
  const known = await store.findByEmail(email);
  if (known === null) throw new Error(`${name} has no account.`);
  if (role === 'trainee') return;
  await store.changeRole(known.account.id, role);
  // Whoever gets another role signs in again.
  await page.request.post('/api/sign-in', { data: { email, password } });
}
