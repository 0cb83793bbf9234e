import type { Publication } from '../../server/api/contract/draft.ts';
import { publish as say } from '../strings/publish.ts';

/** Whom a scenario is shared with, in words. */
export function sharedWords({ cohorts, school }: Publication['sharedWith']): string {
  if (school) return say.school;
  return cohorts.length === 0 ? say.onlyYou : cohorts.map(({ title }) => title).join(', ');
}
