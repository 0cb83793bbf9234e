import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { newId } from '../accounts/random-names.ts';
import { Draft, DraftSummary, NewDraft, WriteDraft } from './contract/draft.ts';
import { Problem } from './contract/problem.ts';
import { ownDraft, signedIn } from './guard.ts';
import type { House } from './house.ts';
import { TEXT_BODY, TEXTS } from './limits.ts';
import { ownPublication } from './own-publication.ts';
import { plainText } from './plain-text.ts';
import { readerOf, requireOpen } from './reader.ts';
import { noSuch, Refusal } from './refusal.ts';
import { showDraft, showDrafts } from './show-draft.ts';
import { titleOf, writeDraft } from './write-draft.ts';

const params = Type.Object({ draft: Type.String() });

/** Scenarios that somebody is writing. Each is kept whole, whether it can be played or not. */
export const draftRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { practice, workshop, store, clock, random } = house;

  app.get(
    '/api/drafts',
    {
      config: { may: 'list-own-drafts' },
      schema: { response: { 200: Type.Array(DraftSummary), '4xx': Problem } },
    },
    async (request) => {
      // Who looks at their drafts is about to write.
      workshop.wake();
      return showDrafts(store, await store.listDrafts(signedIn(request).id));
    },
  );

  app.post(
    '/api/drafts',
    {
      config: { may: 'begin-draft', rateLimit: TEXTS },
      bodyLimit: TEXT_BODY,
      schema: { body: NewDraft, response: { 201: Draft, '4xx': Problem } },
    },
    async (request, reply) => {
      const author = signedIn(request).id;
      const text = plainText(await firstText(request.body, author));
      const draft = {
        ...{ id: newId(random), author, text, title: titleOf(text) },
        ...{ revision: 1, changedAt: clock(), publishedRevision: null },
      };
      await store.addDraft(draft);
      return reply.code(201).send(await showDraft(store, draft));
    },
  );

  app.get(
    '/api/drafts/:draft',
    {
      config: { may: 'read-draft' },
      schema: { params, response: { 200: Draft, '4xx': Problem } },
    },
    (request) => {
      workshop.wake();
      return showDraft(store, ownDraft(request));
    },
  );

  app.put(
    '/api/drafts/:draft',
    {
      config: { may: 'write-draft', rateLimit: TEXTS },
      bodyLimit: TEXT_BODY,
      schema: { params, body: WriteDraft, response: { 200: Draft, '4xx': Problem } },
    },
    async (request) => {
      const { text, revision } = request.body;
      const draft = await writeDraft(house, ownDraft(request), revision, plainText(text));
      return showDraft(store, draft);
    },
  );

  app.delete(
    '/api/drafts/:draft',
    {
      config: { may: 'delete-draft' },
      schema: { params, response: { 204: Type.Null(), '4xx': Problem } },
    },
    async (request, reply) => {
      const draft = ownDraft(request);
      const publication = await ownPublication(store, draft);
      if (publication !== undefined && publication.withdrawnAt === null)
        throw new Refusal(
          409,
          'published',
          'Others can begin this client. Withdraw it first; then the draft can be deleted.',
        );
      await store.removeDraft(draft.id);
      return reply.code(204).send(null);
    },
  );

  /** What a new draft begins with. */
  async function firstText({ text, from }: NewDraft, author: string): Promise<string> {
    if (text !== undefined && from !== undefined)
      throw new Refusal(400, 'text-or-copy', 'Give a text or a scenario to copy, not both.');
    if (text !== undefined) return text;
    if (from === undefined) return workshop.example;
    requireOpen(practice, await readerOf(store, author), from);
    const [publication] = await store.listPublications([from]);
    const newest = publication?.versions.at(-1)?.number;
    const copied =
      newest === undefined ? workshop.shipped(from) : await store.publishedText(from, newest);
    if (copied === null) throw noSuch('scenario');
    return copied;
  }
  done();
};
