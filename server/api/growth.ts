import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Growth } from './contract/growth.ts';
import type { House } from './house.ts';

/** Scores over all finished sessions of the person who asks. */
export const growthRoutes: FastifyPluginCallbackTypebox<House> = (
  app,
  { practice, store },
  done,
) => {
  app.get(
    '/api/growth',
    { config: { may: 'read-own-growth' }, schema: { response: { 200: Growth } } },
    async ({ account }) =>
      practice.growth(account === null ? [] : await store.finishedSessions(account)),
  );
  done();
};
