import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Debrief } from '../../server/api/contract/debrief.ts';
import { whole as say } from '../strings/whole.ts';
import { LightElement } from './light-element.ts';

/** What only the session as a whole shows, why it matters, and what to try another time. */
@customElement('coequal-session-findings')
export class SessionFindings extends LightElement {
  /** What was found. */
  @property({ attribute: false }) findings: Debrief['sessionFindings'] = [];

  override render() {
    if (this.findings.length === 0) return html`<p class="calm">${say.none}</p>`;
    return html`<ul class="session-findings">
      ${this.findings.map(
        ({ title, why, instead }) =>
          html`<li>
            <h3>${title}</h3>
            <p>${why}</p>
            <p class="try">${say.tryThis}</p>
            <ul>
              ${instead.map((words) => html`<li class="instead">${words}</li>`)}
            </ul>
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-session-findings': SessionFindings;
  }
}
