import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { NearnessView, SelfSeen } from '../../server/api/contract/self-rating.ts';
import { selfRating as say } from '../strings/self-rating.ts';
import { LightElement } from './light-element.ts';

/** Whose steps one's own are held against. */
export type Other = 'engine' | 'mentor';

/** How near one's own steps come to another's, marker by marker, in numbers and in words. */
@customElement('coequal-nearness-table')
export class NearnessTable extends LightElement {
  @property({ attribute: false }) seen: SelfSeen | null = null;
  @property({ attribute: false }) other: Other = 'engine';

  private cell(text: string | null) {
    return html`<td>
      ${text ?? html`<span aria-hidden="true">–</span><span class="hidden">${say.undefined}</span>`}
    </td>`;
  }

  private row(title: string, near: NearnessView, enough: number, isWhole = false) {
    const who = this.other === 'engine' ? say.theEngine : say.mentors;
    const isTold = near.n >= enough;
    return html`<tr class=${isWhole ? 'whole' : ''}>
      <th scope="row">${title}</th>
      <td>${near.n}</td>
      <td class="words">${isTold ? say.bias(near, who) : say.notEnough(near.n, enough)}</td>
      ${this.cell(say.steps(near.bias))} ${this.cell(say.kappa(near.kappa))}
      ${this.cell(say.share(near.percent))}
    </tr>`;
  }

  override render() {
    const { seen, other } = this;
    if (seen === null) return html``;
    const { marker, n, words, bias, kappa, same } = say.columns;
    return html`<div class="scrolls" tabindex="0" role="region" aria-label=${say.caption[other]}>
      <table class="agreement">
        <caption>
          <span>${say.caption[other]}</span>
        </caption>
        <thead>
          <tr>
            ${[marker, n, words, bias, kappa, same].map((title) => html`<th scope="col">${title}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${this.row(say.whole, seen.whole[other], seen.enough, true)}
          ${seen.markers.map((one) => this.row(one.title, one[other], seen.enough))}
        </tbody>
      </table>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-nearness-table': NearnessTable;
  }
}
