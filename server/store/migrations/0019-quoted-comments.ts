import type { Kysely } from 'kysely';

/** Pieces of evidence that quote a comment from another Coequal: its words come along, whoever wrote it stays there. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('evidence_piece').addColumn('quoted', 'text').execute();
}
