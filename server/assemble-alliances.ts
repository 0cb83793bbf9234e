import type { AlliancePractice } from './api/alliance-practice.ts';
import type {
  AllianceSession,
  EngagementBriefing,
  EngagementSummary,
} from './api/contract/alliance.ts';
import type { Briefing } from './api/contract/scenario.ts';
import { summariseSessions, toIso, type SummaryOf } from './api/session-view.ts';
import { firstTakes, memoryOf, nextOrder } from './practice/alliance.ts';
import { sheetOf } from './practice/alliance-sheet.ts';
import type { Session } from './practice/session.ts';
import { startSession } from './practice/start-session.ts';
import type { Rubric } from './rubric/rubric.ts';
import type { Engagement } from './scenario/engagement.ts';

/**
 * Joins a rubric and the engagements into what the routes offer.
 *
 * @param briefingOf what the coach reads before a session of an engagement
 * @param summaryOf what a session of an engagement is called
 */
export function assembleAlliances(
  rubric: Rubric,
  engagements: readonly Engagement[],
  briefingOf: (scenario: string) => Briefing | null,
  summaryOf: SummaryOf,
): AlliancePractice {
  const byId = new Map(engagements.map((engagement) => [engagement.id, engagement]));
  return {
    engagements: engagements.map((engagement) => summarise(rubric, engagement)),
    engagement(id) {
      const engagement = byId.get(id);
      return engagement === undefined ? null : brief(rubric, engagement);
    },
    startNext({ id, engagement: name }, sessions, wish) {
      const engagement = byId.get(name);
      if (engagement === undefined) return 'engagement-gone';
      const order = nextOrder(engagement, sessions);
      const scenario = typeof order === 'number' ? engagement.sessions[order] : undefined;
      if (typeof order === 'string' || scenario === undefined)
        return typeof order === 'string' ? order : 'all-held';
      const memory = memoryOf(engagement, sessions);
      return startSession(rubric, scenario, wish, { place: { id, order }, memory });
    },
    viewAlliance(alliance, sessions) {
      const engagement = byId.get(alliance.engagement);
      if (engagement === undefined) return null;
      return {
        id: alliance.id,
        engagement: brief(rubric, engagement),
        startedAt: toIso(alliance.startedAt),
        sessions: viewSessions(engagement, sessions, briefingOf, summaryOf),
        sheet: sheetOf(engagement, alliance, sessions).map((entry) => ({
          ...entry,
          formerly: [...entry.formerly],
          at: toIso(entry.at),
        })),
      };
    },
    summariseAlliance({ id, engagement: name, startedAt }, sessions) {
      const engagement = byId.get(name);
      const held = firstTakes(sessions).filter(({ endedAt }) => endedAt !== null);
      return {
        id,
        engagement: {
          id: name,
          title: engagement?.file.title ?? name,
          client: engagement?.file.client.name ?? 'Client',
        },
        startedAt: toIso(startedAt),
        held: held.length,
        sessions: engagement?.sessions.length ?? Math.max(1, held.length),
      };
    },
  };
}

function summarise(rubric: Rubric, { id, file, sessions }: Engagement): EngagementSummary {
  const { title, summary, level, client } = file;
  const practised = new Set(sessions.flatMap((session) => session.file.practises));
  const practises = rubric.behaviours.filter((behaviour) => practised.has(behaviour.id));
  return {
    ...{ id, title, summary, level, client },
    sessions: sessions.length,
    practises: practises.map((behaviour) => behaviour.title),
  };
}

function brief(rubric: Rubric, engagement: Engagement): EngagementBriefing {
  const titles = engagement.sessions.map(({ file }) => file.title);
  return { ...summarise(rubric, engagement), story: engagement.file.story, titles };
}

function viewSessions(
  engagement: Engagement,
  sessions: readonly Session[],
  briefingOf: (scenario: string) => Briefing | null,
  summaryOf: SummaryOf,
): AllianceSession[] {
  const held = firstTakes(sessions);
  const next = nextOrder(engagement, sessions);
  const latest = Math.max(-1, ...held.map(({ alliance }) => alliance?.order ?? -1));
  return engagement.sessions.map(({ id, file }, order) => {
    const session = held.find(({ alliance }) => alliance?.order === order);
    const heads = session === undefined ? [] : [{ ...session, turns: session.exchanges.length }];
    const standing =
      session !== undefined
        ? session.endedAt === null
          ? 'running'
          : 'held'
        : order === next
          ? 'next'
          : order < latest
            ? 'deleted'
            : 'later';
    return {
      ...{ order, standing },
      title: file.title,
      briefing: standing === 'later' ? null : briefingOf(id),
      session: summariseSessions(heads, summaryOf)[0] ?? null,
    };
  });
}
