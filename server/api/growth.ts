import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Growth } from './contract/growth.ts';
import { waitingResults } from '../practice/self-rating/waiting-results.ts';
import type { House } from './house.ts';
import { noteSeen } from './waiting.ts';

/** Scores over all finished sessions of the person who asks. */
export const growthRoutes: FastifyPluginCallbackTypebox<House> = (
  app,
  { practice, store, clock },
  done,
) => {
  app.get(
    '/api/growth',
    { config: { may: 'read-own-growth' }, schema: { response: { 200: Growth } } },
    async ({ account }) => {
      if (account === null) return practice.growth([]);
      const own = await store.ownResults(account);
      const waits = waitingResults(own);
      const finished = await store.finishedSessions(account);
      const growth = practice.growth(finished.filter(({ id }) => !waits.has(id)));
      const told = growth.points.map(({ session }) => session);
      await noteSeen(store, own, told, clock());
      return growth;
    },
  );
  done();
};
