import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { checkRating, type RatingFault } from '../practice/calibration/check-rating.ts';
import { missingRatings } from '../practice/calibration/counted-ratings.ts';
import { toCsv } from '../report/to-csv.ts';
import { ExerciseView } from './contract/calibration.ts';
import { RatingSaved, SaveRating } from './contract/calibration-wishes.ts';
import { Problem } from './contract/problem.ts';
import { ownPlace } from './guard.ts';
import type { House } from './house.ts';
import { ratingColumns, ratingRows } from './rating-rows.ts';
import {
  reachExercise,
  requireRater,
  requireResults,
  type ReachedExercise,
} from './reach-exercise.ts';
import { noSuch, Refusal } from './refusal.ts';
import { showExercise } from './show-exercise.ts';

const params = Type.Object({ cohort: Type.String(), exercise: Type.String() });

/** What raters say in an exercise: saved as they go, handed in once, and given as a table. */
export const ratingRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { store, clock, practice } = house;

  app.patch(
    '/api/cohorts/:cohort/calibrations/:exercise/ratings',
    {
      config: { may: 'rate-calibration' },
      schema: { params, body: SaveRating, response: { 200: RatingSaved, '4xx': Problem } },
    },
    async (request) => {
      const { exercise, sessions, visitor } = await reachExercise(house, request);
      requireRater(exercise, visitor);
      const { place, revision, markers, heard } = request.body;
      const session = sessions.get(place);
      if (session === undefined) throw noSuch('session');
      const behaviours = practice.rubric.behaviours.map(({ id }) => id);
      const fault = checkRating(request.body, session, { markers: exercise.markers, behaviours });
      if (fault !== null) throw new Refusal(400, 'no-such-rating', tellFault(fault));
      const rating = { by: visitor, place, markers, heard };
      if (await store.saveRating(exercise.id, rating, revision)) return { revision: revision + 1 };
      return savedBefore(await reachExercise(house, request), request.body);
    },
  );

  app.post(
    '/api/cohorts/:cohort/calibrations/:exercise/hand-in',
    {
      config: { may: 'rate-calibration' },
      schema: { params, response: { 200: ExerciseView, '4xx': Problem } },
    },
    async (request) => {
      const { exercise, ratings, visitor } = await reachExercise(house, request);
      const { revision } = requireRater(exercise, visitor);
      const own = ratings.filter(({ by }) => by === visitor);
      const missing = missingRatings(exercise, own);
      if (missing.length > 0)
        throw new Refusal(
          409,
          'not-all-rated',
          `Not all is rated yet. ${missing.map(({ place, markers }) => `Session ${place + 1} lacks ${markers.length === 1 ? 'a marker' : `${markers.length} markers`}.`).join(' ')}`,
        );
      if (!(await store.handIn(exercise.id, visitor, revision, clock()))) throw changedMeanwhile();
      return showExercise(house, await reachExercise(house, request), ownPlace(request).cohort);
    },
  );

  app.get(
    '/api/cohorts/:cohort/calibrations/:exercise/ratings.csv',
    {
      config: { may: 'read-calibrations' },
      schema: { params, response: { 200: Type.String(), '4xx': Problem } },
    },
    async (request, reply) => {
      const reached = await reachExercise(house, request);
      requireResults(reached.exercise, reached.visitor);
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="ratings.csv"')
        .send(toCsv(ratingColumns, await ratingRows(house, reached)));
    },
  );
  done();
};

/** A rating that arrives a second time, because its answer was lost, is no fault; another one in between is. */
function savedBefore(
  { exercise, ratings, visitor }: ReachedExercise,
  { place, markers, heard }: SaveRating,
): RatingSaved {
  const { revision } = requireRater(exercise, visitor);
  const kept = ratings.find((one) => one.by === visitor && one.place === place);
  const same = JSON.stringify([kept?.markers, kept?.heard]) === JSON.stringify([markers, heard]);
  if (!same) throw changedMeanwhile();
  return { revision };
}

function changedMeanwhile(): Refusal {
  return new Refusal(
    409,
    'changed-meanwhile',
    'You have rated in another window meanwhile. Load this page again to go on from there.',
  );
}

function tellFault(fault: RatingFault): string {
  switch (fault.fault) {
    case 'marker':
      return `“${fault.named}” is no marker of this exercise.`;
    case 'behaviour':
      return `“${fault.named}” is no behaviour that the rubric knows.`;
    case 'turn':
      return `Line ${fault.turn} is no turn in which the coach spoke.`;
    case 'words':
      return `The words that are marked in line ${fault.turn} are not there. Mark them again.`;
    case 'twice':
      return `“${fault.named}” is marked twice in line ${fault.turn}. Once is enough.`;
  }
}
