import { OAuth2Server, type MutableRedirectUri, type MutableToken } from 'oauth2-mock-server';
import { openIssuer, type Issuer } from '../../server/accounts/issuer.ts';

/** Claims by the names of OpenID Connect. */
export type Told = Record<string, string | boolean>;

/** A real issuer on this machine, with somebody at its door. */
export interface TestIssuer {
  /** The way to it, as the server opens it. */
  readonly open: () => Issuer;
  /** What its token says of whoever signs on next, and what it says only when it is asked. */
  says: { token: Told; asked: Told };
  /** Changes what the browser is sent back with, once. */
  sendBackWith(change: (query: URLSearchParams) => void): void;
  /** Does not answer until it is started again. */
  stop(): Promise<void>;
  startAgain(): Promise<void>;
}

/** Starts one. */
export async function startIssuer(): Promise<TestIssuer> {
  const server = new OAuth2Server();
  await server.issuer.keys.generate('RS256');
  await server.start(0, 'localhost');
  const { port } = server.address();
  const issuer = server.issuer.url ?? '';
  const test: TestIssuer = {
    open: () =>
      openIssuer({
        issuer,
        clientId: 'coequal',
        clientSecret: 'secret',
        title: 'Northside School',
      }),
    says: { token: {}, asked: {} },
    sendBackWith(change) {
      server.service.once('beforeAuthorizeRedirect', ({ url }: MutableRedirectUri) => {
        change(url.searchParams);
      });
    },
    stop: () => server.stop(),
    startAgain: () => server.start(port, 'localhost'),
  };
  server.service.on('beforeTokenSigning', ({ payload }: MutableToken) => {
    Object.assign(payload, test.says.token);
  });
  server.service.on('beforeUserinfo', (answer: { body: object | string | null }) => {
    answer.body = { sub: test.says.token.sub, ...test.says.asked };
  });
  return test;
}
