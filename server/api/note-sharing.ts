import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { SharedNote as Shared } from '../store/note-store.ts';
import { SharedNote, SharedNotes } from './contract/case-note.ts';
import { Problem } from './contract/problem.ts';
import { ShareWith, Sharing } from './contract/sharing.ts';
import { ownPlace, ownSession } from './guard.ts';
import type { House } from './house.ts';
import { archived, noSuch } from './refusal.ts';
import { showSharing } from './show-sharing.ts';

const params = Type.Object({ id: Type.String() });
const response = { 200: Sharing, '4xx': Problem };

/** Notes about sessions, shown to the instructors of a cohort for as long as their writer likes. The session is shared apart from it. */
export const noteSharingRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { store, practice, clock } = house;
  const at = '/api/sessions/:id/note/sharing';
  const config = { may: 'share-note' } as const;

  app.get(at, { config, schema: { params, response } }, (request) => show(ownSession(request)));

  app.post(at, { config, schema: { params, body: ShareWith, response } }, async (request) => {
    const session = ownSession(request);
    const { cohort: id } = request.body;
    const role = await store.roleIn(id, session.account);
    const cohort = role === 'trainee' ? await store.findCohort(id) : null;
    if (cohort === null) throw noSuch('cohort');
    if (cohort.archivedAt !== null) throw archived();
    if (!(await store.shareNote(session.id, { cohort: id, sharedAt: clock() })))
      throw noSuch('note');
    return show(session);
  });

  app.delete(at, { config, schema: { params, response } }, async (request) => {
    const session = ownSession(request);
    await store.endNoteShare(session.id);
    return show(session);
  });

  app.get(
    '/api/cohorts/:cohort/notes',
    {
      config: { may: 'read-shared-notes' },
      schema: {
        params: Type.Object({ cohort: Type.String() }),
        response: { 200: SharedNotes, '4xx': Problem },
      },
    },
    async (request) => {
      const { cohort } = ownPlace(request);
      // What is private is not read on where nothing is learned any more.
      if (cohort.archivedAt !== null) return [];
      return (await store.listSharedNotes(cohort.id)).flatMap(head);
    },
  );

  app.get(
    '/api/cohorts/:cohort/notes/:session',
    {
      config: { may: 'read-shared-notes' },
      schema: {
        params: Type.Object({ cohort: Type.String(), session: Type.String() }),
        response: { 200: SharedNote, '4xx': Problem },
      },
    },
    async (request) => {
      const { cohort } = ownPlace(request);
      const [found] =
        cohort.archivedAt === null
          ? await store.listSharedNotes(cohort.id, request.params.session)
          : [];
      const [shown] = found === undefined ? [] : head(found);
      if (found === undefined || shown === undefined) throw noSuch('note');
      const { text, changedAt } = found.note;
      return {
        ...{ ...shown, text, timeZone: cohort.timeZone },
        changedAt: new Date(changedAt).toISOString(),
      };
    },
  );

  function head({ session, name, sharedAt }: Shared): SharedNotes {
    return practice.summaries([session]).map((summary) => ({
      session: summary,
      trainee: { id: session.account, name },
      sharedAt: new Date(sharedAt).toISOString(),
    }));
  }

  async function show({ id, account }: { id: string; account: string }): Promise<Sharing> {
    return showSharing(store, account, await store.noteShareOf(id));
  }
  done();
};
