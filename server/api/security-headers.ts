import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** Lets a page of ours load what this server gives it, and nothing from anywhere else. */
export async function sendSecurityHeaders(
  app: FastifyInstance,
  origin: string | null,
): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // `no-referrer` would take the Origin header from forms, and with it the check of where they come from.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: origin?.startsWith('https:') ?? false,
  });
}
