import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { Session } from '../practice/session.ts';
import type { SharedSession } from '../store/share-store.ts';
import { Problem } from './contract/problem.ts';
import { SharedSessions, ShareWith, Sharing } from './contract/sharing.ts';
import { ownPlace, ownSession } from './guard.ts';
import type { House } from './house.ts';
import { archived, noSuch, Refusal } from './refusal.ts';
import { showSharing } from './show-sharing.ts';

const params = Type.Object({ id: Type.String() });
const response = { 200: Sharing, '4xx': Problem };

type ReviewState = SharedSessions[number]['review'];

/** Sessions of one's own, shown to the instructors of a cohort for as long as one likes. */
export const sharingRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { store, practice, clock } = house;
  const at = '/api/sessions/:id/sharing';
  const config = { may: 'share-session' } as const;

  app.get(at, { config, schema: { params, response } }, (request) => show(ownSession(request)));

  app.post(at, { config, schema: { params, body: ShareWith, response } }, async (request) => {
    const session = ownSession(request);
    if ((await store.assignmentOf(session.id)) !== null)
      throw new Refusal(
        409,
        'attempt',
        'This session is an attempt at an assignment: the instructors of its cohort read it anyway.',
      );
    if (session.endedAt === null)
      throw new Refusal(409, 'session-running', 'Finish the session first, then share it.');
    const { cohort: id } = request.body;
    const role = await store.roleIn(id, session.account);
    const cohort = role === 'trainee' ? await store.findCohort(id) : null;
    if (cohort === null) throw noSuch('cohort');
    if (cohort.archivedAt !== null) throw archived();
    if (!(await store.shareSession(session.id, { cohort: id, sharedAt: clock() })))
      throw noSuch('session');
    return show(session);
  });

  app.delete(at, { config, schema: { params, response } }, async (request) => {
    const session = ownSession(request);
    await store.endShare(session.id);
    return show(session);
  });

  app.get(
    '/api/cohorts/:cohort/shared',
    {
      config: { may: 'read-shared-sessions' },
      schema: {
        params: Type.Object({ cohort: Type.String() }),
        response: { 200: SharedSessions, '4xx': Problem },
      },
    },
    async (request) => {
      const { cohort } = ownPlace(request);
      // What is private is not read on where nothing is learned any more.
      if (cohort.archivedAt !== null) return [];
      const shared = await store.listShared(cohort.id);
      return shared.map(({ session, name, sharedAt }) => ({
        session: session.id,
        title: titleOf(session),
        real: session.real !== null,
        trainee: { id: session.account, name },
        endedAt: session.endedAt === null ? null : new Date(session.endedAt).toISOString(),
        sharedAt: new Date(sharedAt).toISOString(),
        review: reviewOf(session),
      }));
    },
  );

  function titleOf({ real, scenario }: SharedSession['session']): string {
    return real?.title ?? practice.scenario(scenario ?? '')?.title ?? scenario ?? '';
  }

  function reviewOf({ review }: SharedSession['session']): ReviewState {
    if (review === null) return 'none';
    return review.releasedAt === null ? 'begun' : 'released';
  }

  async function show({ id, account }: Session): Promise<Sharing> {
    const [attempt, share] = await Promise.all([store.assignmentOf(id), store.shareOf(id)]);
    const sharing = await showSharing(store, account, share);
    return attempt === null ? sharing : { ...sharing, cohorts: [] };
  }
  done();
};
