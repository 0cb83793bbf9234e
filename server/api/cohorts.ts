import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { newId } from '../accounts/random-names.ts';
import { ChangeCohort, CohortSummary, CohortView, MakeCohort } from './contract/cohort.ts';
import { Problem } from './contract/problem.ts';
import { ownPlace, signedIn } from './guard.ts';
import type { House } from './house.ts';
import { oneLine } from './plain-text.ts';
import { readTimeZone } from './read-time-zone.ts';
import { archived, noSuch } from './refusal.ts';
import { showCohort, summariseCohort } from './show-cohort.ts';

const params = Type.Object({ cohort: Type.String() });

/** Cohorts: made, listed, read, changed and archived. */
export const cohortRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { store, clock, random } = house;

  app.post(
    '/api/cohorts',
    {
      config: { may: 'make-cohort' },
      schema: { body: MakeCohort, response: { 201: CohortView, '4xx': Problem } },
    },
    async (request, reply) => {
      const cohort = {
        id: newId(random),
        title: oneLine(request.body.title),
        timeZone: readTimeZone(request.body.timeZone),
        madeAt: clock(),
        archivedAt: null,
        code: null,
      };
      await store.addCohort(cohort, signedIn(request).id);
      return reply.code(201).send(await showCohort(house, cohort, 'instructor'));
    },
  );

  app.get(
    '/api/cohorts',
    {
      config: { may: 'list-own-cohorts' },
      schema: { response: { 200: Type.Array(CohortSummary), '4xx': Problem } },
    },
    async (request) => {
      const own = await store.listCohorts(signedIn(request).id);
      return own.map(({ cohort, role }) => summariseCohort(cohort, role));
    },
  );

  app.get(
    '/api/cohorts/:cohort',
    {
      config: { may: 'read-cohort' },
      schema: { params, response: { 200: CohortView, '4xx': Problem } },
    },
    (request) => {
      const { cohort, role } = ownPlace(request);
      return showCohort(house, cohort, role);
    },
  );

  app.patch(
    '/api/cohorts/:cohort',
    {
      config: { may: 'change-cohort' },
      schema: { params, body: ChangeCohort, response: { 200: CohortView, '4xx': Problem } },
    },
    async (request) => {
      const { cohort, role } = ownPlace(request);
      const { title, timeZone, archived: over } = request.body;
      if (cohort.archivedAt !== null && over !== false) throw archived();
      await store.changeCohort(cohort.id, {
        ...(title === undefined ? {} : { title: oneLine(title) }),
        ...(timeZone === undefined ? {} : { timeZone: readTimeZone(timeZone) }),
        // Nobody joins what is over, nor what is taken up again without being told so.
        ...(over === undefined ? {} : { archivedAt: over ? clock() : null, code: null }),
      });
      const now = await store.findCohort(cohort.id);
      if (now === null) throw noSuch('cohort');
      return showCohort(house, now, role);
    },
  );
  done();
};
