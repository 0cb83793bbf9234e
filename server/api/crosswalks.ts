import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { CrosswalkView, FrameworkView } from './contract/crosswalk.ts';
import { Problem } from './contract/problem.ts';
import { ownSession } from './guard.ts';
import type { House } from './house.ts';
import { noSuch, Refusal } from './refusal.ts';

/** Frameworks, and what sessions of one's own show of their markers. */
export const crosswalkRoutes: FastifyPluginCallbackTypebox<House> = (app, { practice }, done) => {
  app.get(
    '/api/frameworks',
    {
      config: { may: 'read-frameworks' },
      schema: { response: { 200: Type.Array(FrameworkView) } },
    },
    () => [...practice.frameworks],
  );

  app.get(
    '/api/sessions/:id/crosswalk/:framework',
    {
      config: { may: 'read-crosswalk' },
      schema: {
        params: Type.Object({ id: Type.String(), framework: Type.String() }),
        response: { 200: CrosswalkView, '4xx': Problem },
      },
    },
    (request) => {
      const session = ownSession(request);
      if (session.endedAt === null)
        throw new Refusal(
          409,
          'session-running',
          'The session is still running. Finish it to lay a framework over it.',
        );
      const found = practice.crosswalk(session, request.params.framework);
      if (found === null) throw noSuch('framework');
      return found;
    },
  );
  done();
};
