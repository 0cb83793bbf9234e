import type { FastifyInstance } from 'fastify';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** An answer with its body read, of the type that the test knows it has. */
export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly headers: Record<string, unknown>;
  /** The `Set-Cookie` header, or null. */
  readonly cookie: string | null;
}

/** A browser: keeps its cookie and says where it comes from. */
export interface Browser {
  /** The cookie that it shows, or null. */
  readonly cookie: string | null;
  /** Shows another cookie than the one that was given. */
  forge(value: string): void;
  ask<T>(method: Method, url: string, body?: object): Promise<Answer<T>>;
}

/** One that has never been here. */
export function newBrowser(app: FastifyInstance, headers: Record<string, string> = {}): Browser {
  let cookie: string | null = null;
  return {
    get cookie() {
      return cookie;
    },
    forge(value) {
      cookie = value;
    },
    async ask<T>(method: Method, url: string, body?: object): Promise<Answer<T>> {
      const response = await app.inject({
        method,
        url,
        headers: { ...headers, ...(cookie === null ? {} : { cookie }) },
        ...(body === undefined ? {} : { payload: body }),
      });
      const given = response.headers['set-cookie'];
      const line = typeof given === 'string' ? given : null;
      if (line !== null) cookie = line.split(';')[0] ?? null;
      return {
        status: response.statusCode,
        body: (response.body === '' ? null : response.json()) as T,
        headers: response.headers,
        cookie: line,
      };
    },
  };
}
