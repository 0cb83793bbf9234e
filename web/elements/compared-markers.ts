import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { BranchView, Comparison } from '../../server/api/contract/comparison.ts';
import type { RubricView } from '../../server/api/contract/rubric.ts';
import { growth } from '../strings/growth.ts';
import { take as say } from '../strings/take.ts';
import { LightElement } from './light-element.ts';
import { takeNumber } from './take-number.ts';

/** The markers of two takes as a table: a row a marker, a column a take. */
@customElement('coequal-compared-markers')
export class ComparedMarkers extends LightElement {
  /** The two takes. */
  @property({ attribute: false }) branches: Comparison['branches'] = [];
  /** The markers of the rubric, in its order. */
  @property({ attribute: false }) markers: RubricView['markers'] = [];

  private cell({ markers }: BranchView, id: string) {
    const found = markers.find((marker) => marker.id === id);
    const { score = null, low = null, high = null } = found ?? {};
    if (score === null || low === null || high === null) {
      return html`<td class="unknown">${growth.unknown}</td>`;
    }
    return html`<td>
      <strong>${Math.round(score)}</strong>
      <span class="interval">${growth.interval(low, high)}</span>
    </td>`;
  }

  private isKnown(id: string): boolean {
    return this.branches.some(({ markers }) =>
      markers.some((marker) => marker.id === id && marker.score !== null),
    );
  }

  private table(markers: RubricView['markers']) {
    return html`<table class="compared-markers">
      <caption>
        <span class="hidden">${say.markersCaption}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">${say.marker}</th>
          ${this.branches.map(
            ({ session }) => html`<th scope="col">${say.name(takeNumber(session))}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${markers.map(
          ({ id, title }) =>
            html`<tr>
              <th scope="row">${title}</th>
              ${this.branches.map((branch) => this.cell(branch, id))}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  override render() {
    const known = this.markers.filter(({ id }) => this.isKnown(id));
    const unknown = this.markers.filter(({ id }) => !this.isKnown(id)).map(({ title }) => title);
    return html`
      ${known.length === 0 ? nothing : this.table(known)}
      ${unknown.length === 0 ? nothing : html`<p class="aside">${say.unknown(unknown)}</p>`}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-compared-markers': ComparedMarkers;
  }
}
