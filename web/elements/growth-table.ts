import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Growth, GrowthPoint } from '../../server/api/contract/growth.ts';
import { pathTo } from '../router.ts';
import { format } from '../strings/format.ts';
import { growth as say } from '../strings/growth.ts';
import { realSession } from '../strings/real-session.ts';
import { called } from './called.ts';
import { LightElement } from './light-element.ts';
import { versionBreaks } from './marker-lines.ts';

/** The numbers of the growth chart as a table, all markers. */
@customElement('coequal-growth-table')
export class GrowthTable extends LightElement {
  /** The scores of all finished sessions. */
  @property({ attribute: false }) growth: Growth = { markers: [], points: [] };

  private cell(point: GrowthPoint, id: string) {
    const found = point.markers.find((marker) => marker.id === id);
    const { score = null, low = null, high = null } = found ?? {};
    return score === null || low === null || high === null
      ? html`<td>
          <span aria-hidden="true">${say.unknownShort}</span>
          <span class="hidden">${say.unknown}</span>
        </td>`
      : html`<td>${say.value(score, low, high)}</td>`;
  }

  override render() {
    const { markers, points } = this.growth;
    const mixed = points.some(({ real }) => real !== null);
    const breaks = new Set(versionBreaks(this.growth));
    return html`
      <div class="scrolls" tabindex="0" role="region" aria-label=${say.tableCaption}>
        <table>
          <caption>
            <span>${say.tableCaption}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">${say.session}</th>
              ${mixed ? html`<th scope="col">${realSession.kind}</th>` : nothing}
              <th scope="col">${say.version}</th>
              ${markers.map(({ title }) => html`<th scope="col">${title}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${points.map(
              (point, at) =>
                html`<tr class=${breaks.has(at) ? 'break' : ''}>
                  <th scope="row">
                    <a href=${pathTo.debrief(point.session)}>${format.moment(point.endedAt)}</a>
                    <span>${called(point).title}</span>
                  </th>
                  ${
                    mixed
                      ? html`<td>
                          ${point.real === null ? realSession.practisedKind : realSession.real}
                        </td>`
                      : nothing
                  }
                  <td>${point.rubricVersion}</td>
                  ${markers.map(({ id }) => this.cell(point, id))}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-growth-table': GrowthTable;
  }
}
