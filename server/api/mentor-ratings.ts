import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { FastifyRequest } from 'fastify';
import { withoutStep } from '../practice/self-rating/check-steps.ts';
import { RatingSaved } from './contract/calibration-wishes.ts';
import { Problem } from './contract/problem.ts';
import { MentorRatingView, SaveSteps, StepsBeside } from './contract/self-rating.ts';
import { ownPlace, signedIn } from './guard.ts';
import type { House } from './house.ts';
import { reachForReview } from './reach-attempt.ts';
import { changedMeanwhile, notAllRated, readSteps, savedBefore } from './read-steps.ts';
import { Refusal } from './refusal.ts';
import { showMentorRating } from './show-self-rating.ts';
import { showBeside } from './steps-beside.ts';

const params = Type.Object({ cohort: Type.String(), session: Type.String() });
const response = { 200: MentorRatingView, '4xx': Problem };

/** Trainees' sessions rated by their instructors, who read of the trainee's own rating once they have handed in theirs. */
export const mentorRatingRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { store, clock, practice } = house;
  const at = '/api/cohorts/:cohort/sessions/:session/rating';
  const config = { may: 'rate-trainee-session' } as const;
  const known = () => practice.rubric.markers.map(({ id }) => id);

  app.get(at, { config: { may: 'read-trainee-rating' }, schema: { params, response } }, (request) =>
    show(request),
  );

  app.patch(
    at,
    { config, schema: { params, body: SaveSteps, response: { 200: RatingSaved, '4xx': Problem } } },
    async (request) => {
      const { session, by } = await reach(request);
      const { revision, ...said } = request.body;
      readSteps(said, session, known());
      if (await store.saveMentorRating(session.id, by, said, revision))
        return { revision: revision + 1 };
      const kept = await store.findMentorRating(session.id, by);
      if (kept === null) throw changedMeanwhile();
      if (kept.handedInAt !== null) throw handedIn();
      return savedBefore(kept, said);
    },
  );

  app.post(`${at}/hand-in`, { config, schema: { params, response } }, async (request) => {
    const { session, by } = await reach(request);
    const rating = await store.findMentorRating(session.id, by);
    if (rating !== null && rating.handedInAt !== null) throw handedIn();
    const missing = withoutStep(rating ?? { markers: {}, quotes: [] }, known());
    if (missing.length > 0) throw notAllRated(missing.length);
    if (
      rating === null ||
      !(await store.handInMentorRating(session.id, by, rating.revision, clock()))
    )
      throw changedMeanwhile();
    return show(request);
  });

  app.get(
    `${at}/beside`,
    {
      config: { may: 'read-trainee-rating' },
      schema: { params, response: { 200: StepsBeside, '4xx': Problem } },
    },
    async (request) => {
      const { session, by } = await reach(request);
      const rating = await store.findMentorRating(session.id, by);
      if (rating === null || rating.handedInAt === null)
        throw new Refusal(
          409,
          'not-handed-in',
          'Hand in your own rating first. Then it stands beside the trainee’s and the engine’s here.',
        );
      return showBeside(house, session, by);
    },
  );

  async function reach(request: FastifyRequest) {
    return { session: await reachForReview(house, request), by: signedIn(request).id };
  }

  async function show(request: FastifyRequest): Promise<MentorRatingView> {
    const { session, by } = await reach(request);
    const rating = await store.findMentorRating(session.id, by);
    return showMentorRating(house, session, rating, ownPlace(request).cohort.archivedAt !== null);
  }
  done();
};

function handedIn(): Refusal {
  return new Refusal(409, 'handed-in', 'You have handed in this rating. It stays as it is.');
}
