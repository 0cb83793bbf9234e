import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { CaseNote as Kept } from '../store/note-store.ts';
import {
  CaseNote,
  NoteFinding,
  NoteHead,
  NotePrompts,
  ReadNoteLanguage,
  WriteNote,
} from './contract/case-note.ts';
import { Problem } from './contract/problem.ts';
import { ownSession } from './guard.ts';
import type { House } from './house.ts';
import { TEXT_BODY, TEXTS } from './limits.ts';
import { oneLine, plainText } from './plain-text.ts';
import { noSuch, Refusal } from './refusal.ts';

const params = Type.Object({ id: Type.String() });

/** How much of a note a list shows, in code units. */
const SHOWN = 160;

/** What coaches write for themselves about their sessions, and how it is read. */
export const caseNoteRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { practice, store, clock } = house;
  const at = '/api/sessions/:id/note';

  app.get(
    '/api/note-prompts',
    { config: { may: 'read-note-prompts' }, schema: { response: { 200: NotePrompts } } },
    () => [...practice.notePrompts],
  );

  app.get(
    '/api/notes',
    {
      config: { may: 'list-own-notes' },
      schema: { response: { 200: Type.Array(NoteHead) } },
    },
    async ({ account }) => {
      if (account === null) return [];
      const [notes, sessions, cohorts] = await Promise.all([
        store.listNotes(account),
        store.listSessions(account),
        store.listCohorts(account),
      ]);
      const summaries = new Map(practice.summaries(sessions).map((one) => [one.id, one]));
      return notes.flatMap(({ session: id, text, changedAt, share }): NoteHead[] => {
        const session = summaries.get(id);
        if (session === undefined) return [];
        const shared = cohorts.find(({ cohort }) => cohort.id === share?.cohort);
        return [
          {
            ...{ session, begins: shorten(oneLine(text)), words: countWords(text) },
            changedAt: new Date(changedAt).toISOString(),
            sharedWith: shared?.cohort.title ?? null,
          },
        ];
      });
    },
  );

  app.get(
    at,
    {
      config: { may: 'read-note' },
      schema: { params, response: { 200: CaseNote, '4xx': Problem } },
    },
    (request) => show(ownSession(request).id),
  );

  app.put(
    at,
    {
      config: { may: 'write-note', rateLimit: TEXTS },
      bodyLimit: TEXT_BODY,
      schema: { params, body: WriteNote, response: { 200: CaseNote, '4xx': Problem } },
    },
    async (request) => {
      const { id, account } = ownSession(request);
      const { revision } = request.body;
      const text = plainText(request.body.text);
      const before = await store.findNote(id);
      // The same text again is no change, so that a save whose answer was lost can be sent again.
      if ((before?.text ?? '') === text) return show(id);
      if (await store.writeNote(id, revision, { text, changedAt: clock() })) return show(id);
      if ((await store.findSession(id, account)) === null) throw noSuch('session');
      throw new Refusal(
        409,
        'note-changed',
        'This note was changed in another window since you opened it here. Neither text is lost: look at both before you save.',
      );
    },
  );

  app.delete(
    at,
    {
      config: { may: 'delete-note' },
      schema: { params, response: { 204: Type.Null(), '4xx': Problem } },
    },
    async (request, reply) => {
      await store.removeNote(ownSession(request).id);
      return reply.code(204).send(null);
    },
  );

  app.post(
    '/api/note-readings',
    {
      config: { may: 'read-note-language', rateLimit: TEXTS },
      bodyLimit: TEXT_BODY,
      schema: {
        body: ReadNoteLanguage,
        response: { 200: Type.Array(NoteFinding), '4xx': Problem },
      },
    },
    async (request) => {
      const found: NoteFinding[] = [];
      for (const piece of practice.notePieces(request.body.text)) {
        found.push(...practice.readNote(piece));
        // Others are answered between two paragraphs.
        await new Promise(setImmediate);
      }
      return found;
    },
  );

  async function show(session: string): Promise<CaseNote> {
    return viewNote(session, await store.findNote(session));
  }
  done();
};

function viewNote(session: string, note: Kept | null): CaseNote {
  if (note === null) return { session, text: '', revision: 0, changedAt: null };
  const { text, revision, changedAt } = note;
  return { session, text, revision, changedAt: new Date(changedAt).toISOString() };
}

function shorten(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN).replace(/\s+\S*$/, '')} …`;
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
