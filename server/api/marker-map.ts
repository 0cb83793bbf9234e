import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { inPeriod, mapCell, weeksIn, type MappedSession } from '../practice/marker-map.ts';
import { toCsv } from '../report/to-csv.ts';
import type { Cohort } from '../store/cohort-store.ts';
import { MapQuery, MarkerMap } from './contract/marker-map.ts';
import { Problem } from './contract/problem.ts';
import { ownPlace } from './guard.ts';
import type { House } from './house.ts';

const params = Type.Object({ cohort: Type.String() });

/** A cohort by its markers: what each trainee’s ended attempts came to, over all of them or a part of the time. */
export const markerMapRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { practice, store } = house;
  const { markers } = practice.rubric;

  app.get(
    '/api/cohorts/:cohort/markers',
    {
      config: { may: 'read-markers' },
      schema: { params, querystring: MapQuery, response: { 200: MarkerMap, '4xx': Problem } },
    },
    async (request) => {
      const { period = 'all' } = request.query;
      const { cohort } = ownPlace(request);
      const { trainees, sessions, titles, versionOf } = await gather(cohort);
      const weekOf = weeksIn(cohort.timeZone);
      const shown = inPeriod(sessions, period, weekOf);
      return {
        period,
        weeks: countWeeks(sessions, weekOf),
        markers: markers.map(({ id, title }) => ({ id, title })),
        rows: trainees.map(({ account, name }) => ({
          trainee: { id: account, name },
          cells: cellsOf(shown.filter(({ trainee }) => trainee === account)),
        })),
        all: cellsOf(shown),
        sessions: shown.map(({ id, trainee, endedAt, figures }) => ({
          ...{ id, trainee, endedAt: new Date(endedAt).toISOString() },
          title: titles.get(id) ?? '',
          figures: markers.map((marker) => figures.get(marker.id) ?? nothing),
        })),
        versions: new Set(shown.map(({ id }) => versionOf.get(id))).size,
      };
    },
  );

  app.get(
    '/api/cohorts/:cohort/markers.csv',
    {
      config: { may: 'read-tables' },
      schema: { params, response: { 200: Type.String(), '4xx': Problem } },
    },
    async (request, reply) => {
      const { cohort } = ownPlace(request);
      const { trainees, sessions } = await gather(cohort);
      const weekOf = weeksIn(cohort.timeZone);
      const weeks = countWeeks(sessions, weekOf).map(({ monday }) => monday);
      const rows = ['all', 'first', 'latest', ...weeks].flatMap((period) => {
        const shown = inPeriod(sessions, period, weekOf);
        return trainees.flatMap(({ account, name, email }) => {
          const own = shown.filter(({ trainee }) => trainee === account);
          return markers.map(({ id, title }) => {
            const { score, low, high, n, unsaid } = mapCell(own, id);
            return {
              ...{ trainee: name, email, period, marker: title },
              ...{ mean: rounded(score), low: rounded(low), high: rounded(high) },
              ...{ sessions: n, 'not enough to say': unsaid },
            };
          });
        });
      });
      return reply.type('text/csv; charset=utf-8').send(toCsv(columns, rows));
    },
  );

  /** The trainees of a cohort with the sessions of their attempts that have ended, and what they are called. */
  async function gather({ id }: Cohort) {
    const [members, attempts, ended] = await Promise.all([
      store.listMembers(id),
      store.listAttempts(id),
      store.attemptedSessions(id),
    ]);
    const trainees = members.filter(({ role }) => role === 'trainee');
    const present = new Set(trainees.map(({ account }) => account));
    const attemptOf = new Map(attempts.map((one) => [one.session?.id, one]));
    const points = practice.growth(ended).points;
    const pointOf = new Map(points.map((point) => [point.session, point]));
    const sessions = ended.flatMap((session): MappedSession[] => {
      const [attempt, point] = [attemptOf.get(session.id), pointOf.get(session.id)];
      if (!attempt || !point || session.endedAt === null || !present.has(session.account))
        return [];
      return [
        {
          ...{ id: session.id, trainee: session.account, endedAt: session.endedAt },
          assignment: attempt.assignment,
          attempt: attempt.alliance?.id ?? attempt.id,
          figures: new Map(point.markers.map((marker) => [marker.id, marker])),
        },
      ];
    });
    return {
      trainees,
      sessions,
      titles: new Map(points.map(({ session, scenario }) => [session, scenario?.title ?? ''])),
      versionOf: new Map(points.map(({ session, rubricVersion }) => [session, rubricVersion])),
    };
  }

  function cellsOf(sessions: readonly MappedSession[]) {
    return markers.map(({ id }) => mapCell(sessions, id));
  }
  done();
};

const nothing = { score: null, low: null, high: null };
const columns = [
  ...['trainee', 'email', 'period', 'marker'],
  ...['mean', 'low', 'high', 'sessions', 'not enough to say'],
];

/** The weeks in which sessions ended, oldest first. */
function countWeeks(sessions: readonly MappedSession[], weekOf: (at: number) => string) {
  const counts = new Map<string, number>();
  for (const { endedAt } of sessions) {
    const monday = weekOf(endedAt);
    counts.set(monday, (counts.get(monday) ?? 0) + 1);
  }
  return [...counts]
    .map(([monday, count]) => ({ monday, sessions: count }))
    .toSorted((a, b) => a.monday.localeCompare(b.monday));
}

function rounded(figure: number | null): number | null {
  return figure === null ? null : Math.round(figure);
}
