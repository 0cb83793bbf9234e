import type { FastifyInstance } from 'fastify';

/** Where an address led. */
export interface Step {
  readonly status: number;
  /** Where it sends on to, or null. */
  readonly location: string | null;
  readonly setCookies: readonly string[];
}

/** A browser that is sent from here to elsewhere and back, and keeps its cookies. */
export interface Traveller {
  readonly cookies: Map<string, string>;
  /** Opens an address here. */
  open(path: string): Promise<Step>;
  /** Opens an address elsewhere; returns where it sends on to. */
  abroad(address: string | null): Promise<string>;
  /** Begins to sign on and goes through the issuer; returns the path to come back by. */
  goOut(query?: string): Promise<string>;
  /** What `path` answers. */
  read<T>(path: string): Promise<T>;
  send(path: string, body: object): Promise<number>;
}

/** One that has never been here. */
export function newTraveller(app: FastifyInstance): Traveller {
  const cookies = new Map<string, string>();
  const header = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');

  async function ask(method: 'GET' | 'POST', url: string, payload?: object) {
    const headers = cookies.size === 0 ? {} : { cookie: header() };
    const answer = await app.inject({ method, url, headers, ...(payload && { payload }) });
    for (const { name, value, maxAge } of answer.cookies)
      if (maxAge === 0) cookies.delete(name);
      else cookies.set(name, value);
    return answer;
  }

  const traveller: Traveller = {
    cookies,
    async open(path) {
      const { statusCode, headers } = await ask('GET', path);
      const setCookies = [headers['set-cookie'] ?? []].flat();
      return { status: statusCode, location: headers.location?.toString() ?? null, setCookies };
    },
    async abroad(address) {
      const answer = await fetch(address ?? '', { redirect: 'manual' });
      return answer.headers.get('location') ?? '';
    },
    async goOut(query = '') {
      const { location } = await traveller.open(`/api/sign-on${query}`);
      const { pathname, search } = new URL(await traveller.abroad(location));
      return `${pathname}${search}`;
    },
    read: async <T>(path: string) => (await ask('GET', path)).json<T>(),
    send: async (path, body) => (await ask('POST', path, body)).statusCode,
  };
  return traveller;
}
