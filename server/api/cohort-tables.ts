import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { Session } from '../practice/session.ts';
import { toCsv, type Row } from '../report/to-csv.ts';
import type { Attempt } from '../store/assignment-store.ts';

import { Problem } from './contract/problem.ts';
import { ownPlace } from './guard.ts';
import type { House } from './house.ts';
import type { HeardDebrief } from './practice.ts';
import { progressAt, viewAssignment } from './show-assignment.ts';
import { weighAs } from './weighted.ts';

const route = {
  config: { may: 'read-tables' },
  schema: {
    params: Type.Object({ cohort: Type.String() }),
    response: { 200: Type.String(), '4xx': Problem },
  },
} as const;

/** A cohort as tables for spreadsheets: its roster, how far everybody is, and every finding in what they did for it. */
export const tableRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { practice, store, clock } = house;

  app.get('/api/cohorts/:cohort/roster.csv', route, async (request, reply) => {
    const members = await store.listMembers(ownPlace(request).cohort.id);
    const rows = members.map(({ name, email, role, joinedAt }) => ({
      name,
      email,
      role,
      joined: toIso(joinedAt),
    }));
    return reply.type(csv).send(toCsv(['name', 'email', 'role', 'joined'], rows));
  });

  app.get('/api/cohorts/:cohort/results.csv', route, async (request, reply) => {
    const titles = practice.rubric.markers.map(({ title }) => title);
    const facts = ['trainee', 'email', 'assignment', 'mode', 'standing', 'attempts'];
    const { id: cohort } = ownPlace(request).cohort;
    const settings = await store.weightsOf(cohort);
    const attempted = await attemptsOf(cohort);
    const lasts = attempted.flatMap(({ sessions }) => sessions.at(-1) ?? []);
    const { points } = practice.growth(lasts);
    const pointOf = new Map(points.map((point) => [point.session, point]));
    const rows = attempted.map(({ trainee, assignment, attempts, sessions }): Row => {
      const { standing, tries } = progressAt(practice, assignment, attempts, clock());
      const last = sessions.at(-1);
      const { score, markers } = pointOf.get(last?.id ?? '') ?? nothing;
      const weighted = last === undefined ? null : weighAs(practice, settings, last);
      return {
        ...trainee,
        assignment: viewAssignment(practice, assignment).scenario.title,
        mode: assignment.mode,
        standing,
        attempts: tries.length,
        ended: last?.endedAt == null ? null : toIso(last.endedAt),
        // The client's opening, then two lines an exchange.
        turns: last === undefined ? null : 1 + 2 * last.exchanges.length,
        score: rounded(score),
        [asWeighed]: rounded(weighted?.score ?? null),
        ...Object.fromEntries(
          practice.rubric.markers.map(({ id, title }) => [
            title,
            rounded(markers.find((marker) => marker.id === id)?.score ?? null),
          ]),
        ),
      };
    });
    const columns = [...facts, 'ended', 'turns', 'score', asWeighed, ...titles];
    return reply.type(csv).send(toCsv(columns, rows));
  });

  app.get('/api/cohorts/:cohort/findings.csv', route, async (request, reply) => {
    const rows = (await attemptsOf(ownPlace(request).cohort.id)).flatMap(
      ({ trainee, assignment, sessions }) =>
        sessions.flatMap((session) =>
          debriefOf(session).turns.flatMap(({ index, findings }) =>
            findings.map(({ behaviour, title, kind, marker, quote }) => ({
              ...trainee,
              assignment: viewAssignment(practice, assignment).scenario.title,
              session: session.id,
              turn: index + 1,
              behaviour,
              title,
              kind,
              marker,
              quote,
            })),
          ),
        ),
    );
    return reply.type(csv).send(toCsv(ofFindings, rows));
  });

  /** Every trainee with every assignment, with the attempts and with the sessions of them that have ended. */
  async function attemptsOf(cohort: string) {
    const [assignments, members, attempts, sessions] = await Promise.all([
      store.listAssignments(cohort),
      store.listMembers(cohort),
      store.listAttempts(cohort),
      store.attemptedSessions(cohort),
    ]);
    const trainees = members.filter(({ role }) => role === 'trainee');
    return trainees.flatMap(({ account, name, email }) =>
      assignments.map((assignment) => {
        const own = attempts.filter((each) => isOf(each, account, assignment.id));
        return {
          trainee: { trainee: name, email },
          assignment,
          attempts: own,
          sessions: sessions.filter(({ id }) => own.some(({ session }) => session?.id === id)),
        };
      }),
    );
  }

  function debriefOf(session: Session): HeardDebrief {
    const { exchanges, ...head } = session;
    return practice.debrief(session, [{ ...head, turns: exchanges.length }]);
  }
  done();
};

/** Left empty where the rubric's own weights counted. */
const asWeighed = 'score as the cohort weighs';
const csv = 'text/csv; charset=utf-8';
const ofFindings = [
  ...['trainee', 'email', 'assignment', 'session', 'turn'],
  ...['behaviour', 'title', 'kind', 'marker', 'quote'],
];
const nothing: Pick<HeardDebrief, 'score' | 'markers'> = { score: null, markers: [] };

function isOf(attempt: Attempt, account: string, assignment: string): boolean {
  return attempt.account === account && attempt.assignment === assignment;
}

function rounded(score: number | null): number | null {
  return score === null ? null : Math.round(score);
}

function toIso(at: number): string {
  return new Date(at).toISOString();
}
