import { sql, type Kysely } from 'kysely';

/** A trainee may withdraw a dispute. It is kept, and the finding can be disputed anew. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('dispute').addColumn('withdrawn_at', 'bigint').execute();
  await db.schema.dropIndex('dispute_that_is_open').execute();
  await db.schema
    .createIndex('dispute_that_is_open')
    .on('dispute')
    .columns(['session_id', 'turn', 'behaviour'])
    .unique()
    .where(sql<boolean>`decided_at is null and withdrawn_at is null`)
    .execute();
}
