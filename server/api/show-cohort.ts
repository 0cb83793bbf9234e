import type { Cohort, CohortRole, Member } from '../store/cohort-store.ts';
import type { CohortMember, CohortSummary, CohortView } from './contract/cohort.ts';
import type { House } from './house.ts';

/** A cohort as a list shows it. */
export function summariseCohort(cohort: Cohort, role: CohortRole): CohortSummary {
  return {
    id: cohort.id,
    title: cohort.title,
    role,
    timeZone: cohort.timeZone,
    madeAt: new Date(cohort.madeAt).toISOString(),
    archived: cohort.archivedAt !== null,
  };
}

/** A cohort as its page shows it: the code and the addresses to instructors alone. */
export async function showCohort(
  { store, clock }: House,
  cohort: Cohort,
  role: CohortRole,
): Promise<CohortView> {
  const members = await store.listMembers(cohort.id);
  const { code } = cohort;
  const open = role === 'instructor' && code !== null && code.expiresAt > clock();
  return {
    ...summariseCohort(cohort, role),
    members: members.map((member) => viewMember(member, role)),
    code: open ? { word: code.word, expiresAt: new Date(code.expiresAt).toISOString() } : null,
  };
}

function viewMember(
  { account, name, email, role, joinedAt }: Member,
  to: CohortRole,
): CohortMember {
  return {
    id: account,
    name,
    email: to === 'instructor' ? email : null,
    role,
    joinedAt: new Date(joinedAt).toISOString(),
  };
}
