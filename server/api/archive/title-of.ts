import type { SessionSummary } from '../contract/session.ts';

/** What a session is called, with its take where it is not the first. */
export function titleOf({ id, real, scenario, take }: SessionSummary): string {
  const title = real?.title ?? scenario?.title ?? id;
  return take === null ? title : `${title}, take ${take.number}`;
}
