import { markup, type Part } from '../../report/archive/markup.ts';
import { dayOf, whenOf } from '../../report/archive/moments.ts';
import { linkTo } from '../../report/archive/page.ts';
import { counted, facts, list, section, words } from '../../report/archive/parts.ts';
import type { Attempt } from '../../store/assignment-store.ts';
import type { Cohort } from '../../store/cohort-store.ts';
import type { ArchiveRow } from '../../store/own-data-store.ts';
import type { OwnAssignment } from '../contract/assignment.ts';
import { viewOwn } from '../show-assignment.ts';
import type { ArchivePage, OwnArchive } from './archive-page.ts';
import { numberIn, rowsOf, textIn } from './rows-of.ts';

const standings = {
  'not-open': 'Not open yet',
  'not-begun': 'Not begun',
  'in-progress': 'Under way',
  done: 'Done',
  late: 'Late',
  reviewed: 'Reviewed',
} as const;

/** Each cohort that somebody is or was in, with what they were asked to practise and what they share there. */
export async function* cohortPages(own: OwnArchive): AsyncIterable<ArchivePage> {
  const { store } = own.house;
  const shares = await rowsOf(own, 'share');
  for (const [at, member] of (await rowsOf(own, 'member')).entries()) {
    const cohort = await store.findCohort(textIn(member, 'cohort_id'));
    if (cohort === null) continue;
    const path = `cohorts/${at + 1}.html`;
    const role = textIn(member, 'role');
    yield {
      ...{ path, group: 'With others', title: cohort.title },
      about: role === 'instructor' ? 'Cohort that you instruct' : 'Cohort that you learn in',
      body: [
        membership(cohort, member),
        await assignments(own, cohort, path),
        section(
          'Sessions that you share here',
          list(
            shares
              .filter((one) => one['cohort_id'] === cohort.id)
              .map((one) => sharedOf(own, path, one)),
          ),
        ),
      ],
    };
  }
}

function membership(cohort: Cohort, member: ArchiveRow): Part {
  const left = numberIn(member, 'left_at');
  return facts([
    ['You are', textIn(member, 'role') === 'instructor' ? 'Instructor' : 'Trainee'],
    ['Joined', whenOf(numberIn(member, 'joined_at') ?? 0)],
    ['Left', left === null ? null : whenOf(left)],
    ['Archived', cohort.archivedAt === null ? null : dayOf(cohort.archivedAt)],
    ['Time zone', cohort.timeZone],
  ]);
}

async function assignments(
  { house, account, sessions }: OwnArchive,
  cohort: Cohort,
  path: string,
): Promise<Part> {
  const { store, practice, clock } = house;
  const attempts = (await store.listAttempts(cohort.id)).filter((one) => one.account === account);
  // What nobody began says nothing of them, but for those who learn here now.
  const learns = (await store.roleIn(cohort.id, account)) === 'trainee';
  const asked = (await store.listAssignments(cohort.id)).flatMap((assignment) => {
    const mine = attempts.filter((one: Attempt) => one.assignment === assignment.id);
    if (mine.length === 0 && (!learns || assignment.withdrawnAt !== null)) return [];
    return [viewOwn(practice, cohort, assignment, mine, clock())];
  });
  return section(
    'Assignments',
    asked.map((one) => assignmentOf(one, sessions, path)),
  );
}

function assignmentOf(
  { scenario, mode, instructions, opensAt, dueAt, standing, own, attempts }: OwnAssignment,
  sessions: OwnArchive['sessions'],
  path: string,
): Part {
  return markup`<h3>${scenario.title}</h3>${facts([
    ['Client', scenario.client],
    ['Mode', mode === 'exam' ? 'Exam' : 'Practice'],
    ['Opens', whenOf(opensAt)],
    ['Due', dueAt === null ? 'Never late' : whenOf(dueAt)],
    [
      'Attempts',
      attempts === null ? 'As often as you like' : counted(attempts, 'at most', 'at most'),
    ],
    ['You stand', standings[standing]],
  ])}${instructions === '' ? null : words(instructions)}${list(
    own.map(({ session, begunAt, endedAt }) => {
      const link = sessions.get(session ?? '');
      const called = link === undefined ? 'Attempt, deleted' : linkTo(path, link.path, link.title);
      return markup`${called}, begun on ${whenOf(begunAt)}${endedAt === null ? null : markup`, ended on ${whenOf(endedAt)}`}`;
    }),
  )}`;
}

function sharedOf({ sessions }: OwnArchive, path: string, share: ArchiveRow): Part {
  const link = sessions.get(textIn(share, 'session_id'));
  const called = link === undefined ? 'A session' : linkTo(path, link.path, link.title);
  return markup`${called}, since ${whenOf(numberIn(share, 'shared_at') ?? 0)}`;
}
