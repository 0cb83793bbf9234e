import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { Session } from '../practice/session.ts';
import { Problem } from './contract/problem.ts';
import { ReviewView } from './contract/review.ts';
import { ChangeComment, WriteComment } from './contract/review-wishes.ts';
import { ReviewQueue } from './contract/review-queue.ts';
import { ownPlace, signedIn } from './guard.ts';
import type { House } from './house.ts';
import { reachForReview } from './reach-attempt.ts';
import { archived, noSuch } from './refusal.ts';
import { showQueue } from './show-queue.ts';
import { showReview } from './show-review.ts';
import { changeComment, writeComment } from './write-comment.ts';

const ofSession = Type.Object({ cohort: Type.String(), session: Type.String() });
const ofComment = Type.Object({ ...ofSession.properties, comment: Type.String() });
const response = { 200: ReviewView, '4xx': Problem };

/** Sessions as instructors review them: what waits, what is written beside the turns, and the release to the trainee. */
export const reviewRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { store, clock } = house;
  const at = '/api/cohorts/:cohort/sessions/:session/review';

  app.get(
    '/api/cohorts/:cohort/reviews',
    {
      config: { may: 'read-review-queue' },
      schema: {
        params: Type.Object({ cohort: Type.String() }),
        response: { 200: ReviewQueue, '4xx': Problem },
      },
    },
    (request) => showQueue(house, ownPlace(request).cohort.id),
  );

  app.get(
    at,
    { config: { may: 'read-trainee-review' }, schema: { params: ofSession, response } },
    async (request) => {
      const closed = ownPlace(request).cohort.archivedAt === null ? null : archived().message;
      const session = await reachForReview(house, request);
      return showReview(house, session, signedIn(request).id, closed);
    },
  );

  app.post(
    `${at}/comments`,
    {
      config: { may: 'review' },
      schema: { params: ofSession, body: WriteComment, response },
    },
    async (request) => {
      const session = await reachForReview(house, request);
      const { id } = signedIn(request);
      await begin(session, id);
      await writeComment(house, session, id, request.body);
      return showReview(house, session, id);
    },
  );

  app.patch(
    `${at}/comments/:comment`,
    {
      config: { may: 'review' },
      schema: { params: ofComment, body: ChangeComment, response },
    },
    async (request) => {
      const session = await reachForReview(house, request);
      const { id } = signedIn(request);
      await changeComment(house, session.id, id, request.params.comment, request.body);
      return showReview(house, session, id);
    },
  );

  app.post(
    `${at}/release`,
    { config: { may: 'review' }, schema: { params: ofSession, response } },
    async (request) => {
      const session = await reachForReview(house, request);
      const { id } = signedIn(request);
      await begin(session, id);
      // Released a second time it stays as it was released first.
      await store.releaseReview(session.id, id, clock());
      return showReview(house, session, id);
    },
  );

  async function begin({ id }: Session, by: string): Promise<void> {
    if (!(await store.beginReview(id, by, clock()))) throw noSuch('session');
  }
  done();
};
