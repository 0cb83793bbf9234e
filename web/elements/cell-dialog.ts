import { html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { cell as say } from '../strings/cell.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';

/** One session, as an opened cell lists it. */
export interface CellRow {
  readonly title: string;
  readonly facts: string;
  /** Where it is read, or null where there is nothing to read. */
  readonly path: string | null;
}

/** What a cell of a table holds. */
export interface CellContent {
  readonly heading: string;
  /** What the cell says as a whole, in paragraphs. */
  readonly lead: readonly string[];
  readonly rows: readonly CellRow[];
  /** What is said in place of rows where there are none. */
  readonly none: string;
}

/** An opened cell of a table: the sessions behind it, each with the way to its debrief. */
@customElement('coequal-cell-dialog')
export class CellDialog extends LightElement {
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  @property({ attribute: false }) content: CellContent | null = null;

  /** Opens it; closed, it gives the focus back. */
  async open(content: CellContent): Promise<void> {
    this.content = content;
    await this.updateComplete;
    this.dialog.showModal();
  }

  private close(): void {
    this.dialog.close();
  }

  private row({ title, facts, path }: CellRow) {
    return html`<li>
      <div>
        <strong>${title}</strong>
        <span>${facts}</span>
      </div>
      ${
        path === null
          ? nothing
          : html`<a class="button small" href=${path} aria-label=${say.nameOf(title, facts)}>
              ${say.read} ${icon('arrow')}
            </a>`
      }
    </li>`;
  }

  override render() {
    const { heading = '', lead = [], none = '', rows = [] } = this.content ?? {};
    return html`<dialog class="confirm cell-dialog" aria-labelledby="cell-heading">
      <h2 id="cell-heading">${heading}</h2>
      ${lead.map((text) => html`<p class="aside">${text}</p>`)}
      ${
        rows.length === 0
          ? html`<p>${none}</p>`
          : html`<ol class="cell-rows">
              ${rows.map((row) => this.row(row))}
            </ol>`
      }
      <div class="actions">
        <button type="button" class="button" @click=${this.close}>${say.close}</button>
      </div>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-cell-dialog': CellDialog;
  }
}
