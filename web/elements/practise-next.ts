import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Debrief } from '../../server/api/contract/debrief.ts';
import { debrief as say } from '../strings/debrief.ts';
import { LightElement } from './light-element.ts';

/** One to three things to practise next, the most telling first. */
@customElement('coequal-practise-next')
export class PractiseNext extends LightElement {
  /** What to practise, and why. */
  @property({ attribute: false }) next: Debrief['next'] = [];

  override render() {
    if (this.next.length === 0) return html`<p class="aside">${say.noNext}</p>`;
    return html`<ol class="practise-next">
      ${this.next.map(
        ({ title, reason, instead }) =>
          html`<li>
            <h3>${title}</h3>
            <p>${reason}</p>
            ${
              instead[0] === undefined
                ? ''
                : html`<p class="say"><span>${say.sayInstead}</span> <em>${instead[0]}</em></p>`
            }
          </li>`,
      )}
    </ol>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-practise-next': PractiseNext;
  }
}
