import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { standing } from '../practice/standing.ts';
import type { Session } from '../practice/session.ts';
import { toCsv, type Row } from '../report/to-csv.ts';
import type { Attempt } from '../store/assignment-store.ts';
import type { Debrief } from './contract/debrief.ts';
import { Problem } from './contract/problem.ts';
import { ownPlace } from './guard.ts';
import type { House } from './house.ts';
import { triesOf, viewAssignment } from './show-assignment.ts';

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
    const rows = (await attemptsOf(ownPlace(request).cohort.id)).map(
      ({ trainee, assignment, attempts, sessions }): Row => {
        const last = sessions.at(-1);
        const { score, markers, turns } = last === undefined ? nothing : debriefOf(last);
        return {
          ...trainee,
          assignment: viewAssignment(practice, assignment).scenario.title,
          mode: assignment.mode,
          standing: standing(assignment, triesOf(attempts), clock()),
          attempts: attempts.length,
          ended: last?.endedAt == null ? null : toIso(last.endedAt),
          turns: last === undefined ? null : turns.length,
          score: rounded(score),
          ...Object.fromEntries(
            practice.rubric.markers.map(({ id, title }) => [
              title,
              rounded(markers.find((marker) => marker.id === id)?.score ?? null),
            ]),
          ),
        };
      },
    );
    const columns = [...facts, 'ended', 'turns', 'score', ...titles];
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

  function debriefOf(session: Session): Omit<Debrief, 'assignment'> {
    const { exchanges, ...head } = session;
    return practice.debrief(session, [{ ...head, turns: exchanges.length }]);
  }
  done();
};

const csv = 'text/csv; charset=utf-8';
const ofFindings = [
  ...['trainee', 'email', 'assignment', 'session', 'turn'],
  ...['behaviour', 'title', 'kind', 'marker', 'quote'],
];
const nothing: Pick<Debrief, 'score' | 'markers' | 'turns'> = {
  score: null,
  markers: [],
  turns: [],
};

function isOf(attempt: Attempt, account: string, assignment: string): boolean {
  return attempt.account === account && attempt.assignment === assignment;
}

function rounded(score: number | null): number | null {
  return score === null ? null : Math.round(score);
}

function toIso(at: number): string {
  return new Date(at).toISOString();
}
