import type { FastifyInstance } from 'fastify';
import type { Person } from './people.ts';

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

const SECOND = 1000;
const DAY = 86_400_000;
// Nobody is signed in for ever.
const SIGNED_IN = 7 * DAY;

/** Somebody at their browser, who asks the program what its page would ask. */
export interface Visitor {
  /**
   * What is answered.
   *
   * @throws Error with what was asked and why it was refused
   */
  ask<T>(method: Method, url: string, body?: object): Promise<T>;
}

/** The door of the program, by which everybody comes in. */
export interface Door {
  readonly app: FastifyInstance;
  /** Now, in milliseconds since 1970, UTC. */
  readonly clock: () => number;
  /** What everybody signs in with. */
  readonly password: string;
}

/** The address of a person of the demonstration school. */
export function emailOf({ address }: Person): string {
  return `${address}@school.example`;
}

/** Somebody who has an account. They sign in by themselves when it is time again. */
export function visitorOf({ app, clock, password }: Door, person: Person): Visitor {
  let cookie: string | null = null;
  let since = -Infinity;

  async function send<T>(method: Method, url: string, body?: object): Promise<T> {
    const answer = await app.inject({
      method,
      url,
      headers: cookie === null ? {} : { cookie },
      ...(body && { payload: body }),
    });
    // Weeks pass in a minute here: whoever asks too often waits like anybody else.
    if (answer.statusCode === 429) {
      const pause = SECOND * Number(answer.headers['retry-after'] ?? 1);
      await new Promise((goOn) => setTimeout(goOn, pause));
      return send(method, url, body);
    }
    if (answer.statusCode >= 400)
      throw new Error(`${person.name}: ${method} ${url} was refused: ${answer.body}`);
    const given = answer.headers['set-cookie'];
    if (typeof given === 'string') cookie = given.split(';')[0] ?? null;
    // What the contract of the address says that it is.
    return (answer.body === '' ? null : answer.json()) as T;
  }

  return {
    async ask<T>(method: Method, url: string, body?: object): Promise<T> {
      if (clock() - since > SIGNED_IN) {
        cookie = null;
        await send('POST', '/api/sign-in', { email: emailOf(person), password });
        since = clock();
      }
      return send<T>(method, url, body);
    },
  };
}
