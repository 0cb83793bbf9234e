import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Problem } from './contract/problem.ts';
import { Briefing, ScenarioSummary } from './contract/scenario.ts';
import type { House } from './house.ts';
import { noSuch } from './refusal.ts';

/** Whom the coach can meet. */
export const scenarioRoutes: FastifyPluginCallbackTypebox<House> = (app, { practice }, done) => {
  app.get(
    '/api/scenarios',
    {
      config: { may: 'read-scenarios' },
      schema: { response: { 200: Type.Array(ScenarioSummary) } },
    },
    () => [...practice.scenarios],
  );

  app.get(
    '/api/scenarios/:id',
    {
      config: { may: 'read-scenarios' },
      schema: {
        params: Type.Object({ id: Type.String() }),
        response: { 200: Briefing, '4xx': Problem },
      },
    },
    (request) => {
      const briefing = practice.briefing(request.params.id);
      if (briefing === null) throw noSuch('scenario');
      return briefing;
    },
  );
  done();
};
