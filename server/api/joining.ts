import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { drawCode } from '../accounts/join-code.ts';
import type { Cohort } from '../store/cohort-store.ts';
import { CohortSummary, CohortView, JoinView, MakeCode } from './contract/cohort.ts';
import { Problem } from './contract/problem.ts';
import { ownPlace, signedIn } from './guard.ts';
import type { House } from './house.ts';
import { SIGN_INS } from './limits.ts';
import { noSuch, Refusal } from './refusal.ts';
import { showCohort, summariseCohort } from './show-cohort.ts';

const DAY = 86_400_000;
const ofCohort = Type.Object({ cohort: Type.String() });
const ofCode = Type.Object({ code: Type.String({ maxLength: 60 }) });

/** Codes that let trainees into a cohort: made and revoked by instructors, used by whoever is given one. */
export const joinRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { store, clock, random } = house;

  app.post(
    '/api/cohorts/:cohort/code',
    {
      config: { may: 'let-people-join' },
      schema: { params: ofCohort, body: MakeCode, response: { 200: CohortView, '4xx': Problem } },
    },
    async (request) => {
      const code = { word: drawCode(random), expiresAt: clock() + request.body.days * DAY };
      return change(ownPlace(request).cohort, code);
    },
  );

  app.delete(
    '/api/cohorts/:cohort/code',
    {
      config: { may: 'let-people-join' },
      schema: { params: ofCohort, response: { 200: CohortView, '4xx': Problem } },
    },
    (request) => change(ownPlace(request).cohort, null),
  );

  async function change({ id }: Cohort, code: Cohort['code']) {
    await store.changeCohort(id, { code });
    const now = await store.findCohort(id);
    if (now === null) throw noSuch('cohort');
    return showCohort(house, now, 'instructor');
  }

  app.get(
    '/api/join/:code',
    {
      config: { may: 'read-join-code', rateLimit: SIGN_INS },
      schema: { params: ofCode, response: { 200: JoinView, '4xx': Problem } },
    },
    async (request) => {
      const cohort = await opened(request.params.code);
      const members = await store.listMembers(cohort.id);
      const instructors = members.filter(({ role }) => role === 'instructor');
      return {
        title: cohort.title,
        instructors: instructors.map(({ name }) => name),
        role: members.find(({ account }) => account === request.account)?.role ?? null,
      };
    },
  );

  app.post(
    '/api/join/:code',
    {
      config: { may: 'join-cohort', rateLimit: SIGN_INS },
      schema: { params: ofCode, response: { 200: CohortSummary, '4xx': Problem } },
    },
    async (request) => {
      const cohort = await opened(request.params.code);
      const { id } = signedIn(request);
      const role = await store.roleIn(cohort.id, id);
      // Who instructs it already does not become a trainee by trying the link.
      if (role === null) await store.putMember(cohort.id, id, 'trainee', clock());
      return summariseCohort(cohort, role ?? 'trainee');
    },
  );

  async function opened(code: string): Promise<Cohort> {
    const cohort = await store.cohortOfCode(code.replaceAll(/[^\p{L}\p{N}]/gu, ''), clock());
    if (cohort !== null) return cohort;
    throw new Refusal(
      404,
      'no-such-code',
      'This code lets nobody in: it is mistyped, too old, or was revoked. Ask your instructor for a new one.',
    );
  }
  done();
};
