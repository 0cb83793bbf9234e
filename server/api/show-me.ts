import type { Account } from '../store/account-store.ts';
import type { Me } from './contract/account.ts';
import type { House } from './house.ts';

/** What a page has to know of whoever looks at it. */
export async function showMe({ store }: House, visitor: Account | null): Promise<Me> {
  const sessions = visitor === null ? [] : await store.listSessions(visitor.id);
  return {
    kind: visitor === null ? 'stranger' : visitor.email === null ? 'guest' : 'person',
    name: visitor?.name ?? null,
    email: visitor?.email ?? null,
    role: visitor?.role ?? 'trainee',
    sessions: sessions.length,
  };
}
