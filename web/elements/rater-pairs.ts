import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CalibrationResults } from '../../server/api/contract/calibration-results.ts';
import { calibration as say } from '../strings/calibration.ts';
import { LightElement } from './light-element.ts';

/** How far each two raters agree, the engine among them. */
@customElement('coequal-rater-pairs')
export class RaterPairs extends LightElement {
  @property({ attribute: false }) pairs: CalibrationResults['pairs'] = [];
  /** The name of each rater, by what the results call them. */
  @property({ attribute: false }) names: ReadonlyMap<string, string> = new Map();

  override render() {
    const name = (id: string | undefined) =>
      id === 'engine' ? say.engineInText : (this.names.get(id ?? '') ?? '');
    return html`<div class="scrolls" tabindex="0" role="region" aria-label=${say.pairsCaption}>
      <table class="agreement">
        <caption>
          <span>${say.pairsCaption}</span>
        </caption>
        <thead>
          <tr>
            ${[say.raters, say.n, say.pairKappa, say.columns.same].map(
              (title) => html`<th scope="col">${title}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${this.pairs.map(
            ({ raters: [one, other], items, kappa, percent }) =>
              html`<tr>
                <th scope="row">${say.pair(name(one), name(other))}</th>
                <td>${items}</td>
                <td>${say.figure(kappa) ?? say.undefined}</td>
                <td>${say.percent(percent) ?? say.undefined}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-rater-pairs': RaterPairs;
  }
}
