import type { EngagementFile } from './engagement-file.ts';
import type { Scenario } from './scenario.ts';

/** Several sessions with one client who remembers. */
export interface Engagement {
  /** The folder's name. */
  readonly id: string;
  readonly file: EngagementFile;
  /** In the order in which they are held. The client of a later one remembers those before. */
  readonly sessions: readonly Scenario[];
}
