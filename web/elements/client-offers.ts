import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { OpportunityView } from '../../server/api/contract/debrief-turn.ts';
import { realSession } from '../strings/real-session.ts';
import { whole as say } from '../strings/whole.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';

/** What a client's line offered, each with what the coach made of it: an icon and a word. */
@customElement('coequal-client-offers')
export class ClientOffers extends LightElement {
  /** What was offered. */
  @property({ attribute: false }) offers: readonly OpportunityView[] = [];
  /** The client's name. */
  @property() client = '';
  /** True where nobody marked the line, and the engine found it. */
  @property({ attribute: false }) byEngine = false;

  override render() {
    if (this.offers.length === 0) return nothing;
    return html`<ul
      class="offers"
      aria-label=${this.byEngine ? realSession.offered(this.client) : say.offered(this.client)}
    >
      ${this.offers.map(
        ({ title, outcome }) =>
          html`<li class=${outcome}>
            ${icon(outcome)} ${title}: <strong>${say.outcome[outcome]}</strong>
            ${this.byEngine ? html`<small>(${realSession.byEngine})</small>` : nothing}
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-client-offers': ClientOffers;
  }
}
