import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { RubricView } from './contract/rubric.ts';
import type { House } from './house.ts';

/** What the engine listens for. */
export const rubricRoutes: FastifyPluginCallbackTypebox<House> = (app, { practice }, done) => {
  app.get(
    '/api/rubric',
    { config: { may: 'read-rubric' }, schema: { response: { 200: RubricView } } },
    () => practice.rubric,
  );
  done();
};
