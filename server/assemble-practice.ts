import type { RubricView } from './api/contract/rubric.ts';
import type { Briefing, ScenarioSummary } from './api/contract/scenario.ts';
import { assembleAlliances } from './assemble-alliances.ts';
import { viewComparison } from './api/comparison-view.ts';
import { viewCrosswalk, viewFramework } from './api/crosswalk-view.ts';
import { viewDebrief } from './api/debrief-view.ts';
import { viewMoment } from './api/moment-view.ts';
import { viewGrowthPoint } from './api/growth-view.ts';
import type { Practice, Reader } from './api/practice.ts';
import { titleOf } from './api/session-title.ts';
import { summariseSessions, viewSession, type SummaryOf } from './api/session-view.ts';
import { engineRating } from './practice/calibration/engine-rating.ts';
import { compareTakes } from './practice/compare-takes.ts';
import type { Library } from './open-library.ts';
import type { Publication } from './store/publication-store.ts';
import { debrief } from './practice/debrief.ts';
import { noFramework, readEvidence } from './practice/evidence/read-evidence.ts';
import { fork, numberTakes } from './practice/fork.ts';
import { growth } from './practice/growth.ts';
import { hearAgain } from './practice/hear-again.ts';
import { hearRealTalk } from './practice/hear-real-talk.ts';
import { momentOf } from './practice/moment.ts';
import { overallScore } from './practice/overall-score.ts';
import { isPractised, type ScenarioPlayed, type Session } from './practice/session.ts';
import { numberOf } from './practice/published-version.ts';
import type { ScenarioHead } from './practice/scenario-head.ts';
import { startSession } from './practice/start-session.ts';
import { takeTurn } from './practice/take-turn.ts';
import { anytime } from './rubric/choose-instead.ts';
import { notePieces } from './rubric/note-pieces.ts';
import { readParagraph } from './rubric/read-note.ts';
import type { Rubric } from './rubric/rubric.ts';
import type { Engagement } from './scenario/engagement.ts';
import type { Scenario } from './scenario/scenario.ts';

