import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { newId, newSeed } from '../accounts/random-names.ts';
import type { Assignment } from '../store/assignment-store.ts';
import { AssignmentView, ChangeAssignment, MakeAssignment, Matrix } from './contract/assignment.ts';
import { Debrief } from './contract/debrief.ts';
import { Problem } from './contract/problem.ts';
import { ownPlace } from './guard.ts';
import type { House } from './house.ts';
import { plainText } from './plain-text.ts';
import { requireOpen } from './reader.ts';
import { reachAttempt } from './reach-attempt.ts';
import { noSuch, Refusal } from './refusal.ts';
import { attemptAt } from './show-session.ts';
import { progressAt, viewAssignment } from './show-assignment.ts';
import { weightedIn } from './weighted.ts';

const ofCohort = Type.Object({ cohort: Type.String() });
const ofAssignment = Type.Object({ cohort: Type.String(), assignment: Type.String() });

/** What instructors ask a cohort to practise, and how far everybody is. */
export const assignmentRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { practice, store, clock, random } = house;

  app.post(
    '/api/cohorts/:cohort/assignments',
    {
      config: { may: 'assign' },
      schema: {
        params: ofCohort,
        body: MakeAssignment,
        response: { 201: AssignmentView, '4xx': Problem },
      },
    },
    async (request, reply) => {
      const { kind = 'scenario', scenario, instructions, mode } = request.body;
      // An exam is tried once, where nothing else is said.
      const { opensAt, dueAt = null, attempts = mode === 'exam' ? 1 : null } = request.body;
      requireThere(house, ownPlace(request).cohort.id, kind, scenario);
      const now = clock();
      const assignment: Assignment = {
        id: newId(random),
        cohort: ownPlace(request).cohort.id,
        kind,
        scenario,
        instructions: plainText(instructions).trim(),
        mode,
        opensAt: opensAt === undefined ? now : readMoment(opensAt),
        dueAt: dueAt === null ? null : readMoment(dueAt),
        attempts,
        seed: newSeed(random),
        madeAt: now,
        withdrawnAt: null,
        version: null,
      };
      requireOrder(assignment);
      await store.addAssignment(assignment);
      return reply.code(201).send(viewAssignment(practice, assignment));
    },
  );

  app.patch(
    '/api/cohorts/:cohort/assignments/:assignment',
    {
      config: { may: 'assign' },
      schema: {
        params: ofAssignment,
        body: ChangeAssignment,
        response: { 200: AssignmentView, '4xx': Problem },
      },
    },
    async (request) => {
      const before = await store.findAssignment(request.params.assignment);
      if (before?.cohort !== ownPlace(request).cohort.id) throw noSuch('assignment');
      const { instructions, opensAt, dueAt, attempts, withdrawn } = request.body;
      const now: Assignment = {
        ...before,
        ...(instructions === undefined ? {} : { instructions: plainText(instructions).trim() }),
        ...(opensAt === undefined ? {} : { opensAt: readMoment(opensAt) }),
        ...(dueAt === undefined ? {} : { dueAt: dueAt === null ? null : readMoment(dueAt) }),
        ...(attempts === undefined ? {} : { attempts }),
        ...(withdrawn === undefined ? {} : { withdrawnAt: withdrawn ? clock() : null }),
      };
      requireOrder(now);
      await store.changeAssignment(now.id, now);
      return viewAssignment(practice, now);
    },
  );

  app.get(
    '/api/cohorts/:cohort/matrix',
    {
      config: { may: 'read-matrix' },
      schema: { params: ofCohort, response: { 200: Matrix, '4xx': Problem } },
    },
    async (request) => {
      const { id } = ownPlace(request).cohort;
      const [assignments, members, attempts] = await Promise.all([
        store.listAssignments(id),
        store.listMembers(id),
        store.listAttempts(id),
      ]);
      const trainees = members.filter(({ role }) => role === 'trainee');
      return {
        assignments: assignments.map((assignment) => viewAssignment(practice, assignment)),
        trainees: trainees.map(({ account, name }) => ({ id: account, name })),
        cells: trainees.flatMap(({ account }) =>
          assignments.map((assignment) => {
            const own = attempts.filter(
              (attempt) => attempt.account === account && attempt.assignment === assignment.id,
            );
            const { standing, attempts: seen } = progressAt(practice, assignment, own, clock());
            return { trainee: account, assignment: assignment.id, standing, attempts: seen };
          }),
        ),
      };
    },
  );

  app.get(
    '/api/cohorts/:cohort/sessions/:session/debrief',
    {
      config: { may: 'read-trainee-session' },
      schema: {
        params: Type.Object({ cohort: Type.String(), session: Type.String() }),
        response: { 200: Debrief, '4xx': Problem },
      },
    },
    async (request) => {
      const session = await reachAttempt(house, request);
      // Of other takes of it an instructor sees nothing: they are the trainee's own practice.
      const { exchanges, ...head } = session;
      return {
        ...practice.debrief(session, [{ ...head, turns: exchanges.length }]),
        assignment: await attemptAt(store, session.id),
        weighted: await weightedIn(house, session),
      };
    },
  );
  done();
};

/** @throws Refusal where there is nothing of this name to practise */
function requireThere(
  { practice }: House,
  cohort: string,
  kind: Assignment['kind'],
  id: string,
): void {
  // What its author alone can begin, or another cohort, is none of this one's.
  if (kind === 'scenario') requireOpen(practice, { account: null, cohorts: [cohort] }, id);
  else if (practice.engagement(id) === null) throw noSuch(kind);
}

/** @throws Refusal where it would be due before it opens */
function requireOrder({ opensAt, dueAt }: Assignment): void {
  if (dueAt !== null && dueAt <= opensAt)
    throw new Refusal(
      400,
      'due-before-open',
      'The assignment would be due before it opens. Choose a later date for it to be done.',
    );
}

/** @throws Refusal for what is no moment */
function readMoment(text: string): number {
  const at = Date.parse(text);
  if (Number.isFinite(at) && /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:?\d\d)$/.test(text)) return at;
  throw new Refusal(
    400,
    'no-moment',
    `"${text}" is no moment: write it as 2026-11-21T17:00:00+00:00.`,
  );
}
