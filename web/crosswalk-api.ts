import type { CrosswalkView, FrameworkView } from '../server/api/contract/crosswalk.ts';
import { ask } from './ask.ts';

/** What others look for in a session. */
export const listFrameworks = (signal?: AbortSignal) =>
  ask<FrameworkView[]>('GET', '/api/frameworks', { signal });

/** What a session shows of a framework's markers; refused with `session-running` before it has ended. */
export const readCrosswalk = (session: string, framework: string, signal?: AbortSignal) =>
  ask<CrosswalkView>(
    'GET',
    `/api/sessions/${encodeURIComponent(session)}/crosswalk/${encodeURIComponent(framework)}`,
    { signal },
  );
