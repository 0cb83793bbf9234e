import { sql, type Kysely, type Transaction } from 'kysely';
import type { NoLeaving } from './own-data-store.ts';
import { personalData } from './personal-data.ts';
import type { Tables } from './tables.ts';

/** What a person is called who has left. */
const NOBODY = 'Somebody who has left';

/** Every column that says who said something of others' work. */
const authors = Object.entries(personalData).flatMap(([table, { columns }]) =>
  Object.keys(columns)
    .filter((column) => columns[column] === 'author')
    .map((column) => ({ table, column })),
);

/** Deletes an account with all that is the person's; see the store. */
export async function deleteAccount(
  db: Kysely<Tables>,
  account: string,
  nobody: string,
  now: number,
): Promise<NoLeaving | null> {
  return db.transaction().execute(async (tx) => {
    // Of two who leave at once the second has to see that the first is gone.
    await sql`update catalogue set revision = revision + 1`.execute(tx);
    const stays = (await lastAdministrator(tx, account)) ?? (await onlyInstructor(tx, account));
    if (stays !== null) return stays;
    const person = await tx
      .selectFrom('account')
      .select('email')
      .where('id', '=', account)
      .executeTakeFirst();
    // With the sessions goes what anybody said of them.
    await tx.deleteFrom('session').where('account_id', '=', account).execute();
    await tx.deleteFrom('alliance').where('account_id', '=', account).execute();
    await deleteUnread(tx, account);
    await leaveNameless(tx, account, nobody, now);
    if (person?.email != null)
      await tx.deleteFrom('sign_in_try').where('key', '=', `address ${person.email}`).execute();
    await tx.deleteFrom('sign_in_try').where('key', '=', `address ${account}`).execute();
    await tx.deleteFrom('account').where('id', '=', account).execute();
    return null;
  });
}

/** Deletes what the person said of others' work that does not stand: nobody would read it any more. */
async function deleteUnread(tx: Transaction<Tables>, account: string): Promise<void> {
  const notHandedIn = tx.deleteFrom('mentor_rating').where('handed_in_at', 'is', null);
  const replaced = tx.deleteFrom('verdict').where('replaced_at', 'is not', null);
  const takenBack = tx.deleteFrom('evidence_comment').where('taken_back_at', 'is not', null);
  await notHandedIn.where('account_id', '=', account).execute();
  await replaced.where('account_id', '=', account).execute();
  await takenBack.where('account_id', '=', account).execute();
  // With a comment its replies would go, which are others': of one that has some its place alone is left.
  const answered = tx
    .selectFrom('review_comment')
    .select('reply_to')
    .where('reply_to', 'is not', null);
  await tx
    .deleteFrom('review_comment')
    .where('account_id', '=', account)
    .where('taken_back_at', 'is not', null)
    .where('id', 'not in', answered)
    .execute();
  await tx
    .updateTable('review_comment')
    .set({ words: '', formerly: '[]' })
    .where('account_id', '=', account)
    .where('taken_back_at', 'is not', null)
    .execute();
  // Of a comment that was worded anew it is told that it was, never how it read before.
  await tx
    .updateTable('review_comment')
    .set({ formerly: '[""]' })
    .where('account_id', '=', account)
    .where('formerly', '!=', '[]')
    .execute();
}

/** Puts an account without a person under what the person said of others' work; none where they said nothing. */
async function leaveNameless(
  tx: Transaction<Tables>,
  account: string,
  nobody: string,
  now: number,
): Promise<void> {
  await tx
    .insertInto('account')
    .values({
      ...{ id: nobody, created_at: now, gone_at: now, name: NOBODY },
      ...{ email: null, password: null, role: 'trainee', rates_first: 0 },
    })
    .execute();
  let said = 0n;
  for (const { table, column } of authors) {
    const { numAffectedRows = 0n } = await sql`
      update ${sql.table(table)} set ${sql.ref(column)} = ${nobody}
      where ${sql.ref(column)} = ${account}`.execute(tx);
    said += numAffectedRows;
  }
  if (said === 0n) await tx.deleteFrom('account').where('id', '=', nobody).execute();
}

async function lastAdministrator(
  tx: Transaction<Tables>,
  account: string,
): Promise<NoLeaving | null> {
  const all = await tx
    .selectFrom('account')
    .select('id')
    .where('role', '=', 'administrator')
    .execute();
  const last = all.length === 1 && all[0]?.id === account;
  return last ? { because: 'last-administrator' } : null;
}

/** Cohorts that are not archived and would be left without an instructor. */
async function onlyInstructor(tx: Transaction<Tables>, account: string): Promise<NoLeaving | null> {
  const rows = await tx
    .selectFrom('member')
    .innerJoin('cohort', 'cohort.id', 'member.cohort_id')
    .select(['cohort.id', 'cohort.title', 'member.account_id'])
    .where('member.role', '=', 'instructor')
    .where('member.left_at', 'is', null)
    .where('cohort.archived_at', 'is', null)
    .execute();
  const alone = rows.filter(
    ({ id, account_id }) =>
      account_id === account && rows.filter((other) => other.id === id).length === 1,
  );
  if (alone.length === 0) return null;
  return { because: 'only-instructor', cohorts: alone.map(({ title }) => title) };
}
