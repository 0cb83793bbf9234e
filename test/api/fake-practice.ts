import { firstTakeOf } from '../../server/practice/fork.ts';
import type { AlliancePractice } from '../../server/api/alliance-practice.ts';
import type { EngagementBriefing } from '../../server/api/contract/alliance.ts';
import { viewTurn } from '../../server/api/debrief-view.ts';
import type { Practice, SessionWish } from '../../server/api/practice.ts';
import { layOutTalk } from '../../server/practice/lay-out-talk.ts';
import type { PractisedSession } from '../../server/practice/session.ts';
import {
  nameSession,
  summariseSession,
  summariseSessions,
  viewSession,
} from '../../server/api/session-view.ts';
import type { ScenarioSummary } from '../../server/api/contract/scenario.ts';
import { sampleExchange } from '../store/samples.ts';
import { fakeFramework, fakeLines, readFakeEvidence } from './fake-evidence.ts';

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
            ...begin({ ...wish, scenario: 'echo' }),
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

/** Markers that are always clear to it. */
const ratedByFake = ['evoking', 'presence'];

/** A session with the client who echoes. */
function begin({ scenario, version = null, ...wish }: SessionWish): PractisedSession {
  void version;
  return {
    ...wish,
    takenFrom: null,
    scenario: { id: scenario, version: '1' },
    real: null,
    rubric: { id: 'partnership', version: '1' },
    endedAt: null,
    ending: null,
    opening: 'Hello?',
    cameIn: null,
    alliance: null,
    exchanges: [],
  };
}

/** A client who says again what was said and says goodbye at the third turn: enough to prove the routes with. */
export const fakePractice: Practice = {
  ...fakeAlliances,
  refresh: async () => undefined,
  scenarios: () => [echo],
  isBuiltIn: (id) => id === echo.id,
  scenario: (id) => (id === 'echo' ? echo : null),
  rubric: { id: 'partnership', version: '1', title: 'Partnership', markers: [], behaviours: [] },
  briefing: async (id) =>
    id === 'echo' ? { ...echo, situation: ['A wood.'], discovery: [], invitation: [] } : null,
  start: async (wish) => begin(wish),
  *hearReal({ id, account, broughtAt, turns, ...about }) {
    const { opening, exchanges, stamps } = layOutTalk(turns);
    for (const index of exchanges.keys()) yield { done: index + 1, of: exchanges.length };
    return {
      ...begin({ id, account, scenario: '', seed: 0, startedAt: broughtAt }),
      ...{ scenario: null, real: { ...about, stamps }, opening },
      ...{ endedAt: broughtAt, ending: 'finished' },
      exchanges: exchanges.map((said, index) =>
        sampleExchange(index, { ...said, at: about.talkedAt, client: null, moved: [] }),
      ),
    };
  },
  async hearAgain(session) {
    return (function* () {
      const { exchanges } = session;
      for (const { index } of exchanges) yield { done: index + 1, of: exchanges.length };
      return { ...session, exchanges: exchanges.map((one) => sampleExchange(one.index, one)) };
    })();
  },
  async takeTurn(session, coach, at) {
    if (session.scenario?.id !== 'echo') return null;
    const index = session.exchanges.length;
    const ending = index === 2 ? ('well' as const) : null;
    return {
      exchange: sampleExchange(index, { coach, reply: coach === null ? '…' : `${coach}?`, at }),
      closing: ending && { ending, endedAt: at },
    };
  },
  fork: async (session, index, { id, startedAt }) =>
    session.real !== null
      ? 'real-session'
      : session.exchanges[index] === undefined
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
  frameworks: [fakeFramework],
  crosswalk: (_session, framework) =>
    framework === fakeFramework.id
      ? { title: echo.title, framework: fakeFramework, groups: [] }
      : null,
  *moment() {
    return null;
  },
  readEvidence: readFakeEvidence,
  overall: () => ({ score: 61, low: 50, high: 72 }),
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
    turns: fakeLines(session).map(viewTurn),
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
    talk: null,
    trust: [],
    repairs: [],
    stances: [],
    sessionFindings: [],
    next: [],
  }),
  rate: ({ exchanges }) => {
    const turns = exchanges.flatMap(({ coach, index }) => (coach === null ? [] : index * 2 + 1));
    const markers = Object.fromEntries(ratedByFake.map((id) => [id, 'clear' as const]));
    const heard = turns.map((turn) => ({ turn, behaviour: 'open-question', start: 0, end: 4 }));
    return { turns, rated: turns, markers, heard };
  },
  notePrompts: [{ id: 'between-us', asks: 'What happened between us?', more: 'And where?' }],
  notePieces: (text) => [{ text, from: 0 }],
  readNote: ({ text, from }) =>
    [...text.matchAll(/difficult/g)].map(({ index, 0: quote }) => ({
      ...{ language: 'labels', start: from + index, end: from + index + quote.length, quote },
      sentence: { start: from, end: from + text.length },
      ...{ message: 'Names the person', why: 'A label closes.', instead: ['I saw …'] },
    })),
  growth: (sessions) => ({
    markers: [],
    points: sessions.map((session) => ({
      ...points,
      session: session.id,
      ...nameSession(session, () => echo),
      endedAt: new Date(session.real?.talkedAt ?? session.endedAt ?? 0).toISOString(),
      rubricVersion: '1',
      coachTurns: session.exchanges.length,
    })),
  }),
};
