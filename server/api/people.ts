import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { isPerson } from '../accounts/person.ts';
import type { Account } from '../store/account-store.ts';
import { ChangeRole, Person } from './contract/account.ts';
import { Problem } from './contract/problem.ts';
import type { House } from './house.ts';
import { noSuch, Refusal } from './refusal.ts';

/** Everybody with a name, and what they may do: for administrators. */
export const peopleRoutes: FastifyPluginCallbackTypebox<House> = (app, { store }, done) => {
  app.get(
    '/api/people',
    {
      config: { may: 'list-people' },
      schema: { response: { 200: Type.Array(Person), '4xx': Problem } },
    },
    async () => (await store.listPeople()).map(viewPerson),
  );

  app.patch(
    '/api/people/:id',
    {
      config: { may: 'change-role' },
      schema: {
        params: Type.Object({ id: Type.String() }),
        body: ChangeRole,
        response: { 200: Person, '4xx': Problem },
      },
    },
    async ({ params: { id }, body: { role } }) => {
      const before = await store.findAccount(id);
      if (!isPerson(before)) throw noSuch('person');
      if (before.role === role) return viewPerson(before);
      if (!(await store.changeRole(id, role)))
        throw new Refusal(
          409,
          'last-administrator',
          'Nobody else is an administrator. Make somebody else one first.',
        );
      return viewPerson({ ...before, role });
    },
  );
  done();
};

function viewPerson({ id, name, email, role, createdAt }: Account): Person {
  return {
    id,
    name: name ?? '',
    email: email ?? '',
    role,
    since: new Date(createdAt).toISOString(),
  };
}
