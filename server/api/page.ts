import { sep } from 'node:path';
import serveStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { Refusal } from './refusal.ts';

const YEAR = 31_536_000;

/**
 * Serves the built page. Every address that a person may open answers with the page itself, which then
 * shows what belongs there; the rest of what is not found is refused.
 *
 * @param folder the built page, or null to serve none
 */
export async function servePage(app: FastifyInstance, folder: string | null): Promise<void> {
  if (folder !== null) {
    await app.register(serveStatic, {
      root: folder,
      cacheControl: false,
      setHeaders: (reply, path) => {
        // Names under assets/ carry a hash of their content; everything else may change under its name.
        const lasting = path.startsWith(`${folder}${sep}assets${sep}`);
        reply.header('cache-control', lasting ? `public, max-age=${YEAR}, immutable` : 'no-cache');
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const opened = ['GET', 'HEAD'].includes(request.method) && accepts(request.headers.accept);
    if (folder !== null && opened && !request.url.startsWith('/api/')) {
      return reply.sendFile('index.html');
    }
    throw new Refusal(404, 'not-found', 'There is nothing at this address.');
  });
}

function accepts(header: string | undefined): boolean {
  return header?.includes('text/html') ?? false;
}
