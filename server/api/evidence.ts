import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { newId } from '../accounts/random-names.ts';
import type { EvidenceFile, EvidenceText } from '../practice/evidence/evidence-file.ts';
import {
  BeginEvidence,
  ChangeEvidence,
  ChooseSessions,
  EvidenceSummary,
  EvidenceView,
} from './contract/evidence.ts';
import { Problem } from './contract/problem.ts';
import { ownEvidence } from './guard.ts';
import type { House } from './house.ts';
import { STARTS } from './limits.ts';
import { oneLine, plainText } from './plain-text.ts';
import { noSuch, Refusal } from './refusal.ts';
import { showEvidence } from './show-evidence.ts';
import { accountOrGuest } from './visitor.ts';

const params = Type.Object({ file: Type.String() });
const response = { 200: EvidenceView, '4xx': Problem };

/** Evidence files: begun, listed, read, written, and forgotten. */
export const evidenceRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { store, practice, clock, random } = house;

  app.get(
    '/api/evidence',
    {
      config: { may: 'list-own-evidence' },
      schema: { response: { 200: Type.Array(EvidenceSummary) } },
    },
    async ({ account }) => {
      const files = account === null ? [] : await store.listEvidence(account);
      return files.map(({ id, title, changedAt, sessions, pieces }) => ({
        ...{ id, title, sessions, pieces },
        changedAt: new Date(changedAt).toISOString(),
      }));
    },
  );

  app.post(
    '/api/evidence',
    {
      config: { may: 'begin-evidence', rateLimit: STARTS },
      schema: { body: BeginEvidence, response: { 201: EvidenceView, '4xx': Problem } },
    },
    async (request, reply) => {
      requireFramework(request.body.framework);
      const account = await accountOrGuest(house, request, reply);
      const at = clock();
      const file = {
        ...{ id: newId(random), account, revision: 1, begunAt: at, changedAt: at },
        title: requireTitle(request.body.title),
        framework: request.body.framework,
        ...{ crosswalk: true, strengths: '', development: '', nextStep: '' },
      };
      await store.addEvidence(file);
      return reply.code(201).send(await showAgain(file));
    },
  );

  app.get(
    '/api/evidence/:file',
    { config: { may: 'read-evidence' }, schema: { params, response } },
    (request) => showEvidence(house, ownEvidence(request), ownEvidence(request).account),
  );

  app.patch(
    '/api/evidence/:file',
    {
      config: { may: 'write-evidence' },
      schema: { params, body: ChangeEvidence, response },
    },
    async (request) => {
      const file = ownEvidence(request);
      const { revision, ...wish } = request.body;
      const text = written(file, wish);
      if (!(await store.writeEvidence(file.id, revision, text, clock())))
        throw new Refusal(
          409,
          'changed-meanwhile',
          'You have changed this file in another window. Read it again first; your words are kept here.',
        );
      return showAgain(file);
    },
  );

  app.put(
    '/api/evidence/:file/sessions',
    {
      config: { may: 'write-evidence' },
      schema: { params, body: ChooseSessions, response },
    },
    async (request) => {
      const file = ownEvidence(request);
      const { sessions } = request.body;
      const own = await store.finishedSessions(file.account);
      if (!sessions.every((id) => own.some((one) => one.id === id))) throw noSuch('session');
      if (!(await store.chooseSessions(file.id, sessions, clock()))) throw noSuch('session');
      return showAgain(file);
    },
  );

  app.delete(
    '/api/evidence/:file',
    {
      config: { may: 'delete-evidence' },
      schema: { params, response: { 204: Type.Null(), '4xx': Problem } },
    },
    async (request, reply) => {
      await store.removeEvidence(ownEvidence(request).id);
      return reply.code(204).send(null);
    },
  );

  function requireFramework(id: string): void {
    if (!practice.frameworks.some((one) => one.id === id)) throw noSuch('framework');
  }

  function written(file: EvidenceFile, wish: Omit<ChangeEvidence, 'revision'>): EvidenceText {
    if (wish.framework !== undefined) requireFramework(wish.framework);
    const own = (text: string | undefined, before: string): string =>
      text === undefined ? before : plainText(text).trim();
    return {
      title: wish.title === undefined ? file.title : requireTitle(wish.title),
      framework: wish.framework ?? file.framework,
      crosswalk: wish.crosswalk ?? file.crosswalk,
      strengths: own(wish.strengths, file.strengths),
      development: own(wish.development, file.development),
      nextStep: own(wish.nextStep, file.nextStep),
    };
  }

  async function showAgain({ id, account }: Pick<EvidenceFile, 'id' | 'account'>) {
    const now = await store.findEvidence(id, account);
    if (now === null) throw noSuch('evidence file');
    return showEvidence(house, now, account);
  }
  done();
};

function requireTitle(title: string): string {
  const said = oneLine(title);
  if (said !== '') return said;
  throw new Refusal(400, 'nothing-written', 'The file has no title. Give it one.');
}
