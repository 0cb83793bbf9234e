import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { newId } from '../accounts/random-names.ts';
import type { Review } from '../practice/review/review.ts';
import { sideBySide } from '../practice/review/side-by-side.ts';
import type { Session } from '../practice/session.ts';
import { Problem } from './contract/problem.ts';
import { ReviewView } from './contract/review.ts';
import { ChangeComment, RaiseDispute, ReplyToComment } from './contract/review-wishes.ts';
import { ownSession } from './guard.ts';
import type { House } from './house.ts';
import { readReason } from './read-reason.ts';
import { noSuch, Refusal } from './refusal.ts';
import { showReview } from './show-review.ts';
import { changeComment, writeComment } from './write-comment.ts';

const params = Type.Object({ id: Type.String() });
const response = { 200: ReviewView, '4xx': Problem };

/** A review as its trainee has it once it is released: read, answered, and its findings disputed. */
export const ownReviewRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { store, clock, random } = house;

  app.get(
    '/api/sessions/:id/review',
    { config: { may: 'read-own-review' }, schema: { params, response } },
    async (request) => {
      const session = ownSession(request);
      if ((await store.assignmentOf(session.id)) === null) throw noSuch('review');
      return showReview(house, session, session.account);
    },
  );

  app.post(
    '/api/sessions/:id/review/comments',
    {
      config: { may: 'answer-review' },
      schema: { params, body: ReplyToComment, response },
    },
    async (request) => {
      const session = ownSession(request);
      const { comments } = await requireReleased(session);
      const { replyTo, words } = request.body;
      const turn = comments.find(({ id }) => id === replyTo)?.turn;
      if (turn === undefined) throw noSuch('comment');
      await writeComment(house, session, session.account, { turn, words, replyTo });
      return showReview(house, session, session.account);
    },
  );

  app.patch(
    '/api/sessions/:id/review/comments/:comment',
    {
      config: { may: 'answer-review' },
      schema: {
        params: Type.Object({ ...params.properties, comment: Type.String() }),
        body: ChangeComment,
        response,
      },
    },
    async (request) => {
      const session = ownSession(request);
      await requireReleased(session);
      const { comment } = request.params;
      await changeComment(house, session.id, session.account, comment, request.body);
      return showReview(house, session, session.account);
    },
  );

  app.post(
    '/api/sessions/:id/review/disputes',
    {
      config: { may: 'answer-review' },
      schema: { params, body: RaiseDispute, response },
    },
    async (request) => {
      const session = ownSession(request);
      const review = await requireReleased(session);
      const { turn, behaviour, reason, note } = request.body;
      const finding = sideBySide(session, review)
        .flatMap(({ findings }) => findings)
        .find((one) => one.turn === turn && one.behaviour === behaviour);
      if (finding === undefined) throw noSuch('finding');
      const { start, end } = finding;
      const about = { id: newId(random), turn, behaviour, start, end };
      const by = { by: session.account, at: clock(), decision: null };
      if (!(await store.addDispute(session.id, { ...about, ...readReason(reason, note), ...by })))
        throw new Refusal(
          409,
          'disputed',
          'You dispute this finding already. Your instructor decides first.',
        );
      return showReview(house, session, session.account);
    },
  );

  /** The review, where its trainee can answer it. */
  async function requireReleased({ id, account }: Session): Promise<Review> {
    const assignment = await store.assignmentOf(id);
    const cohort = assignment && (await store.findCohort(assignment.cohort));
    if (cohort === null) throw noSuch('review');
    const review = await store.findReview(id);
    if (review === null || review.releasedAt === null)
      throw new Refusal(409, 'not-released', 'Nothing is released to you of this session yet.');
    if (cohort.archivedAt !== null)
      throw new Refusal(
        409,
        'archived',
        'The cohort is archived: what was said in it stays as it is.',
      );
    if ((await store.roleIn(cohort.id, account)) === null)
      throw new Refusal(403, 'not-allowed', 'You are not in this cohort any more.');
    return review;
  }
  done();
};
