import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { saveFile } from '../save-file.ts';
import { assignment as say } from '../strings/assignment.ts';
import { ActingPart } from './acting-part.ts';

/** A table of a cohort that can be had as a file. */
export type TableName = keyof typeof say.table;

/** The ways to a cohort's tables; a long one tells that it is on its way, and when it is there. */
@customElement('coequal-table-links')
export class TableLinks extends ActingPart {
  /** Id of the cohort. */
  @property({ attribute: false }) cohort = '';
  @property({ attribute: false }) tables: readonly TableName[] = [];

  private save(event: Event, path: string, name: TableName): void {
    event.preventDefault();
    void this.act(async () => {
      await saveFile(path, `${name}.csv`);
      return say.tableSaved(`${name}.csv`);
    });
  }

  override render() {
    const at = `/api/cohorts/${encodeURIComponent(this.cohort)}`;
    return html`<p class="tables">
        ${say.tables}
        ${this.tables.map((name) => {
          const path = `${at}/${name}.csv`;
          return html`<a
            href=${path}
            download
            @click=${(event: Event) => {
              this.save(event, path, name);
            }}
            >${say.table[name]}</a
          > `;
        })}
      </p>
      <p class="aside" role="status">${this.busy ? say.tableWait : nothing}</p>
      ${this.outcome()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-table-links': TableLinks;
  }
}
