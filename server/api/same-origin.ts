import type { FastifyRequest } from 'fastify';
import { Refusal } from './refusal.ts';

/**
 * Refuses a change that another site's page asks for in a visitor's name, and an answer that another site leads them to: what they
 * are told there counts as seen. People follow links to pages, not to answers; the way to a sign-on and back from it is the one that
 * begins and ends elsewhere. Browsers send these two headers by themselves; programs that send neither have no visitor's cookie to
 * misuse.
 *
 * @param origin where people reach the server, or null for the host that the request itself names
 */
export function requireSameOrigin(request: FastifyRequest, origin: string | null): void {
  const site = request.headers['sec-fetch-site'];
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) {
    if (site === 'cross-site' && request.routeOptions.config.may !== 'sign-on') throw foreign();
    return;
  }
  const from = request.headers.origin;
  const sameSite = site === undefined || site === 'same-origin' || site === 'none';
  if (sameSite && (from === undefined || isHome(from, request, origin))) return;
  throw foreign();
}

function foreign(): Refusal {
  return new Refusal(
    403,
    'foreign-origin',
    'This has to be asked from the page of this server itself.',
  );
}

function isHome(from: string, request: FastifyRequest, origin: string | null): boolean {
  if (origin !== null) return from === origin;
  if (!URL.canParse(from)) return false;
  // Hosts only, as the browser's protocol reads them: behind a proxy for https the server itself sees http.
  const { protocol, host } = new URL(from);
  const asked = `${protocol}//${request.host}`;
  return URL.canParse(asked) && new URL(asked).host === host;
}
