import type { RubricView } from './api/contract/rubric.ts';
import type { Briefing, ScenarioSummary } from './api/contract/scenario.ts';
import { assembleAlliances } from './assemble-alliances.ts';
import { viewComparison } from './api/comparison-view.ts';
import { viewDebrief } from './api/debrief-view.ts';
import { viewGrowthPoint } from './api/growth-view.ts';
import type { Practice } from './api/practice.ts';
import { summariseSessions, viewSession, type SummaryOf } from './api/session-view.ts';
import { compareTakes } from './practice/compare-takes.ts';
import { debrief } from './practice/debrief.ts';
import { fork, numberTakes } from './practice/fork.ts';
import { growth } from './practice/growth.ts';
import type { Session } from './practice/session.ts';
import { startSession } from './practice/start-session.ts';
import { takeTurn } from './practice/take-turn.ts';
import { anytime } from './rubric/choose-instead.ts';
import type { Rubric } from './rubric/rubric.ts';
import type { Engagement } from './scenario/engagement.ts';
import type { Scenario } from './scenario/scenario.ts';

/** Joins a rubric, the scenarios and the engagements into what the routes offer. */
export function assemblePractice(
  rubric: Rubric,
  scenarios: readonly Scenario[],
  engagements: readonly Engagement[],
): Practice {
  // A session of an engagement is played like any other, and stands in no list of scenarios.
  const all = [...scenarios, ...engagements.flatMap(({ sessions }) => sessions)];
  const byId = new Map(all.map((scenario) => [scenario.id, scenario]));
  const summaries = new Map(all.map((scenario) => [scenario.id, summarise(rubric, scenario)]));
  const summaryOf: SummaryOf = (id) => summaries.get(id);
  const briefing = (id: string): Briefing | null => {
    const scenario = byId.get(id);
    return scenario === undefined ? null : brief(rubric, scenario);
  };
  return {
    ...assembleAlliances(rubric, engagements, briefing, summaryOf),
    scenarios: scenarios.map((scenario) => summarise(rubric, scenario)),
    rubric: viewRubric(rubric),
    briefing,
    start({ scenario: id, ...start }) {
      const scenario = byId.get(id);
      if (!scenario) throw new Error(`A session was to start with "${id}", which is no scenario.`);
      return startSession(rubric, scenario, start);
    },
    takeTurn(session, coach, at) {
      const scenario = byId.get(session.scenario.id);
      if (!scenario) return null;
      const exchange = takeTurn(rubric, scenario, session, coach, at);
      const { ending } = exchange.client;
      return { exchange, closing: ending === null ? null : { ending, endedAt: at } };
    },
    fork: (session, index, begin) =>
      fork(rubric, byId.get(session.scenario.id), session, index, begin),
    view: (session, takes) => viewSession(session, takes, summaryOf),
    summaries: (sessions) => summariseSessions(sessions, summaryOf),
    debrief(session, takes) {
      const practises = byId.get(session.scenario.id)?.file.practises ?? [];
      return viewDebrief(session, debrief(rubric, session, practises), takes, summaryOf);
    },
    compare(one, other, takes) {
      const numbers = numberTakes(takes);
      const inOrder: [Session, Session] =
        (numbers.get(one.id) ?? 0) < (numbers.get(other.id) ?? 0) ? [one, other] : [other, one];
      return viewComparison(compareTakes(rubric, ...inOrder), inOrder, takes, summaryOf);
    },
    growth: (sessions) => ({
      markers: rubric.markers.map(({ id, title }) => ({ id, title })),
      points: growth(rubric, sessions).map((point) => viewGrowthPoint(point, summaryOf)),
    }),
  };
}

function summarise(rubric: Rubric, { id, file }: Scenario): ScenarioSummary {
  const { title, summary, level, turns, client } = file;
  const practises = rubric.behaviours.filter((behaviour) => file.practises.includes(behaviour.id));
  return { id, title, summary, level, turns, client, practises: practises.map((one) => one.title) };
}

function brief(rubric: Rubric, scenario: Scenario): Briefing {
  const { situation, discovery = [], invitation } = scenario.file;
  return { ...summarise(rubric, scenario), situation, discovery, invitation };
}

function viewRubric({ id, version, title, markers, behaviours }: Rubric): RubricView {
  return {
    id,
    version,
    title,
    markers: markers.map((marker) => ({ id: marker.id, title: marker.title, asks: marker.asks })),
    behaviours: behaviours.map((behaviour) => ({
      id: behaviour.id,
      title: behaviour.title,
      kind: behaviour.kind,
      marker: behaviour.marker,
      why: behaviour.why,
      instead: anytime(behaviour.instead),
      icf: behaviour.icf,
    })),
  };
}
