import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { FastifyRequest } from 'fastify';
import { newId } from '../accounts/random-names.ts';
import type { EvidenceFile } from '../practice/evidence/evidence-file.ts';
import {
  CommentOnEvidence,
  EvidenceView,
  RewordComment,
  SharedEvidenceSummary,
} from './contract/evidence.ts';
import { Problem } from './contract/problem.ts';
import { ownPlace, signedIn } from './guard.ts';
import type { House } from './house.ts';
import { plainText } from './plain-text.ts';
import { noSuch, Refusal } from './refusal.ts';
import { showEvidence } from './show-evidence.ts';

const params = Type.Object({ cohort: Type.String() });
const ofFile = Type.Object({ cohort: Type.String(), file: Type.String() });
const ofComment = Type.Object({ ...ofFile.properties, comment: Type.String() });
const response = { 200: EvidenceView, '4xx': Problem };

/** Evidence files that trainees share with the instructors of their cohort, and what these write in them. */
export const evidenceCommentRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { store, clock, random } = house;

  app.get(
    '/api/cohorts/:cohort/evidence',
    {
      config: { may: 'read-shared-evidence' },
      schema: { params, response: { 200: Type.Array(SharedEvidenceSummary), '4xx': Problem } },
    },
    async (request) => {
      const { cohort } = ownPlace(request);
      // What is private is not read on where nothing is learned any more.
      const shared = cohort.archivedAt === null ? await store.listSharedEvidence(cohort.id) : [];
      return shared.map(({ id, title, sessions, pieces, account, name, changedAt, sharedAt }) => ({
        ...{ id, title, sessions, pieces, trainee: { id: account, name } },
        changedAt: new Date(changedAt).toISOString(),
        sharedAt: new Date(sharedAt).toISOString(),
      }));
    },
  );

  app.get(
    '/api/cohorts/:cohort/evidence/:file',
    { config: { may: 'read-shared-evidence' }, schema: { params: ofFile, response } },
    async (request) => show(request, await requireShared(request, request.params.file)),
  );

  app.post(
    '/api/cohorts/:cohort/evidence/:file/comments',
    {
      config: { may: 'comment-on-evidence' },
      schema: { params: ofFile, body: CommentOnEvidence, response },
    },
    async (request) => {
      const file = await requireShared(request, request.params.file);
      const words = requireWords(request.body.words);
      const { piece } = request.body;
      const comment = {
        ...{ id: newId(random), piece, words, at: clock(), rewordedAt: null, takenBackAt: null },
        by: signedIn(request).id,
      };
      if (!(await store.addMentorComment(file.id, comment))) throw noSuch('piece');
      return show(request, await requireShared(request, file.id));
    },
  );

  app.patch(
    '/api/cohorts/:cohort/evidence/:file/comments/:comment',
    {
      config: { may: 'comment-on-evidence' },
      schema: { params: ofComment, body: RewordComment, response },
    },
    async (request) => {
      const { file, comment } = await requireOwn(request, request.params);
      const words = requireWords(request.body.words);
      const { by } = comment;
      // Who keeps the same words has not reworded anything.
      const kept =
        comment.words === words ||
        (await store.rewordMentorComment(file.id, comment.id, by, words, clock()));
      if (!kept || comment.takenBackAt !== null) throw noSuch('comment');
      return show(request, await requireShared(request, file.id));
    },
  );

  // What stands is taken back, and still read by its author; what was taken back goes for good.
  app.delete(
    '/api/cohorts/:cohort/evidence/:file/comments/:comment',
    { config: { may: 'comment-on-evidence' }, schema: { params: ofComment, response } },
    async (request) => {
      const { file, comment } = await requireOwn(request, request.params);
      const { id, by, takenBackAt } = comment;
      const done =
        takenBackAt === null
          ? await store.takeBackMentorComment(file.id, id, by, clock())
          : await store.dropMentorComment(file.id, id, by);
      if (!done) throw noSuch('comment');
      return show(request, await requireShared(request, file.id));
    },
  );

  function show(request: FastifyRequest, file: EvidenceFile) {
    return showEvidence(house, file, signedIn(request).id);
  }

  /** A comment of the visitor’s own in a file that is shared with them. */
  async function requireOwn(
    request: FastifyRequest,
    params: { readonly file: string; readonly comment: string },
  ) {
    const file = await requireShared(request, params.file);
    const { id } = signedIn(request);
    const comment = file.comments.find((one) => one.id === params.comment && one.by === id);
    if (comment === undefined) throw noSuch('comment');
    return { file, comment };
  }

  async function requireShared(request: FastifyRequest, id: string): Promise<EvidenceFile> {
    const { cohort } = ownPlace(request);
    const file = cohort.archivedAt === null ? await store.findSharedEvidence(id, cohort.id) : null;
    if (file === null) throw noSuch('evidence file');
    return file;
  }
  done();
};

function requireWords(said: string): string {
  const words = plainText(said).trim();
  if (words !== '') return words;
  throw new Refusal(400, 'nothing-written', 'The comment has no words. Write some.');
}
