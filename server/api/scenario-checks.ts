import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Problem } from './contract/problem.ts';
import { CheckScenario, ScenarioCheck, ScenarioWords } from './contract/scenario-check.ts';
import type { House } from './house.ts';
import { TEXT_BODY, TEXTS } from './limits.ts';
import { notTooHeavy } from './not-too-heavy.ts';

/** What is to be said of a text while it is written, and what an editor completes by. */
export const scenarioCheckRoutes: FastifyPluginCallbackTypebox<House> = (
  app,
  { workshop },
  done,
) => {
  app.post(
    '/api/scenario-checks',
    {
      config: { may: 'check-scenario', rateLimit: TEXTS },
      bodyLimit: TEXT_BODY,
      schema: { body: CheckScenario, response: { 200: ScenarioCheck, '4xx': Problem } },
    },
    ({ body }) => notTooHeavy(workshop.check(body.text)),
  );

  app.get(
    '/api/scenario-schema',
    {
      config: { may: 'read-scenario-words' },
      schema: { response: { 200: ScenarioWords, '4xx': Problem } },
    },
    () => workshop.words,
  );
  done();
};
