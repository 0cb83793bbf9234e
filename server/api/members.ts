import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { plainEmail } from '../accounts/sign-in.ts';
import type { Cohort, CohortRole } from '../store/cohort-store.ts';
import { AddInstructor, CohortView } from './contract/cohort.ts';
import { Problem } from './contract/problem.ts';
import { ownPlace, signedIn } from './guard.ts';
import type { House } from './house.ts';
import { noSuch, Refusal } from './refusal.ts';
import { showCohort } from './show-cohort.ts';

const params = Type.Object({ cohort: Type.String() });

/** Who is in a cohort: instructors are added, members removed, and anybody leaves by themselves. */
export const memberRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { store, clock } = house;

  app.post(
    '/api/cohorts/:cohort/instructors',
    {
      config: { may: 'add-instructor' },
      schema: { params, body: AddInstructor, response: { 200: CohortView, '4xx': Problem } },
    },
    async (request) => {
      const { cohort, role } = ownPlace(request);
      const email = plainEmail(request.body.email);
      const known = await store.findByEmail(email);
      if (known === null || known.account.role === 'trainee')
        throw new Refusal(
          404,
          'no-instructor',
          `No instructor has the address ${email}. They need an account, and an administrator makes them an instructor.`,
        );
      await store.putMember(cohort.id, known.account.id, 'instructor', clock());
      return showCohort(house, cohort, role);
    },
  );

  app.delete(
    '/api/cohorts/:cohort/members/:account',
    {
      config: { may: 'remove-member' },
      schema: {
        params: Type.Object({ cohort: Type.String(), account: Type.String() }),
        response: { 200: CohortView, '4xx': Problem },
      },
    },
    async (request) => {
      const { cohort, role } = ownPlace(request);
      const { account } = request.params;
      const theirs = await store.roleIn(cohort.id, account);
      if (theirs === null) throw noSuch('member');
      await end(cohort, account, theirs);
      return showCohort(house, cohort, role);
    },
  );

  app.post(
    '/api/cohorts/:cohort/leave',
    {
      config: { may: 'leave-cohort' },
      schema: { params, response: { 204: Type.Null(), '4xx': Problem } },
    },
    async (request, reply) => {
      const { cohort, role } = ownPlace(request);
      await end(cohort, signedIn(request).id, role);
      return reply.code(204).send(null);
    },
  );

  async function end({ id }: Cohort, account: string, role: CohortRole): Promise<void> {
    if (await store.endMembership(id, account, clock())) return;
    if (role === 'trainee') throw noSuch('member');
    throw new Refusal(
      409,
      'last-instructor',
      'Nobody else instructs this cohort. Add another instructor first, or archive it.',
    );
  }
  done();
};
