import type { Kysely, Selectable } from 'kysely';
import type { DrillAnswer, DrillRound } from '../practice/drill/drill-round.ts';
import type { DrillStore } from './drill-store.ts';
import { holdRow } from './hold-row.ts';
import type { Tables } from './tables.ts';

/** What is kept of drills and of tries, over a migrated database of either engine. */
export function sqlDrills(db: Kysely<Tables>): DrillStore {
  return {
    async addRound({ id, account, begunAt, items }) {
      await db
        .insertInto('drill_round')
        .values({ id, account_id: account, begun_at: begunAt, items: JSON.stringify(items) })
        .execute();
    },

    async findRound(id, account) {
      const row = await db
        .selectFrom('drill_round')
        .selectAll()
        .where('id', '=', id)
        .where('account_id', '=', account)
        .executeTakeFirst();
      if (row === undefined) return null;
      const answers = await db
        .selectFrom('drill_answer')
        .selectAll()
        .where('round_id', '=', id)
        .orderBy('place')
        .execute();
      return toRound(row, answers);
    },

    async roundsOf(account) {
      const rows = await db
        .selectFrom('drill_round')
        .selectAll()
        .where('account_id', '=', account)
        .orderBy('begun_at')
        .orderBy('id')
        .execute();
      const answers = await db
        .selectFrom('drill_answer')
        .innerJoin('drill_round', 'drill_round.id', 'drill_answer.round_id')
        .selectAll('drill_answer')
        .where('drill_round.account_id', '=', account)
        .orderBy('drill_answer.place')
        .execute();
      const byRound = new Map<string, Selectable<Tables['drill_answer']>[]>();
      for (const answer of answers)
        byRound.set(answer.round_id, [...(byRound.get(answer.round_id) ?? []), answer]);
      return rows.map((row) => toRound(row, byRound.get(row.id) ?? []));
    },

    async addAnswer(round, { place, item, at, named, gold, engine }) {
      return db.transaction().execute(async (tx) => {
        if (!(await holdRow(tx, 'drill_round', round))) return false;
        const { numInsertedOrUpdatedRows } = await tx
          .insertInto('drill_answer')
          .values({
            ...{ round_id: round, place, item, at },
            named: JSON.stringify(named),
            gold: JSON.stringify(gold),
            engine: JSON.stringify(engine),
          })
          .onConflict((conflict) => conflict.columns(['round_id', 'place']).doNothing())
          .executeTakeFirstOrThrow();
        return (numInsertedOrUpdatedRows ?? 0n) > 0n;
      });
    },

    async addTry(session, { id, place, words, at }, hasRoom) {
      return db.transaction().execute(async (tx) => {
        if (!(await holdRow(tx, 'session', session))) return 'gone';
        if (!hasRoom(await triesOf(tx, session).where('place', '=', place).execute()))
          return 'full';
        await tx
          .insertInto('moment_try')
          .values({ id, session_id: session, place, words, at })
          .execute();
        return 'kept';
      });
    },

    triesIn: (session) => triesOf(db, session).execute(),
  };
}

function triesOf(db: Kysely<Tables>, session: string) {
  return db
    .selectFrom('moment_try')
    .select(['id', 'place', 'words', 'at'])
    .where('session_id', '=', session)
    .orderBy('at')
    .orderBy('id');
}

function toRound(
  row: Selectable<Tables['drill_round']>,
  answers: readonly Selectable<Tables['drill_answer']>[],
): DrillRound {
  return {
    id: row.id,
    account: row.account_id,
    begunAt: row.begun_at,
    items: idsIn(row.items),
    answers: answers.map(toAnswer),
  };
}

function toAnswer({
  place,
  item,
  at,
  named,
  gold,
  engine,
}: Selectable<Tables['drill_answer']>): DrillAnswer {
  return { place, item, at, named: idsIn(named), gold: idsIn(gold), engine: idsIn(engine) };
}

/** Only this file writes the columns. */
function idsIn(json: string): string[] {
  return JSON.parse(json) as string[];
}