/** Joins a rubric, the scenarios and the engagements, and what was published here, into what the routes offer. */
export function assemblePractice(
  rubric: Rubric,
  scenarios: readonly Scenario[],
  engagements: readonly Engagement[],
  library: Library,
): Practice {
  // A session of an engagement is played like any other, and stands in no list of scenarios.
  const all = [...scenarios, ...engagements.flatMap(({ sessions }) => sessions)];
  const byId = new Map(all.map((scenario) => [scenario.id, scenario]));
  const summaries = new Map(
    all.map((scenario) => [scenario.id, summarise(rubric, scenario.id, scenario.file)]),
  );
  const headOf = ({ id, version }: ScenarioPlayed): ScenarioHead | undefined => {
    const versions = library.publications.get(id)?.versions ?? [];
    const own = versions.find(({ number }) => number === numberOf(version)) ?? versions.at(-1);
    return byId.get(id)?.file ?? own?.head;
  };
  const summaryOf: SummaryOf = (scenario) => {
    const head = headOf(scenario);
    const known = summaries.get(scenario.id);
    return known ?? (head === undefined ? undefined : summarise(rubric, scenario.id, head));
  };
  const newest = (id: string) => summaryOf({ id, version: '' }) ?? null;
  /** In a version, or the newest one. */
  const find = async (id: string, version: string | null): Promise<Scenario | undefined> => {
    const number =
      (version === null ? null : numberOf(version)) ??
      library.publications.get(id)?.versions.at(-1)?.number;
    if (byId.has(id) || number === undefined) return byId.get(id);
    return (await library.find(id, number)) ?? undefined;
  };
  return {
    ...assembleAlliances(
      rubric,
      engagements,
      (id) => {
        const scenario = byId.get(id);
        return scenario === undefined ? null : brief(rubric, scenario);
      },
      summaryOf,
    ),
    refresh: () => library.refresh(),
    scenarios(reader) {
      const shared = [...library.publications.values()].filter((one) => isOpenTo(one, reader));
      return [
        ...scenarios.map(({ id, file }) => summarise(rubric, id, file)),
        ...shared.flatMap(({ scenario }) => newest(scenario) ?? []),
      ].toSorted((a, b) => a.level - b.level);
    },
    isBuiltIn: (id) => byId.has(id),
    scenario: newest,
    rubric: viewRubric(rubric),
    async briefing(id) {
      const scenario = await find(id, null);
      return scenario === undefined ? null : brief(rubric, scenario);
    },
    async start({ scenario: id, version = null, ...start }) {
      const scenario = await find(id, version);
      return scenario === undefined ? null : startSession(rubric, scenario, start);
    },
    hearReal: (talk) => hearRealTalk(rubric, talk),
    async hearAgain(session) {
      const { scenario } = session;
      const played = scenario === null ? undefined : await find(scenario.id, scenario.version);
      return hearAgain(rubric, played, session);
    },
    async takeTurn(session, coach, at) {
      if (!isPractised(session)) return null;
      const scenario = await find(session.scenario.id, session.scenario.version);
      if (scenario === undefined) return null;
      const exchange = takeTurn(rubric, scenario, session, coach, at);
      const { ending } = exchange.client;
      return { exchange, closing: ending === null ? null : { ending, endedAt: at } };
    },
    async fork(session, index, begin) {
      const { scenario } = session;
      const played = scenario === null ? undefined : await find(scenario.id, scenario.version);
      return fork(rubric, played, session, index, begin);
    },
    view: (session, takes) => viewSession(session, takes, summaryOf),
    summaries: (sessions) => summariseSessions(sessions, summaryOf),
    debrief(session, takes) {
      const { scenario } = session;
      const practises = (scenario === null ? null : headOf(scenario)?.practises) ?? [];
      return viewDebrief(session, debrief(rubric, session, practises), takes, summaryOf);
    },
    frameworks: rubric.frameworks.map(viewFramework),
    *moment(session, place, tries) {
      const moment = yield* momentOf(rubric, session, place, tries);
      return moment && viewMoment(session, moment);
    },
    crosswalk(session, id) {
      const framework = rubric.frameworks.find((one) => one.id === id);
      if (framework === undefined) return null;
      return viewCrosswalk(titleOf(session, summaryOf), framework, debrief(rubric, session, []));
    },
    readEvidence(id, pieces, sessions) {
      const framework =
        rubric.frameworks.find((one) => one.id === id) ?? rubric.frameworks[0] ?? noFramework;
      const sources = new Map(sessions.map((one) => [one.id, debrief(rubric, one, [])]));
      return {
        framework: viewFramework(framework),
        read: readEvidence(framework, rubric.behaviours, pieces, sources),
      };
    },
    overall: (session, weights) => overallScore(rubric, session, weights),
    compare(one, other, takes) {
      const numbers = numberTakes(takes);
      const inOrder: [Session, Session] =
        (numbers.get(one.id) ?? 0) < (numbers.get(other.id) ?? 0) ? [one, other] : [other, one];
      return viewComparison(compareTakes(rubric, ...inOrder), inOrder, takes, summaryOf);
    },
    rate: (session) => engineRating(rubric, session),
    notePrompts: [...(rubric.caseNotes?.prompts ?? [])],
    notePieces,
    readNote: ({ text, from }) =>
      rubric.caseNotes === null
        ? []
        : readParagraph(rubric.caseNotes, text, from).map(({ instead, ...found }) => ({
            ...found,
            instead: [...instead],
          })),
    growth: (sessions) => ({
      markers: rubric.markers.map(({ id, title }) => ({ id, title })),
      points: growth(rubric, sessions)
        .map((point) => viewGrowthPoint(point, summaryOf))
        .toSorted((a, b) => a.endedAt.localeCompare(b.endedAt)),
    }),
  };
}

function isOpenTo(
  { withdrawnAt, school, author, cohorts }: Publication,
  { account, cohorts: own }: Reader,
): boolean {
  const shared = school || author === account || cohorts.some((cohort) => own.includes(cohort));
  return withdrawnAt === null && shared;
}

function summarise(rubric: Rubric, id: string, head: ScenarioHead): ScenarioSummary {
  const { title, summary, level, turns, client } = head;
  const practises = rubric.behaviours.filter((behaviour) => head.practises.includes(behaviour.id));
  return { id, title, summary, level, turns, client, practises: practises.map((one) => one.title) };
}

function brief(rubric: Rubric, { id, file }: Scenario): Briefing {
  const { situation, discovery = [], invitation } = file;
  return { ...summarise(rubric, id, file), situation, discovery, invitation };
}

function viewRubric({ id, version, title, markers, behaviours }: Rubric): RubricView {
  return {
    id,
    version,
    title,
    markers: markers.map(({ id: name, title: called, asks, weight }) => ({
      ...{ id: name, title: called, asks, weight },
    })),
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
