import type { Alliance, NoNext } from '../practice/alliance.ts';
import type { Session } from '../practice/session.ts';
import type { SessionStart } from '../practice/start-session.ts';
import type {
  AllianceSummary,
  AllianceView,
  EngagementBriefing,
  EngagementSummary,
} from './contract/alliance.ts';

/** Several sessions with one client, as the routes see them. */
export interface AlliancePractice {
  readonly engagements: readonly EngagementSummary[];
  /** What the coach reads before the first session, or null when there is no such engagement. */
  engagement(id: string): EngagementBriefing | null;
  /**
   * The next session of an alliance with the client's opening line, or why there is none.
   *
   * @param sessions all of the alliance
   */
  startNext(
    alliance: Alliance,
    sessions: readonly Session[],
    start: SessionStart,
  ): Session | NoNext | 'engagement-gone';
  /** `sessions` are all of the alliance; null when its engagement is not here any more. */
  viewAlliance(
    alliance: Alliance,
    sessions: readonly Session[],
  ): Omit<AllianceView, 'assignment'> | null;
  /** `sessions` are all of the alliance; without its engagement it is called by its id. */
  summariseAlliance(alliance: Alliance, sessions: readonly Session[]): AllianceSummary;
}
