import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AgreementPair } from '../../server/api/contract/calibration-results.ts';
import { calibration as say } from '../strings/calibration.ts';
import { LightElement } from './light-element.ts';

/** What agreement is told of, and how far it goes. */
export interface AgreementRow extends AgreementPair {
  readonly title: string;
}

/** How far raters agree, a row for each thing that they rate, in numbers and in words. */
@customElement('coequal-agreement-table')
export class AgreementTable extends LightElement {
  @property({ attribute: false }) rows: readonly AgreementRow[] = [];
  /** Of all rows together, before them; null where that would say nothing. */
  @property({ attribute: false }) whole: AgreementPair | null = null;
  @property({ attribute: false }) caption = '';
  /** What stands over the titles. */
  @property({ attribute: false }) heading = '';

  private cell(text: string | null) {
    return html`<td>
      ${text ?? html`<span aria-hidden="true">–</span><span class="hidden">${say.undefined}</span>`}
    </td>`;
  }

  private row({ title, people, all }: AgreementRow, isWhole = false) {
    return html`<tr class=${isWhole ? 'whole' : ''}>
      <th scope="row">${title}</th>
      <td>${people.items > 0 ? people.items : all.items}</td>
      <td class="words">${say.inWords(people)}</td>
      ${this.cell(say.figure(people.ac1))} ${this.cell(say.figure(people.kappa))}
      ${this.cell(say.percent(people.percent))} ${this.cell(say.figure(all.ac1))}
    </tr>`;
  }

  override render() {
    const { words, ac1, kappa, same, all } = say.columns;
    return html`<div class="scrolls" tabindex="0" role="region" aria-label=${this.caption}>
      <table class="agreement">
        <caption>
          <span>${this.caption}</span>
        </caption>
        <thead>
          <tr>
            ${[this.heading, say.n, words, ac1, kappa, same, all].map(
              (title) => html`<th scope="col">${title}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${this.whole === null ? nothing : this.row({ title: say.whole, ...this.whole }, true)}
          ${this.rows.map((row) => this.row(row))}
        </tbody>
      </table>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-agreement-table': AgreementTable;
  }
}
