import type { Exchange, Session } from '../../server/practice/session.ts';
import type { Account, Token } from '../../server/store/account-store.ts';
import type { Store } from '../../server/store/store.ts';

let made = 0;

/** An account and a token of its own, different at each call. */
export function sampleAccount(): { account: Account; token: Token } {
  const id = `account-${++made}`;
  return {
    account: { id, createdAt: 1_795_000_000_000, name: null, email: null, role: 'trainee' },
    token: {
      hash: `hash-of-${id}`,
      id: `token-of-${id}`,
      account: id,
      createdAt: 1_795_000_000_000,
      seenAt: 1_795_000_000_000,
      browser: 'Firefox',
      expiresAt: 1_829_000_000_000,
    },
  };
}

/** Adds a sample account; returns its id. */
export async function addSampleAccount(store: Store): Promise<string> {
  const { account, token } = sampleAccount();
  await store.addAccount(account, token);
  return account.id;
}

/** Adds a cohort, instructed by an account of its own where none is given; returns its id. */
export async function addSampleCohort(store: Store, instructor?: string): Promise<string> {
  const id = `cohort-${++made}`;
  const facts = { title: 'A', timeZone: 'UTC', madeAt: 1_795_000_000_000, archivedAt: null };
  await store.addCohort(
    { id, ...facts, code: null },
    instructor ?? (await addSampleAccount(store)),
  );
  return id;
}

/** A session without exchanges, different at each call. */
export function sampleSession(account: string, facts: Partial<Session> = {}): Session {
  return {
    id: `session-${++made}`,
    account,
    takenFrom: null,
    scenario: { id: 'specialist-or-manager', version: '3fa1' },
    real: null,
    rubric: { id: 'partnership', version: '1-77c0' },
    // The largest seed: it does not fit into a signed 32-bit column.
    seed: 4_294_967_295,
    startedAt: 1_795_000_000_123,
    endedAt: null,
    ending: null,
    opening: 'I have to decide by Friday — “specialist” or manager?',
    cameIn: null,
    alliance: null,
    exchanges: [],
    ...facts,
  };
}

/** Adds a sample session, to an account of its own where none is given. */
export async function addSampleSession(store: Store, account?: string): Promise<Session> {
  const session = sampleSession(account ?? (await addSampleAccount(store)));
  await store.addSession(session);
  return session;
}

/** An exchange with every kind of value in it. */
export function sampleExchange(index: number, facts: Partial<Exchange> = {}): Exchange {
  return {
    index,
    coach: `What would make this hour worthwhile? (${index}) 🌱 naïve “quotes” \\ and a\nnew line`,
    report: {
      moves: ['question-open'],
      findings: [
        {
          behaviour: 'open-question',
          kind: 'strength',
          marker: 'evoking',
          start: 0,
          end: 4,
          quote: 'What',
          message: 'Asks what the hour is for.',
          instead: ['“What is the hour for?”'],
        },
      ],
      opportunities: [{ id: 'feeling', marker: 'presence', outcome: 'missed' }],
    },
    reply: 'Hm. Nobody has asked me that.',
    at: 1_795_000_000_500 + index,
    // The store does not look into it: it has to keep whatever the scenario room puts here.
    client: {
      trust: 0.30000000000000004,
      focus: null,
      spoken: ['hello', 'friday'],
      told: { team: 'partial' },
    } as unknown as Exchange['client'],
    moved: [{ behaviour: 'open-question', change: 0.04 }],
    ...facts,
  };
}
