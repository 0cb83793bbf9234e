import { html } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { MapCellView, MarkerMap } from '../../server/api/contract/marker-map.ts';
import { markerMap as say } from '../strings/marker-map.ts';
import './cell-dialog.ts';
import type { CellDialog } from './cell-dialog.ts';
import { followGridFocus, moveInGrid } from './grid-keys.ts';
import { LightElement } from './light-element.ts';
import { markerRows } from './marker-rows.ts';

/** Fewer sessions than this are little to go by. */
const ENOUGH = 3;

/** Every trainee with every marker: the mean in the cell, the deeper its ground the higher, and behind it the sessions. */
@customElement('coequal-marker-map-table')
export class MarkerMapTable extends LightElement {
  @query('coequal-cell-dialog') private readonly dialog!: CellDialog;

  @property({ attribute: false }) map: MarkerMap | null = null;
  /** Id of the cohort. */
  @property({ attribute: false }) cohort = '';
  @property({ attribute: false }) timeZone = 'UTC';

  private figure({ score, n, unsaid }: MapCellView) {
    if (score === null)
      return html`<span class="none">${unsaid > 0 ? say.unsaid : say.none}</span>`;
    const step = Math.min(4, Math.floor(score / 20));
    return html`<span class="figure step-${step} ${n < ENOUGH ? 'few' : ''}">
      <strong>${Math.round(score)}</strong> <span>${say.n(n)}</span>
    </span>`;
  }

  private row(map: MarkerMap, { trainee, cells }: MarkerMap['rows'][number], first: boolean) {
    const { cohort, timeZone } = this;
    return html`<tr>
      <th scope="row">${trainee.name}</th>
      ${cells.map((cell, at) => {
        const marker = map.markers[at]?.title ?? '';
        const open = () =>
          this.dialog.open(markerRows(map, trainee, at, cell, { cohort, timeZone }));
        return html`<td>
          <button type="button" class="cell" tabindex=${first && at === 0 ? 0 : -1} @click=${open}>
            ${this.figure(cell)}<span class="hidden">${say.cell(trainee.name, marker)}</span>
          </button>
        </td>`;
      })}
    </tr>`;
  }

  override render() {
    const { map } = this;
    if (map === null) return html``;
    return html`
      <div class="scrolls" role="region" aria-label=${say.caption}>
        <table
          class="matrix marker-map"
          role="grid"
          @keydown=${moveInGrid}
          @focusin=${followGridFocus}
        >
          <caption>
            <span>${say.caption}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">${say.trainee}</th>
              ${map.markers.map(({ title }) => html`<th scope="col">${title}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${map.rows.map((row, at) => this.row(map, row, at === 0))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">${say.all}</th>
              ${map.all.map((cell) => html`<td>${this.figure(cell)}</td>`)}
            </tr>
          </tfoot>
        </table>
      </div>
      <coequal-cell-dialog></coequal-cell-dialog>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-marker-map-table': MarkerMapTable;
  }
}
