import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { Draft as KeptDraft } from '../store/draft-store.ts';
import type { Publication } from '../store/publication-store.ts';
import {
  ChangePublication,
  Draft,
  PublishAnswer,
  PublishDraft,
  PublishedVersion,
  RestoreVersion,
  VersionText,
  type SharedWith,
} from './contract/draft.ts';
import { Problem } from './contract/problem.ts';
import { ownDraft } from './guard.ts';
import type { House } from './house.ts';
import { TEXTS } from './limits.ts';
import { notTooHeavy } from './not-too-heavy.ts';
import { ownPublication } from './own-publication.ts';
import { noSuch, Refusal } from './refusal.ts';
import { showDraft, showVersions } from './show-draft.ts';
import { changed, requireRevision, writeDraft } from './write-draft.ts';

const params = Type.Object({ draft: Type.String() });
const ofVersion = Type.Object({
  draft: Type.String(),
  number: Type.String({ pattern: '^[1-9][0-9]{0,8}$' }),
});

/** What is published of a draft, for whom, and the versions that were. */
export const publishingRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { practice, workshop, store, clock } = house;

  app.post(
    '/api/drafts/:draft/publish',
    {
      config: { may: 'publish-draft', rateLimit: TEXTS },
      schema: { params, body: PublishDraft, response: { 200: PublishAnswer, '4xx': Problem } },
    },
    async (request) => {
      const draft = ownDraft(request);
      const { revision, sharedWith } = request.body;
      requireRevision(draft, revision);
      if (practice.isBuiltIn(draft.id)) throw othersClient();
      await requireOwnCohorts(draft.author, sharedWith, []);
      const { faults, proven } = await notTooHeavy(workshop.prove(draft.text));
      if (proven === null) {
        return { published: false, faults: [...faults], draft: await showDraft(store, draft) };
      }
      const { head, version: hash } = proven;
      const facts = { scenario: draft.id, text: draft.text, head, hash };
      const version = { ...facts, publishedAt: clock(), by: draft.author };
      const published = await store.publish(version, sharedWith, revision);
      if (published === null) throw changed();
      if (published === 'not-theirs') throw othersClient();
      await practice.refresh();
      const shown = await showDraft(store, { ...draft, publishedRevision: revision });
      return { published: true, faults: [...faults], draft: shown };
    },
  );

  app.patch(
    '/api/drafts/:draft/publication',
    {
      config: { may: 'publish-draft' },
      schema: { params, body: ChangePublication, response: { 200: Draft, '4xx': Problem } },
    },
    async (request) => {
      const draft = ownDraft(request);
      const before = await publicationOf(draft);
      const { sharedWith, withdrawn } = request.body;
      if (sharedWith !== undefined)
        await requireOwnCohorts(draft.author, sharedWith, before.cohorts);
      await store.changePublication(draft.id, {
        ...(sharedWith === undefined ? {} : { sharing: sharedWith }),
        ...(withdrawn === undefined ? {} : { withdrawnAt: withdrawn ? clock() : null }),
      });
      await practice.refresh();
      return showDraft(store, draft);
    },
  );

  app.get(
    '/api/drafts/:draft/versions',
    {
      config: { may: 'read-draft' },
      schema: { params, response: { 200: Type.Array(PublishedVersion), '4xx': Problem } },
    },
    async (request) => {
      const publication = await ownPublication(store, ownDraft(request));
      return showVersions(store, publication?.versions.toReversed() ?? []);
    },
  );

  app.get(
    '/api/drafts/:draft/versions/:number',
    {
      config: { may: 'read-draft' },
      schema: { params: ofVersion, response: { 200: VersionText, '4xx': Problem } },
    },
    async (request) => {
      const draft = ownDraft(request);
      const number = Number(request.params.number);
      const publication = await ownPublication(store, draft);
      const found = (publication?.versions ?? []).filter((one) => one.number === number);
      const [version] = await showVersions(store, found);
      const text = await store.publishedText(draft.id, number);
      if (version === undefined || text === null) throw noSuch('version');
      return { ...version, text };
    },
  );

  app.post(
    '/api/drafts/:draft/versions/:number/restore',
    {
      config: { may: 'write-draft' },
      schema: { params: ofVersion, body: RestoreVersion, response: { 200: Draft, '4xx': Problem } },
    },
    async (request) => {
      const draft = ownDraft(request);
      const { revision } = request.body;
      const number = Number(request.params.number);
      const { versions } = await publicationOf(draft);
      const text = await store.publishedText(draft.id, number);
      if (text === null) throw noSuch('version');
      const newest = versions.at(-1)?.number === number;
      const published = newest ? { publishedRevision: revision + 1 } : {};
      return showDraft(store, await writeDraft(house, draft, revision, text, published));
    },
  );

  async function publicationOf(draft: KeptDraft): Promise<Publication> {
    const publication = await ownPublication(store, draft);
    if (publication !== undefined) return publication;
    throw new Refusal(409, 'not-published', 'No version of this draft is published yet.');
  }

  /** @throws Refusal for a cohort that the author does not instruct, but for those that it was shared with `before` */
  async function requireOwnCohorts(
    author: string,
    { cohorts }: SharedWith,
    before: readonly string[],
  ): Promise<void> {
    for (const cohort of cohorts.filter((id) => !before.includes(id)))
      if ((await store.roleIn(cohort, author)) !== 'instructor') throw noSuch('cohort');
  }
  done();
};

/** Under a draft's id there is a client that ships, or that somebody else has published. */
function othersClient(): Refusal {
  return new Refusal(
    409,
    'not-yours',
    'Under the id of this draft somebody else’s client is published already. Begin a new draft with its text, and publish that one.',
  );
}
