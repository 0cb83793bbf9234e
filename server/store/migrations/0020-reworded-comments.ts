import type { Kysely } from 'kysely';

/** When a mentor’s comment in an evidence file was last reworded. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('evidence_comment').addColumn('reworded_at', 'bigint').execute();
}
