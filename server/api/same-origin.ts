import type { FastifyRequest } from 'fastify';
import { Refusal } from './refusal.ts';

/**
 * Refuses a change that another site's page asks for in a visitor's name. Browsers send these two headers
 * by themselves; programs that send neither have no visitor's cookie to misuse.
 *
 * @param origin where people reach the server, or null for the host that the request itself names
 */
export function requireSameOrigin(request: FastifyRequest, origin: string | null): void {
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return;
  const site = request.headers['sec-fetch-site'];
  const from = request.headers.origin;
  const sameSite = site === undefined || site === 'same-origin' || site === 'none';
  if (sameSite && (from === undefined || isHome(from, request, origin))) return;
  throw new Refusal(
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
