import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { labelledTurns } from '../practice/review/labelled-turns.ts';
import { localAccuracy } from '../practice/review/local-accuracy.ts';
import { sideBySide } from '../practice/review/side-by-side.ts';
import { LocalAccuracyView } from './contract/local-accuracy.ts';
import { Problem } from './contract/problem.ts';
import { ownPlace } from './guard.ts';
import type { House } from './house.ts';

const params = Type.Object({ cohort: Type.String() });

/** What a cohort's released reviews tell of the engine: how often people agreed, and the turns that they labelled so. */
export const localAccuracyRoutes: FastifyPluginCallbackTypebox<House> = (
  app,
  { store, practice },
  done,
) => {
  const titleOf = (id: string): string =>
    practice.rubric.behaviours.find((behaviour) => behaviour.id === id)?.title ?? id;

  app.get(
    '/api/cohorts/:cohort/accuracy',
    {
      config: { may: 'read-local-accuracy' },
      schema: { params, response: { 200: LocalAccuracyView, '4xx': Problem } },
    },
    async (request) => {
      const reviewed = await store.releasedReviews(ownPlace(request).cohort.id);
      const { behaviours, ...all } = localAccuracy(
        reviewed.flatMap(({ session, review }) => sideBySide(session, review)),
      );
      return {
        reviews: reviewed.length,
        ...all,
        behaviours: behaviours.map((one) => ({ ...one, title: titleOf(one.behaviour) })),
      };
    },
  );

  app.get(
    '/api/cohorts/:cohort/labelled-turns.jsonl',
    {
      config: { may: 'export-labelled-turns' },
      schema: { params, response: { 200: Type.String(), '4xx': Problem } },
    },
    async (request, reply) => {
      const reviewed = await store.releasedReviews(ownPlace(request).cohort.id);
      const turns = reviewed.flatMap(({ session, review }) => labelledTurns(session, review));
      return reply
        .type('application/x-ndjson; charset=utf-8')
        .header('content-disposition', 'attachment; filename="labelled-turns.jsonl"')
        .send(turns.map((turn) => `${JSON.stringify(turn)}\n`).join(''));
    },
  );
  done();
};
