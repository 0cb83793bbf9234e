import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { withoutStep } from '../practice/self-rating/check-steps.ts';
import { standingOf, type SelfRating } from '../practice/self-rating/self-rating.ts';
import type { Session } from '../practice/session.ts';
import { RatingSaved } from './contract/calibration-wishes.ts';
import { Problem } from './contract/problem.ts';
import {
  RatesFirst,
  SaveSteps,
  SelfRatingView,
  SelfSeen,
  StepsBeside,
} from './contract/self-rating.ts';
import { ownSession } from './guard.ts';
import type { House } from './house.ts';
import { changedMeanwhile, notAllRated, readSteps, savedBefore } from './read-steps.ts';
import { Refusal } from './refusal.ts';
import { showSelfRating } from './show-self-rating.ts';
import { showSelfSeen } from './show-self-seen.ts';
import { showBeside } from './steps-beside.ts';
import { accountOrGuest } from './visitor.ts';
import { tellResults } from './waiting.ts';

const params = Type.Object({ id: Type.String() });
const response = { 200: SelfRatingView, '4xx': Problem };

/** One's own sessions rated by oneself: begun before results are told, saved as one goes, handed in once, and laid beside the rest. */
export const selfRatingRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { store, clock, practice } = house;
  const at = '/api/sessions/:id/self-rating';
  const config = { may: 'rate-self' } as const;
  const known = () => practice.rubric.markers.map(({ id }) => id);

  app.get(
    '/api/self-ratings',
    {
      config: { may: 'read-own-self-ratings' },
      schema: { response: { 200: SelfSeen, '4xx': Problem } },
    },
    ({ account }) => showSelfSeen(house, account),
  );

  app.put(
    '/api/self-ratings/always',
    {
      config: { may: 'choose-rate-first' },
      schema: { body: RatesFirst, response: { 200: RatesFirst, '4xx': Problem } },
    },
    async (request, reply) => {
      const { always } = request.body;
      await store.setRatesFirst(await accountOrGuest(house, request, reply), always);
      return { always };
    },
  );

  app.get(at, { config: { may: 'read-self-rating' }, schema: { params, response } }, (request) =>
    showSelfRating(house, ownSession(request)),
  );

  app.post(at, { config, schema: { params, response } }, async (request) => {
    const session = ownSession(request);
    requireOver(session);
    if (session.exchanges.every(({ coach }) => coach === null))
      throw new Refusal(
        409,
        'nothing-said',
        'You said nothing in this session, so there is nothing to rate.',
      );
    if (!(await store.beginSelfRating(session.id, clock()))) throw await whyNot(session);
    return showSelfRating(house, session);
  });

  app.patch(
    at,
    { config, schema: { params, body: SaveSteps, response: { 200: RatingSaved, '4xx': Problem } } },
    async (request) => {
      const session = ownSession(request);
      await requireRating(session);
      const { revision, ...said } = request.body;
      readSteps(said, session, known());
      if (await store.saveSelfRating(session.id, said, revision)) return { revision: revision + 1 };
      return savedBefore(await requireRating(session), said);
    },
  );

  app.post(`${at}/hand-in`, { config, schema: { params, response } }, async (request) => {
    const session = ownSession(request);
    const rating = await requireRating(session);
    const missing = withoutStep(rating, known());
    if (missing.length > 0) throw notAllRated(missing.length);
    if (!(await store.handInSelfRating(session.id, rating.revision, clock())))
      throw changedMeanwhile();
    return showSelfRating(house, session);
  });

  app.post(`${at}/give-up`, { config, schema: { params, response } }, async (request) => {
    const session = ownSession(request);
    requireOver(session);
    if (!(await store.giveUpSelfRating(session.id, clock()))) throw await whyNot(session);
    return showSelfRating(house, session);
  });

  app.get(
    `${at}/beside`,
    {
      config: { may: 'read-self-rating' },
      schema: { params, response: { 200: StepsBeside, '4xx': Problem } },
    },
    async (request) => {
      const session = ownSession(request);
      const rating = await store.findSelfRating(session.id);
      if (standingOf(rating) !== 'handed-in')
        throw new Refusal(
          409,
          'not-handed-in',
          'Rate yourself and hand in first. Then your steps stand beside the engine’s here.',
        );
      await tellResults(house, session);
      return showBeside(house, session, session.account);
    },
  );

  /** The rating that is under way. */
  async function requireRating(session: Session): Promise<SelfRating> {
    const rating = await store.findSelfRating(session.id);
    if (rating !== null && standingOf(rating) === 'rating') return rating;
    throw await whyNot(session);
  }

  /** Why a rating cannot be changed. */
  async function whyNot({ id }: Session): Promise<Refusal> {
    const rating = await store.findSelfRating(id);
    switch (standingOf(rating)) {
      case 'handed-in':
        return new Refusal(409, 'handed-in', 'You have handed in this rating. It stays as it is.');
      case 'given-up':
        return new Refusal(
          409,
          'given-up',
          'You gave this rating up. Take it up again to go on with it.',
        );
      case 'none':
        return new Refusal(409, 'not-begun', 'You have not begun to rate this session.');
      case 'rating':
        return changedMeanwhile();
    }
  }
  done();
};

function requireOver({ endedAt }: Session): void {
  if (endedAt === null)
    throw new Refusal(
      409,
      'session-running',
      'The session is still running. Finish it first, then rate yourself.',
    );
}
