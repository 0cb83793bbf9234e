import { isPerson } from '../accounts/person.ts';
import type { Account } from '../store/account-store.ts';
import type { Me } from './contract/account.ts';
import type { House } from './house.ts';

/** What a page has to know of whoever looks at it. */
export async function showMe({ store, signOn }: House, visitor: Account | null): Promise<Me> {
  const sessions = visitor === null ? [] : await store.listSessions(visitor.id);
  return {
    kind: visitor === null ? 'stranger' : isPerson(visitor) ? 'person' : 'guest',
    id: isPerson(visitor) ? visitor.id : null,
    name: visitor?.name ?? null,
    email: visitor?.email ?? null,
    role: visitor?.role ?? 'trainee',
    hasPassword: visitor !== null && (await store.passwordOf(visitor.id)) !== null,
    sessions: sessions.length,
    ratesFirst: visitor !== null && (await store.ownResults(visitor.id)).always,
    signOn: signOn?.title ?? null,
  };
}
