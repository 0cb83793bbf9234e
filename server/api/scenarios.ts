import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Problem } from './contract/problem.ts';
import { Briefing, ScenarioSummary } from './contract/scenario.ts';
import type { House } from './house.ts';
import { readerOf, requireOpen } from './reader.ts';
import { noSuch } from './refusal.ts';

/** Whom the coach can meet. */
export const scenarioRoutes: FastifyPluginCallbackTypebox<House> = (
  app,
  { practice, store },
  done,
) => {
  app.get(
    '/api/scenarios',
    {
      config: { may: 'read-scenarios' },
      schema: { response: { 200: Type.Array(ScenarioSummary) } },
    },
    async ({ account }) => practice.scenarios(await readerOf(store, account)),
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
    async (request) => {
      const { id } = request.params;
      if (!practice.isBuiltIn(id))
        requireOpen(practice, await readerOf(store, request.account), id);
      const briefing = await practice.briefing(id);
      if (briefing === null) throw noSuch('scenario');
      return briefing;
    },
  );
  done();
};
