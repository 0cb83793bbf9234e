import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { House } from './house.ts';

/** For whoever watches over the server: well as long as the database answers. */
export const healthRoutes: FastifyPluginCallbackTypebox<House> = (app, { store }, done) => {
  app.get(
    '/healthz',
    { schema: { response: { 200: Type.Object({ status: Type.Literal('ok') }) } } },
    async () => {
      await store.ping();
      return { status: 'ok' as const };
    },
  );
  done();
};
