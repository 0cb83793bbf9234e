import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { EngagementBriefing, EngagementSummary } from './contract/alliance.ts';
import { Problem } from './contract/problem.ts';
import type { House } from './house.ts';
import { noSuch } from './refusal.ts';

/** Clients who come back. */
export const engagementRoutes: FastifyPluginCallbackTypebox<House> = (app, { practice }, done) => {
  app.get(
    '/api/engagements',
    {
      config: { may: 'read-engagements' },
      schema: { response: { 200: Type.Array(EngagementSummary) } },
    },
    () => [...practice.engagements],
  );

  app.get(
    '/api/engagements/:id',
    {
      config: { may: 'read-engagements' },
      schema: {
        params: Type.Object({ id: Type.String() }),
        response: { 200: EngagementBriefing, '4xx': Problem },
      },
    },
    (request) => {
      const engagement = practice.engagement(request.params.id);
      if (engagement === null) throw noSuch('engagement');
      return engagement;
    },
  );
  done();
};
