import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { newId } from '../accounts/random-names.ts';
import type { Review } from '../practice/review/review.ts';
import { sideBySide } from '../practice/review/side-by-side.ts';
import type { Session } from '../practice/session.ts';
import type { Cohort } from '../store/cohort-store.ts';
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
      const review = await store.findReview(session.id);
      const cohort = await cohortOf(session);
      if (cohort === null && review === null) throw noSuch('review');
      const closed = (await whyClosed(session, review))?.message;
      return showReview(house, session, session.account, closed ?? null);
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
      const by = { by: session.account, at: clock(), withdrawnAt: null, decision: null };
      if (!(await store.addDispute(session.id, { ...about, ...readReason(reason, note), ...by })))
        throw new Refusal(
          409,
          'disputed',
          'You dispute this finding already. Your instructor decides first.',
        );
      return showReview(house, session, session.account);
    },
  );

  app.delete(
    '/api/sessions/:id/review/disputes/:dispute',
    {
      config: { may: 'withdraw-dispute' },
      schema: {
        params: Type.Object({ ...params.properties, dispute: Type.String() }),
        response,
      },
    },
    async (request) => {
      const session = ownSession(request);
      const { disputes } = await requireReleased(session);
      const { dispute } = request.params;
      if (!disputes.some(({ id }) => id === dispute)) throw noSuch('dispute');
      if (!(await store.withdrawDispute(session.id, dispute, session.account, clock())))
        throw new Refusal(
          409,
          'decided',
          'This dispute is not open any more: it is decided, or withdrawn.',
        );
      return showReview(house, session, session.account);
    },
  );

  /** The review, where its trainee can answer it. */
  async function requireReleased(session: Session): Promise<Review> {
    const review = await store.findReview(session.id);
    const refusal = await whyClosed(session, review);
    if (refusal !== null) throw refusal;
    if (review === null) throw noSuch('review');
    return review;
  }

  /** The cohort whose instructors read a session: as an attempt, or because it is shared; null for one that nobody else reads. */
  async function cohortOf({ id }: Session): Promise<Cohort | null> {
    const read = (await store.assignmentOf(id)) ?? (await store.shareOf(id));
    return read === null ? null : store.findCohort(read.cohort);
  }

  /** Why its trainee cannot answer a review, or null where they can. */
  async function whyClosed(session: Session, review: Review | null): Promise<Refusal | null> {
    const cohort = await cohortOf(session);
    if (cohort === null)
      return new Refusal(
        409,
        'not-shared',
        'You share this session with nobody now: what was said of it stays as it is.',
      );
    if (review === null || review.releasedAt === null)
      return new Refusal(409, 'not-released', 'Nothing is released to you of this session yet.');
    if (cohort.archivedAt !== null)
      return new Refusal(
        409,
        'archived',
        'The cohort is archived: what was said in it stays as it is.',
      );
    if ((await store.roleIn(cohort.id, session.account)) === null)
      return new Refusal(403, 'not-allowed', 'You are not in this cohort any more.');
    return null;
  }
  done();
};
