import type { Kysely } from 'kysely';

/** People who have deleted their account: what they said of others' work stays, without a name. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('account').addColumn('gone_at', 'bigint').execute();
}
