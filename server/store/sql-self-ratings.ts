import { sql, type Kysely, type Transaction } from 'kysely';
import { holdRow } from './hold-row.ts';
import { toSelfRating, toStepColumns } from './self-rating-rows.ts';
import type { SelfRatingStore } from './self-rating-store.ts';
import { sqlMentorRatings } from './sql-mentor-ratings.ts';
import type { Tables } from './tables.ts';

const nothingSaid = { revision: 0, ...toStepColumns({ markers: {}, quotes: [] }) };

/** What is kept of self-ratings and mentors' ratings, over a migrated database of either engine. */
export function sqlSelfRatings(db: Kysely<Tables>): SelfRatingStore {
  return {
    ...sqlMentorRatings(db),

    async ownResults(account) {
      const [holder, rows] = await Promise.all([
        db.selectFrom('account').select('rates_first').where('id', '=', account).executeTakeFirst(),
        db
          .selectFrom('session')
          .leftJoin('result_seen', 'result_seen.session_id', 'session.id')
          .leftJoin('self_rating', 'self_rating.session_id', 'session.id')
          .select(['session.id', 'session.first_take', 'session.ended_at', 'session.turns'])
          .select(['result_seen.at', 'begun_at', 'given_up_at', 'handed_in_at'])
          .where('session.account_id', '=', account)
          .execute(),
      ]);
      return {
        always: holder?.rates_first === 1,
        sessions: rows.map(({ id, first_take, ended_at, turns, at, ...rated }) => ({
          ...{ session: id, talk: first_take ?? id, isOver: ended_at !== null, turns },
          isSeen: at !== null,
          rating:
            rated.begun_at === null
              ? null
              : { givenUpAt: rated.given_up_at, handedInAt: rated.handed_in_at },
        })),
      };
    },

    async setRatesFirst(account, on) {
      await db
        .updateTable('account')
        .set({ rates_first: on ? 1 : 0 })
        .where('id', '=', account)
        .execute();
    },

    async noteSeen(sessions, at) {
      if (sessions.length === 0) return;
      // A session may be deleted meanwhile: what is there alone is noted.
      await db
        .insertInto('result_seen')
        .columns(['session_id', 'at'])
        .expression((from) =>
          from
            .selectFrom('session')
            .select(['id as session_id', sql<number>`cast(${at} as bigint)`.as('at')])
            .where('id', 'in', sessions),
        )
        .onConflict((on) => on.column('session_id').doNothing())
        .execute();
    },

    async findSelfRating(session) {
      const row = await db
        .selectFrom('self_rating')
        .selectAll()
        .where('session_id', '=', session)
        .executeTakeFirst();
      return row === undefined ? null : toSelfRating(row);
    },

    async listSelfRatings(account) {
      const rows = await db
        .selectFrom('self_rating')
        .innerJoin('session', 'session.id', 'self_rating.session_id')
        .selectAll('self_rating')
        .where('session.account_id', '=', account)
        .orderBy('begun_at')
        .orderBy('session_id')
        .execute();
      return rows.map(toSelfRating);
    },

    beginSelfRating: (session, at) =>
      whileOpen(db, session, async (tx) => {
        const begun = { begun_at: at, given_up_at: null, handed_in_at: null, blind: null };
        await tx
          .insertInto('self_rating')
          .values({ session_id: session, ...begun, ...nothingSaid })
          .onConflict((on) =>
            on
              .column('session_id')
              .doUpdateSet({ begun_at: at, given_up_at: null })
              .where('self_rating.given_up_at', 'is not', null),
          )
          .execute();
        return true;
      }),

    saveSelfRating: (session, rating, revision) =>
      whileOpen(db, session, (tx) =>
        change(tx, session, revision, { ...toStepColumns(rating), revision: revision + 1 }),
      ),

    handInSelfRating: (session, revision, at) =>
      whileOpen(db, session, async (tx) =>
        change(tx, session, revision, {
          ...{ handed_in_at: at, blind: (await isTalkSeen(tx, session)) ? 0 : 1 },
        }),
      ),

    giveUpSelfRating: (session, at) =>
      whileOpen(db, session, async (tx) => {
        const begun = { begun_at: at, given_up_at: at, handed_in_at: null, blind: null };
        await tx
          .insertInto('self_rating')
          .values({ session_id: session, ...begun, ...nothingSaid })
          .onConflict((on) => on.column('session_id').doUpdateSet({ given_up_at: at }))
          .execute();
        return true;
      }),
  };
}

/** Does something with a session's self-rating while it is not handed in; of two at once the second finds what the first did. */
async function whileOpen(
  db: Kysely<Tables>,
  session: string,
  deed: (tx: Transaction<Tables>) => Promise<boolean>,
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    if (!(await holdRow(tx, 'session', session))) return false;
    const done = await tx
      .selectFrom('self_rating')
      .select('session_id')
      .where('session_id', '=', session)
      .where('handed_in_at', 'is not', null)
      .executeTakeFirst();
    return done === undefined && deed(tx);
  });
}

/** Changes a self-rating that is under way and was saved as often as is thought. */
async function change(
  tx: Transaction<Tables>,
  session: string,
  revision: number,
  now: Partial<Tables['self_rating']>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('self_rating')
    .set(now)
    .where('session_id', '=', session)
    .where('revision', '=', revision)
    .where('given_up_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Whether the coach was told of results of any take of the session's talk. */
async function isTalkSeen(tx: Transaction<Tables>, session: string): Promise<boolean> {
  const talk = (table: 'session' | 'own') =>
    sql<string>`coalesce(${sql.ref(`${table}.first_take`)}, ${sql.ref(`${table}.id`)})`;
  const seen = await tx
    .selectFrom('result_seen')
    .innerJoin('session', 'session.id', 'result_seen.session_id')
    .innerJoin('session as own', (join) =>
      join.on(talk('own'), '=', talk('session')).onRef('own.account_id', '=', 'session.account_id'),
    )
    .select('session.id')
    .where('own.id', '=', session)
    .executeTakeFirst();
  return seen !== undefined;
}
