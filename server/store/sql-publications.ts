import type { Kysely, Selectable, Transaction } from 'kysely';
import type { ScenarioHead } from '../practice/scenario-head.ts';
import { holdRow } from './hold-row.ts';
import type { PublicationStore, PublishedVersion, Sharing } from './publication-store.ts';
import type { Tables } from './tables.ts';

type VersionRow = Omit<Selectable<Tables['published_version']>, 'text'>;

/** What is kept of published scenarios, over a migrated database of either engine. */
export function sqlPublications(db: Kysely<Tables>): PublicationStore {
  return {
    async catalogueRevision() {
      const row = await db.selectFrom('catalogue').select('revision').executeTakeFirst();
      return row?.revision ?? 0;
    },

    async listPublications(scenarios) {
      if (scenarios?.length === 0) return [];
      const [publications, cohorts, versions] = await Promise.all([
        db
          .selectFrom('publication')
          .selectAll()
          .$if(scenarios !== undefined, (some) => some.where('scenario_id', 'in', scenarios ?? []))
          .orderBy('scenario_id')
          .execute(),
        db
          .selectFrom('publication_cohort')
          .selectAll()
          .$if(scenarios !== undefined, (some) => some.where('scenario_id', 'in', scenarios ?? []))
          .orderBy('cohort_id')
          .execute(),
        db
          .selectFrom('published_version')
          .select(['scenario_id', 'number', 'hash', 'head', 'published_at', 'published_by'])
          .$if(scenarios !== undefined, (some) => some.where('scenario_id', 'in', scenarios ?? []))
          .orderBy('number')
          .execute(),
      ]);
      return publications.map(({ scenario_id: id, account_id, school, withdrawn_at }) => ({
        scenario: id,
        author: account_id,
        school: school === 1,
        cohorts: cohorts.flatMap((row) => (row.scenario_id === id ? [row.cohort_id] : [])),
        withdrawnAt: withdrawn_at,
        versions: versions.filter(({ scenario_id }) => scenario_id === id).map(toVersion),
      }));
    },

    async publishedText(scenario, number) {
      const row = await db
        .selectFrom('published_version')
        .select('text')
        .where('scenario_id', '=', scenario)
        .where('number', '=', number)
        .executeTakeFirst();
      return row?.text ?? null;
    },

    publish: ({ scenario, hash, head, text, publishedAt, by }, sharing, revision) =>
      db.transaction().execute(async (tx) => {
        // Held before it is read: of two who publish at once the second gets the next number.
        if (!(await holdRow(tx, 'draft', scenario))) return null;
        const draft = await tx
          .selectFrom('draft')
          .select(['revision', 'account_id'])
          .where('id', '=', scenario)
          .executeTakeFirstOrThrow();
        if (draft.revision !== revision) return null;
        const standing = await tx
          .selectFrom('publication')
          .select('account_id')
          .where('scenario_id', '=', scenario)
          .executeTakeFirst();
        if (standing !== undefined && standing.account_id !== draft.account_id)
          return 'not-theirs' as const;
        await tx
          .insertInto('publication')
          .values({
            scenario_id: scenario,
            account_id: draft.account_id,
            school: 0,
            withdrawn_at: null,
          })
          .onConflict((on) => on.column('scenario_id').doUpdateSet({ withdrawn_at: null }))
          .execute();
        const last = await tx
          .selectFrom('published_version')
          .select((is) => is.fn.max('number').as('number'))
          .where('scenario_id', '=', scenario)
          .executeTakeFirst();
        const number = (last?.number ?? 0) + 1;
        await tx
          .insertInto('published_version')
          .values({
            ...{ scenario_id: scenario, number, hash, text, head: JSON.stringify(head) },
            published_at: publishedAt,
            published_by: by,
          })
          .execute();
        await tx
          .updateTable('draft')
          .set({ published_revision: revision })
          .where('id', '=', scenario)
          .execute();
        await share(tx, scenario, sharing);
        await turnPage(tx);
        return number;
      }),

    async changePublication(scenario, { sharing, withdrawnAt }) {
      await db.transaction().execute(async (tx) => {
        if (sharing !== undefined) await share(tx, scenario, sharing);
        if (withdrawnAt !== undefined)
          await tx
            .updateTable('publication')
            .set({ withdrawn_at: withdrawnAt })
            .where('scenario_id', '=', scenario)
            .execute();
        await turnPage(tx);
      });
    },
  };
}

async function share(
  tx: Transaction<Tables>,
  scenario: string,
  { school, cohorts }: Sharing,
): Promise<void> {
  await tx
    .updateTable('publication')
    .set({ school: school ? 1 : 0 })
    .where('scenario_id', '=', scenario)
    .execute();
  await tx.deleteFrom('publication_cohort').where('scenario_id', '=', scenario).execute();
  const rows = cohorts.map((cohort) => ({ scenario_id: scenario, cohort_id: cohort }));
  if (rows.length > 0) await tx.insertInto('publication_cohort').values(rows).execute();
}

/** Lets every server see that the catalogue reads otherwise now. */
async function turnPage(tx: Transaction<Tables>): Promise<void> {
  await tx
    .updateTable('catalogue')
    .set((is) => ({ revision: is('revision', '+', 1) }))
    .execute();
}

function toVersion(row: VersionRow): PublishedVersion {
  return {
    scenario: row.scenario_id,
    number: row.number,
    hash: row.hash,
    // Only this file writes the column.
    head: JSON.parse(row.head) as ScenarioHead,
    publishedAt: row.published_at,
    by: row.published_by,
  };
}
