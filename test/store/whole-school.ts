import type { Session } from '../../server/practice/session.ts';
import type { Store } from '../../server/store/store.ts';
import { sampleExchange, sampleSession } from './samples.ts';
import { addCohort } from './whole-person.ts';

const now = 1_795_000_000_000;
let made = 0;

/** What a school and somebody in it have with one another. */
interface School {
  /** Who learns. */
  readonly trainee: string;
  readonly mentor: string;
  /** A session of the trainee's that has ended, and an evidence file with a piece of it. */
  readonly session: string;
  readonly file: string;
}

/**
 * A cohort in which a mentor says something of all that a trainee shares: a review with a dispute, a rating, comments on an
 * evidence file that quotes the review, an exercise.
 *
 * @returns ids of the cohort, of the attempt's session and of the comment
 */
export async function addSchool(store: Store, { trainee, mentor, session, file }: School) {
  const tag = String(++made);
  const cohort = await addCohort(store, mentor);
  await store.putMember(cohort, trainee, 'trainee', now);
  await store.setWeights(`weights-${tag}`, cohort, { setAt: now, weights: null });
  await store.shareSession(session, { cohort, sharedAt: now });
  await store.shareNote(session, { cohort, sharedAt: now });
  await store.shareEvidence(file, { cohort, sharedAt: now });

  const attempt = await addAttempt(store, cohort, trainee);
  const comment = `comment-of-school-${tag}`;
  await addReview(store, { trainee, mentor, session, comment });
  const piece = { kind: 'comment', session, turn: 1, start: 0, end: 4 } as const;
  await store.addPieces(
    file,
    [
      {
        ...{ ...piece, id: `quote-${tag}`, comment, quoted: null, behaviour: null, number: null },
        words: 'What my mentor saw.',
      },
    ],
    now,
  );
  const remark = { by: mentor, words: 'A mentor’s remark', at: now };
  await store.addMentorComment(file, {
    ...{ ...remark, rewordedAt: null, takenBackAt: null },
    ...{ id: `remark-${tag}`, piece: `quote-${tag}` },
  });
  await store.saveMentorRating(session, mentor, { markers: { evoking: 'clear' }, quotes: [] }, 0);
  await store.handInMentorRating(session, mentor, 1, now);
  await addExercise(store, cohort, mentor, session);
  await addClient(store, mentor, cohort);
  return { cohort, attempt: attempt.id, comment };
}

async function addAttempt(store: Store, cohort: string, trainee: string): Promise<Session> {
  const assignment = `assignment-${made}`;
  await store.addAssignment({
    ...{ id: assignment, cohort, kind: 'scenario', scenario: 'echo', instructions: 'I' },
    ...{ mode: 'practice', opensAt: now, dueAt: null, attempts: null, seed: 1, madeAt: now },
    ...{ withdrawnAt: null, version: null },
  });
  const session = sampleSession(trainee, {
    ...{ exchanges: [sampleExchange(0)], endedAt: now, ending: 'finished' },
  });
  const attempt = { id: `attempt-${made}`, assignment, account: trainee, begunAt: now };
  await store.beginAttempt(attempt, session, null);
  return session;
}

async function addReview(
  store: Store,
  { trainee, mentor, session, comment }: Omit<School, 'file'> & { readonly comment: string },
): Promise<void> {
  await store.beginReview(session, mentor, now);
  const said = { id: comment, turn: 1, by: mentor, words: 'Seen by a mentor', at: now };
  await store.addComment(session, { ...said, formerly: [], replyTo: null, takenBackAt: null });
  const about = { turn: 1, behaviour: 'open-question', start: 0, end: 4, at: now };
  await store.addVerdict(session, {
    ...{ ...about, id: `verdict-${made}`, by: mentor, verdict: 'agree', reason: null },
    ...{ note: 'Judged by a mentor', replacedAt: null },
  });
  await store.releaseReview(session, mentor, now);
  const answer = { ...said, id: `${comment}-answered`, by: trainee, words: `Answer of ${trainee}` };
  await store.addComment(session, {
    ...{ ...answer, formerly: [], replyTo: comment, takenBackAt: null },
  });
  await store.addDispute(session, {
    ...{ ...about, id: `dispute-${made}`, reason: 'other', note: `Disputed by ${trainee}` },
    ...{ by: trainee, withdrawnAt: null, decision: null },
  });
  await store.decideDispute(session, `dispute-${made}`, {
    ...{ decision: 'upheld', note: 'Yes.', by: mentor, at: now },
  });
}

async function addExercise(
  store: Store,
  cohort: string,
  mentor: string,
  session: string,
): Promise<void> {
  const id = `exercise-${made}`;
  const engine = { turns: [1], rated: [1], markers: {}, heard: [] };
  await store.addExercise({
    ...{ id, cohort, title: 'Hear alike', instructions: '', madeBy: mentor, madeAt: now },
    ...{ closedAt: null, markers: ['evoking'] },
    sessions: [{ place: 0, session, scenario: 'echo', engine }],
    raters: [{ account: mentor, revision: 0, handedInAt: null }],
  });
  const said = { markers: { evoking: 'some' as const }, heard: [] };
  await store.saveRating(id, { by: mentor, place: 0, ...said }, 0);
}

/** A client that the mentor wrote, published and tried on the bench. */
async function addClient(store: Store, mentor: string, cohort: string): Promise<void> {
  const id = `client-${made}`;
  await store.addDraft({
    ...{ id, author: mentor, title: 'C', text: 'title: C', revision: 1, changedAt: now },
    publishedRevision: null,
  });
  const client = { name: 'C', about: '30' };
  const head = { title: 'C', summary: '', level: 1, client, turns: { least: 1, most: 3 } };
  await store.publish(
    {
      ...{ scenario: id, hash: 'h', publishedAt: now, by: mentor, text: 'title: C' },
      head: { ...head, practises: [] },
    },
    { school: false, cohorts: [cohort] },
    1,
  );
  const run = { id: `run-${made}`, draft: id, account: mentor, state: 'done' as const };
  const rest = { done: 1, of: 1, startedAt: now, heardAt: now, message: null, report: null };
  await store.beginRun({ ...run, ...rest }, now);
}
