import { firstTakeOf } from '../../server/practice/fork.ts';
import type { AlliancePractice } from '../../server/api/alliance-practice.ts';
import type { EngagementBriefing } from '../../server/api/contract/alliance.ts';
import type { Practice } from '../../server/api/practice.ts';
import { summariseSession, summariseSessions, viewSession } from '../../server/api/session-view.ts';
import type { ScenarioSummary } from '../../server/api/contract/scenario.ts';
import { sampleExchange } from '../store/samples.ts';

const echo: ScenarioSummary = {
  id: 'echo',
  title: 'Somebody who echoes',
  summary: 'Says again what the coach says.',
  level: 1,
  turns: { least: 1, most: 3 },
  client: { name: 'Echo', about: '30, a nymph' },
  practises: ['Reflects meaning'],
};

const thrice: EngagementBriefing = {
  id: 'thrice',
  title: 'Echo, three times',
  summary: 'Says again what the coach said the last time.',
  level: 1,
  client: echo.client,
  sessions: 3,
  practises: [],
  story: ['A wood, again.'],
  titles: ['Once', 'Twice', 'Thrice'],
};

/** Three sessions with the client who echoes, of which any number can be held. */
const fakeAlliances: AlliancePractice = {
  engagements: [thrice],
  engagement: (id) => (id === 'thrice' ? thrice : null),
  startNext: ({ id }, sessions, wish) =>
    sessions.some(({ endedAt }) => endedAt === null)
      ? 'session-running'
      : sessions.length === 3
        ? 'all-held'
        : {
            ...fakePractice.start({ ...wish, scenario: 'echo' }),
            alliance: { id, order: sessions.length },
          },
  viewAlliance: ({ id, startedAt, entries }, sessions) => ({
    id,
    engagement: thrice,
    startedAt: new Date(startedAt).toISOString(),
    sessions: sessions.map((session, order) => ({
      order,
      title: thrice.titles[order] ?? '',
      standing: session.endedAt === null ? 'running' : 'held',
      briefing: null,
      session: null,
    })),
    sheet: entries.map((entry) => ({
      ...entry,
      by: 'coach',
      kind: 'agreed',
      formerly: [...entry.formerly],
      at: new Date(entry.at).toISOString(),
    })),
  }),
  summariseAlliance: ({ id, startedAt }, sessions) => ({
    id,
    engagement: { id: 'thrice', title: thrice.title, client: 'Echo' },
    startedAt: new Date(startedAt).toISOString(),
    held: sessions.filter(({ endedAt }) => endedAt !== null).length,
    sessions: 3,
  }),
};

const points = { markers: [], score: null, balance: { stand: null, edge: null } };

/** A client who says again what was said and says goodbye at the third turn: enough to prove the routes with. */
export const fakePractice: Practice = {
  ...fakeAlliances,
  scenarios: [echo],
  rubric: { id: 'partnership', version: '1', title: 'Partnership', markers: [], behaviours: [] },
  briefing: (id) =>
    id === 'echo' ? { ...echo, situation: ['A wood.'], discovery: [], invitation: [] } : null,
  start: ({ scenario, ...wish }) => ({
    ...wish,
    takenFrom: null,
    scenario: { id: scenario, version: '1' },
    rubric: { id: 'partnership', version: '1' },
    endedAt: null,
    ending: null,
    opening: 'Hello?',
    cameIn: null,
    alliance: null,
    exchanges: [],
  }),
  takeTurn(session, coach, at) {
    if (session.scenario.id !== 'echo') return null;
    const index = session.exchanges.length;
    const ending = index === 2 ? ('well' as const) : null;
    return {
      exchange: sampleExchange(index, { coach, reply: coach === null ? '…' : `${coach}?`, at }),
      closing: ending && { ending, endedAt: at },
    };
  },
  fork: (session, index, { id, startedAt }) =>
    session.exchanges[index] === undefined
      ? 'no-such-turn'
      : {
          ...session,
          id,
          startedAt,
          takenFrom: { first: firstTakeOf(session), session: session.id, index },
          endedAt: null,
          ending: null,
          exchanges: session.exchanges.slice(0, index),
        },
  view: (session, takes) => viewSession(session, takes, () => echo),
  summaries: (sessions) => summariseSessions(sessions, () => echo),
  compare: (one, other, takes) => ({
    parting: 0,
    before: 'Hello?',
    branches: [one, other].map((session) => ({
      session: summariseSession(session, takes, () => echo),
      exchanges: [],
      markers: [],
    })),
  }),
  debrief: (session, takes) => ({
    ...points,
    session: summariseSession(session, takes, () => echo),
    takes: summariseSessions(takes, () => echo),
    rubric: session.rubric,
    focus: null,
    turns: [],
    moves: {
      coachTurns: 0,
      questionsOpen: 0,
      questionsClosed: 0,
      reflections: 0,
      information: 0,
      advice: 0,
      talkShare: null,
      openShare: null,
      reflectionsPerQuestion: null,
    },
    trust: [],
    repairs: [],
    stances: [],
    sessionFindings: [],
    next: [],
  }),
  growth: (sessions) => ({
    markers: [],
    points: sessions.map((session) => ({
      ...points,
      session: session.id,
      scenario: { id: 'echo', title: echo.title, client: 'Echo' },
      endedAt: new Date(session.endedAt ?? 0).toISOString(),
      rubricVersion: '1',
      coachTurns: session.exchanges.length,
    })),
  }),
};
