import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { Session } from '../practice/session.ts';
import { newId, newSeed } from '../accounts/random-names.ts';
import type { Alliance } from '../practice/alliance.ts';
import type { Assignment } from '../store/assignment-store.ts';
import { OwnAssignment } from './contract/assignment.ts';
import { Problem } from './contract/problem.ts';
import { SessionView } from './contract/session.ts';
import { examSeed } from './exam-seed.ts';
import { ownPlace, signedIn } from './guard.ts';
import type { House } from './house.ts';
import { STARTS } from './limits.ts';
import { requireOpen } from './reader.ts';
import { noSuch, Refusal } from './refusal.ts';
import { progressAt, viewOwn, whyClosed } from './show-assignment.ts';
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
      const { tries } = progressAt(practice, assignment, had, clock());
      const closed = whyClosed(practice, cohort, assignment, tries.length, clock());
      if (closed !== null) throw new Refusal(409, 'closed', closed);
      const { session, alliance } = await start(assignment, id);
      const attempt = { id: newId(random), assignment: assignment.id, account: id };
      const begun = { ...attempt, begunAt: session.startedAt };
      if (!(await store.beginAttempt(begun, session, assignment.attempts, alliance)))
        throw new Refusal(409, 'closed', 'You have begun it in another window.');
      return reply.code(201).send(await showSession(house, session));
    },
  );

  /** The first session of an attempt, and at an engagement the alliance that it begins. */
  async function start(
    { id, cohort, kind, scenario, mode, seed, ...assignment }: Assignment,
    account: string,
  ): Promise<{ session: Session; alliance: Alliance | null }> {
    const begin = {
      id: newId(random),
      account,
      seed: mode === 'exam' ? examSeed(seed, 0) : newSeed(random),
      startedAt: clock(),
    };
    if (kind === 'scenario') {
      requireOpen(practice, { account: null, cohorts: [cohort] }, scenario);
      const wish = { ...begin, scenario };
      const session = await practice.start({ ...wish, version: assignment.version });
      if (session === null) throw noSuch('scenario');
      if (mode === 'practice') return { session, alliance: null };
      // In an exam everybody meets the same client, whatever is published while it goes on.
      const version = await store.keepVersion(id, session.scenario.version);
      const same = session.scenario.version === version;
      const kept = same ? session : await practice.start({ ...wish, version });
      if (kept === null) throw noSuch('scenario');
      return { session: kept, alliance: null };
    }
    const { startedAt } = begin;
    const alliance = { id: newId(random), account, engagement: scenario, startedAt, entries: [] };
    const session = practice.startNext(alliance, [], begin);
    if (typeof session === 'string') throw noSuch('engagement');
    return { session, alliance };
  }
  done();
};

/** What is due soonest first, what is never due last. */
function byDate(a: OwnAssignment, b: OwnAssignment): number {
  return (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9') || a.opensAt.localeCompare(b.opensAt);
}
