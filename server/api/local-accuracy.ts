import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { FastifyRequest } from 'fastify';
import { labelledTurns } from '../practice/review/labelled-turns.ts';
import { localAccuracy } from '../practice/review/local-accuracy.ts';
import { sideBySide } from '../practice/review/side-by-side.ts';
import { waitingResults } from '../practice/self-rating/waiting-results.ts';
import { LocalAccuracyView } from './contract/local-accuracy.ts';
import { Problem } from './contract/problem.ts';
import type { ReviewedSession } from '../store/review-store.ts';
import { ownPlace, signedIn } from './guard.ts';
import type { House } from './house.ts';
import { noteSeen } from './waiting.ts';

const params = Type.Object({ cohort: Type.String() });

/** What a cohort's released reviews tell of the engine: how often people agreed, and the turns that they labelled so. */
export const localAccuracyRoutes: FastifyPluginCallbackTypebox<House> = (
  app,
  { store, practice, clock },
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
      const reviewed = await readReviewed(request);
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
      const reviewed = await readReviewed(request);
      const turns = reviewed.flatMap(({ session, review }) => labelledTurns(session, review));
      return reply
        .type('application/x-ndjson; charset=utf-8')
        .header('content-disposition', 'attachment; filename="labelled-turns.jsonl"')
        .send(turns.map((turn) => `${JSON.stringify(turn)}\n`).join(''));
    },
  );

  /**
   * The cohort's released reviews, but for those of the visitor's own sessions whose results wait for a self-rating: whoever was a
   * trainee before they became an instructor learns no more this way.
   */
  async function readReviewed(request: FastifyRequest): Promise<readonly ReviewedSession[]> {
    const reviewed = await store.releasedReviews(ownPlace(request).cohort.id);
    const { id } = signedIn(request);
    if (reviewed.every(({ session }) => session.account !== id)) return reviewed;
    const own = await store.ownResults(id);
    const waits = waitingResults(own);
    const told = reviewed.filter(({ session }) => !waits.has(session.id));
    const toldOwn = told.filter(({ session }) => session.account === id);
    await noteSeen(
      store,
      own,
      toldOwn.map(({ session }) => session.id),
      clock(),
    );
    return told;
  }
  done();
};
