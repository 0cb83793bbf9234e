import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { FastifyRequest } from 'fastify';
import { newId } from '../accounts/random-names.ts';
import { clientBefore, hasRoom, MOST_TRIED, MOST_TRIES } from '../practice/moment.ts';
import type { Session } from '../practice/session.ts';
import { MomentView, TriedMoments, TryMoment } from './contract/moment.ts';
import { Problem } from './contract/problem.ts';
import { ownSession } from './guard.ts';
import type { House } from './house.ts';
import { inPieces } from './in-pieces.ts';
import { TURNS } from './limits.ts';
import { viewTried } from './moment-view.ts';
import { plainText } from './plain-text.ts';
import { noSuch, Refusal } from './refusal.ts';

const id = Type.String();
const place = Type.String({ pattern: '^[0-9]{1,5}$' });

/** Moments of a real session, answered anew: the tries stay with the session, go with it, and count for nothing. */
export const momentRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { practice, store, clock, random } = house;
  const show = async (session: Session, at: number): Promise<MomentView> => {
    const view = await inPieces(practice.moment(session, at, await store.triesIn(session.id)));
    if (view === null) throw noSuch('moment');
    return view;
  };

  app.get(
    '/api/sessions/:id/moments',
    {
      config: { may: 'read-moments' },
      schema: { params: Type.Object({ id }), response: { 200: TriedMoments, '4xx': Problem } },
    },
    async (request) => {
      const session = realSession(request);
      return viewTried(session, await store.triesIn(session.id));
    },
  );

  app.get(
    '/api/sessions/:id/moments/:place',
    {
      config: { may: 'read-moments' },
      schema: {
        params: Type.Object({ id, place }),
        response: { 200: MomentView, '4xx': Problem },
      },
    },
    (request) => show(realSession(request), Number(request.params.place)),
  );

  app.post(
    '/api/sessions/:id/moments/:place',
    {
      config: { may: 'try-moment', rateLimit: TURNS },
      schema: {
        params: Type.Object({ id, place }),
        body: TryMoment,
        response: { 201: MomentView, '4xx': Problem },
      },
    },
    async (request, reply) => {
      const session = realSession(request);
      const at = Number(request.params.place);
      const words = plainText(request.body.words).trim();
      if (words === '')
        throw new Refusal(422, 'no-words', 'There is nothing to hear in that. Say it in words.');
      if (clientBefore(session, at) === null) throw noSuch('moment');
      const one = { id: newId(random), place: at, words, at: clock() };
      const kept = await store.addTry(session.id, one, (tries) => hasRoom(tries, words));
      if (kept === 'gone') throw noSuch('session');
      if (kept === 'full') throw tooOften();
      return reply.code(201).send(await show(session, at));
    },
  );
  done();
};

/** A practised session has takes instead, in which the client answers. */
function realSession(request: FastifyRequest): Session {
  const session = ownSession(request);
  if (session.real !== null) return session;
  throw new Refusal(
    409,
    'practised-session',
    'This session was practised here: take any of its turns again from its debrief, and the client answers.',
  );
}

function tooOften(): Refusal {
  const characters = MOST_TRIED.toLocaleString('en-GB');
  return new Refusal(
    409,
    'moment-full',
    `At one moment ${MOST_TRIES} tries are kept, with ${characters} characters in all, and this one does not fit in any more. Your words still stand here: say it shorter, or answer another moment.`,
  );
}
