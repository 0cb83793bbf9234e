import { weightsFor, type WeightSetting } from '../practice/weight-setting.ts';
import type { Session } from '../practice/session.ts';
import type { Debrief } from './contract/debrief.ts';
import type { House } from './house.ts';

/** A session's overall figure as its cohort weighs the markers, or null where nothing else than the rubric's own weights was set when it began. */
export async function weightedIn(
  { store, practice }: House,
  session: Session,
): Promise<Debrief['weighted']> {
  const assignment = await store.assignmentOf(session.id);
  if (assignment === null) return null;
  const [cohort, settings] = await Promise.all([
    store.findCohort(assignment.cohort),
    store.weightsOf(assignment.cohort),
  ]);
  const weighted = weighAs(practice, settings, session);
  return weighted === null || cohort === null ? null : { cohort: cohort.title, ...weighted };
}

/** The same for somebody who knows the cohort's settings, in the order in which they were made. */
export function weighAs(
  practice: House['practice'],
  settings: readonly WeightSetting[],
  session: Session,
): Omit<NonNullable<Debrief['weighted']>, 'cohort'> | null {
  const weights = weightsFor(settings, session.startedAt);
  if (weights === null) return null;
  return {
    ...practice.overall(session, weights),
    markers: practice.rubric.markers.map(({ id, title, weight: own }) => ({
      ...{ id, title, own },
      weight: weights[id] ?? own,
    })),
  };
}
