import type {
  AllianceSummary,
  AllianceView,
  BeginAlliance,
  ChangeEntry,
  EngagementBriefing,
  EngagementSummary,
  WriteEntry,
} from '../server/api/contract/alliance.ts';
import type { Comparison } from '../server/api/contract/comparison.ts';
import type { Debrief } from '../server/api/contract/debrief.ts';
import type { Growth } from '../server/api/contract/growth.ts';
import type { RubricView } from '../server/api/contract/rubric.ts';
import type { Briefing, ScenarioSummary } from '../server/api/contract/scenario.ts';
import type {
  OwnSession,
  SessionView,
  StartSession,
  TakeAgain,
  TakeTurn,
} from '../server/api/contract/session.ts';
import { ask } from './ask.ts';

/** Every scenario, in the order in which the server lists them. */
export const listScenarios = (signal?: AbortSignal) =>
  ask<ScenarioSummary[]>('GET', '/api/scenarios', { signal });

/** What the coach reads before the session. */
export const readBriefing = (scenario: string, signal?: AbortSignal) =>
  ask<Briefing>('GET', `/api/scenarios/${encodeURIComponent(scenario)}`, { signal });

/** Titles and reasons of all markers and behaviours. */
export const readRubric = (signal?: AbortSignal) =>
  ask<RubricView>('GET', '/api/rubric', { signal });

/** Starts a session; a stranger becomes a guest with it. */
export const startSession = (start: StartSession) =>
  ask<SessionView>('POST', '/api/sessions', { body: start });

/** The person's sessions, newest first, each with the news of its review; none for a stranger. */
export const listSessions = (signal?: AbortSignal) =>
  ask<OwnSession[]>('GET', '/api/sessions', { signal });

/** A session with everything that was said. */
export const readSession = (session: string, signal?: AbortSignal) =>
  ask<SessionView>('GET', `/api/sessions/${encodeURIComponent(session)}`, { signal });

/** Says a turn, or stays quiet. The same turn at the same index may be sent again without harm. */
export const takeTurn = (session: string, turn: TakeTurn) =>
  ask<SessionView>('POST', `/api/sessions/${encodeURIComponent(session)}/turns`, { body: turn });

/** Begins another take of a session from one of its turns, 0 for the first. The session itself is left as it is. */
export const takeAgain = (session: string, again: TakeAgain) =>
  ask<SessionView>('POST', `/api/sessions/${encodeURIComponent(session)}/takes`, { body: again });

/** Ends a session. Ending it again changes nothing. */
export const finishSession = (session: string) =>
  ask<SessionView>('POST', `/api/sessions/${encodeURIComponent(session)}/finish`, { body: {} });

/** What was heard in a session that has ended; refused with `session-running` before. */
export const readDebrief = (session: string, signal?: AbortSignal) =>
  ask<Debrief>('GET', `/api/sessions/${encodeURIComponent(session)}/debrief`, { signal });

/** Two takes of one talk side by side; refused with `session-running` before both have ended. */
export const readComparison = (session: string, other: string, signal?: AbortSignal) =>
  ask<Comparison>(
    'GET',
    `/api/sessions/${encodeURIComponent(session)}/comparison/${encodeURIComponent(other)}`,
    { signal },
  );

/** Deletes a session for good. */
export const deleteSession = (session: string) =>
  ask<void>('DELETE', `/api/sessions/${encodeURIComponent(session)}`, {});

/** Every engagement. */
export const listEngagements = (signal?: AbortSignal) =>
  ask<EngagementSummary[]>('GET', '/api/engagements', { signal });

/** What the coach reads before the first of several sessions. */
export const readEngagement = (engagement: string, signal?: AbortSignal) =>
  ask<EngagementBriefing>('GET', `/api/engagements/${encodeURIComponent(engagement)}`, { signal });

/** Begins an alliance; a stranger becomes a guest with it. */
export const beginAlliance = (begin: BeginAlliance) =>
  ask<AllianceView>('POST', '/api/alliances', { body: begin });

/** The person's alliances, newest first; none for a stranger. */
export const listAlliances = (signal?: AbortSignal) =>
  ask<AllianceSummary[]>('GET', '/api/alliances', { signal });

/** An alliance with its sessions and its sheet. */
export const readAlliance = (alliance: string, signal?: AbortSignal) =>
  ask<AllianceView>('GET', `/api/alliances/${encodeURIComponent(alliance)}`, { signal });

/** Begins an alliance's next session; refused with `session-running` or `all-held`. */
export const startNextSession = (alliance: string) =>
  ask<SessionView>('POST', `/api/alliances/${encodeURIComponent(alliance)}/sessions`, { body: {} });

/** Writes on an alliance's sheet. */
export const writeEntry = (alliance: string, entry: WriteEntry) =>
  ask<AllianceView>('POST', `/api/alliances/${encodeURIComponent(alliance)}/entries`, {
    body: entry,
  });

/** Rewords an entry of the coach's own, lets it go, or takes it up again. */
export const changeEntry = (alliance: string, entry: string, change: ChangeEntry) =>
  ask<AllianceView>(
    'PATCH',
    `/api/alliances/${encodeURIComponent(alliance)}/entries/${encodeURIComponent(entry)}`,
    { body: change },
  );

/** Deletes an alliance with its sessions for good. */
export const deleteAlliance = (alliance: string) =>
  ask<void>('DELETE', `/api/alliances/${encodeURIComponent(alliance)}`, {});

/** Scores of all finished sessions, oldest first. */
export const readGrowth = (signal?: AbortSignal) => ask<Growth>('GET', '/api/growth', { signal });
