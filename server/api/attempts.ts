import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { newId, newSeed } from '../accounts/random-names.ts';
import type { Assignment } from '../store/assignment-store.ts';
import { OwnAssignment } from './contract/assignment.ts';
import { Problem } from './contract/problem.ts';
import { SessionView } from './contract/session.ts';
import { ownPlace, signedIn } from './guard.ts';
import type { House } from './house.ts';
import { STARTS } from './limits.ts';
import { noSuch, Refusal } from './refusal.ts';
import { viewOwn, whyClosed } from './show-assignment.ts';
import { showSession } from './show-session.ts';

/** What a trainee is asked to practise, and their attempts at it. */
export const attemptRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { practice, store, clock, random } = house;

  app.get(
    '/api/assignments',
    {
      config: { may: 'list-own-assignments' },
      schema: { response: { 200: Type.Array(OwnAssignment), '4xx': Problem } },
    },
    async (request) => {
      const { id } = signedIn(request);
      const cohorts = await store.listCohorts(id);
      const own = await Promise.all(
        cohorts
          .filter(({ cohort, role }) => role === 'trainee' && cohort.archivedAt === null)
          .map(async ({ cohort }) => {
            const [assignments, attempts] = await Promise.all([
              store.listAssignments(cohort.id),
              store.listAttempts(cohort.id),
            ]);
            return assignments.flatMap((assignment) => {
              const mine = attempts.filter(
                (attempt) => attempt.account === id && attempt.assignment === assignment.id,
              );
              // What was withdrawn before anybody tried it is no business of theirs.
              if (assignment.withdrawnAt !== null && mine.length === 0) return [];
              return [viewOwn(practice, cohort, assignment, mine, clock())];
            });
          }),
      );
      return own.flat().toSorted(byDate);
    },
  );

  app.post(
    '/api/cohorts/:cohort/assignments/:assignment/attempts',
    {
      config: { may: 'attempt', rateLimit: STARTS },
      schema: {
        params: Type.Object({ cohort: Type.String(), assignment: Type.String() }),
        response: { 201: SessionView, '4xx': Problem },
      },
    },
    async (request, reply) => {
      const { cohort, role } = ownPlace(request);
      const assignment = await store.findAssignment(request.params.assignment);
      if (assignment?.cohort !== cohort.id) throw noSuch('assignment');
      if (role === 'instructor')
        throw new Refusal(403, 'not-allowed', 'Trainees attempt it. Play the scenario itself.');
      const { id } = signedIn(request);
      const had = (await store.listAttempts(cohort.id)).filter(
        (attempt) => attempt.account === id && attempt.assignment === assignment.id,
      );
      const closed = whyClosed(cohort, assignment, had.length, clock());
      if (closed !== null) throw new Refusal(409, 'closed', closed);
      const session = start(assignment, id);
      const attempt = { id: newId(random), assignment: assignment.id, account: id };
      const begun = { ...attempt, begunAt: session.startedAt };
      if (!(await store.beginAttempt(begun, session, assignment.attempts)))
        throw new Refusal(409, 'closed', 'You have begun it in another window.');
      return reply.code(201).send(await showSession(house, session));
    },
  );

  function start({ scenario, mode, seed }: Assignment, account: string) {
    if (!practice.scenarios.some(({ id }) => id === scenario)) throw noSuch('scenario');
    return practice.start({
      id: newId(random),
      account,
      scenario,
      seed: mode === 'exam' ? seed : newSeed(random),
      startedAt: clock(),
    });
  }
  done();
};

/** What is due soonest first, what is never due last. */
function byDate(a: OwnAssignment, b: OwnAssignment): number {
  return (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9') || a.opensAt.localeCompare(b.opensAt);
}
