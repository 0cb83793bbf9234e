import { html, type TemplateResult } from 'lit';
import { assignment as say } from '../strings/assignment.ts';

/**
 * The ways to a cohort's tables, which a browser saves as files.
 *
 * @param cohort its id
 */
export function cohortTables(cohort: string): TemplateResult {
  const path = `/api/cohorts/${encodeURIComponent(cohort)}`;
  return html`<p class="tables">
    ${say.tables}
    ${(['roster', 'results', 'findings'] as const).map(
      (name) => html`<a href=${`${path}/${name}.csv`} download>${say.table[name]}</a> `,
    )}
  </p>`;
}
