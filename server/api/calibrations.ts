import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { ExerciseChoices, ExerciseView } from './contract/calibration.ts';
import { CalibrationList, CalibrationResults } from './contract/calibration-results.ts';
import { MakeExercise } from './contract/calibration-wishes.ts';
import { Problem } from './contract/problem.ts';
import { ownPlace, signedIn } from './guard.ts';
import type { House } from './house.ts';
import { makeExercise, showChoices } from './make-exercise.ts';
import { mayClose, reachExercise, requireResults } from './reach-exercise.ts';
import { Refusal } from './refusal.ts';
import { showResults } from './show-calibration-results.ts';
import { showCalibrations } from './show-calibrations.ts';
import { showExercise } from './show-exercise.ts';

const ofCohort = Type.Object({ cohort: Type.String() });
const ofExercise = Type.Object({ cohort: Type.String(), exercise: Type.String() });

/** Exercises in which instructors rate the same sessions blind: made, listed, closed, and what came of them. */
export const calibrationRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { store, clock } = house;

  app.get(
    '/api/cohorts/:cohort/calibrations',
    {
      config: { may: 'read-calibrations' },
      schema: { params: ofCohort, response: { 200: CalibrationList, '4xx': Problem } },
    },
    (request) => showCalibrations(house, ownPlace(request).cohort.id, signedIn(request).id),
  );

  app.get(
    '/api/cohorts/:cohort/calibration-choices',
    {
      config: { may: 'read-calibrations' },
      schema: { params: ofCohort, response: { 200: ExerciseChoices, '4xx': Problem } },
    },
    (request) => showChoices(house, ownPlace(request).cohort.id, signedIn(request).id),
  );

  app.post(
    '/api/cohorts/:cohort/calibrations',
    {
      config: { may: 'make-calibration' },
      schema: {
        params: ofCohort,
        body: MakeExercise,
        response: { 201: Type.Object({ id: Type.String() }), '4xx': Problem },
      },
    },
    async (request, reply) => {
      const { id } = ownPlace(request).cohort;
      const made = await makeExercise(house, id, signedIn(request).id, request.body);
      return reply.code(201).send({ id: made.id });
    },
  );

  app.get(
    '/api/cohorts/:cohort/calibrations/:exercise',
    {
      config: { may: 'read-calibrations' },
      schema: { params: ofExercise, response: { 200: ExerciseView, '4xx': Problem } },
    },
    async (request) =>
      showExercise(house, await reachExercise(house, request), ownPlace(request).cohort),
  );

  app.post(
    '/api/cohorts/:cohort/calibrations/:exercise/close',
    {
      config: { may: 'close-calibration' },
      schema: { params: ofExercise, response: { 200: ExerciseView, '4xx': Problem } },
    },
    async (request) => {
      const { exercise, visitor } = await reachExercise(house, request);
      // Closed a second time it stays as it was closed first.
      if (exercise.closedAt === null) {
        if (!(await mayClose(house, exercise, visitor)))
          throw new Refusal(403, 'not-yours', 'Whoever made this exercise closes it.');
        await store.closeExercise(exercise.id, clock());
      }
      return showExercise(house, await reachExercise(house, request), ownPlace(request).cohort);
    },
  );

  app.get(
    '/api/cohorts/:cohort/calibrations/:exercise/results',
    {
      config: { may: 'read-calibrations' },
      schema: { params: ofExercise, response: { 200: CalibrationResults, '4xx': Problem } },
    },
    async (request) => {
      const reached = await reachExercise(house, request);
      requireResults(reached.exercise, reached.visitor);
      return showResults(house, reached);
    },
  );
  done();
};
