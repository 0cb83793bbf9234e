import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Briefing } from '../../server/api/contract/scenario.ts';
import { briefing as say } from '../strings/briefing.ts';
import { LightElement } from './light-element.ts';

/** The briefing itself: situation, discovery form, what to try. Read before the session and at hand during it. */
@customElement('coequal-briefing-notes')
export class BriefingNotes extends LightElement {
  /** The briefing that it shows. */
  @property({ attribute: false }) briefing: Briefing | null = null;

  private discovery({ client, discovery }: Briefing) {
    if (discovery.length === 0) return html`<p class="aside">${say.noDiscovery(client.name)}</p>`;
    return html`
      <div class="discovery">
        <h2>${say.discovery}</h2>
        <p class="aside">${say.discoveryLead(client.name)}</p>
        <dl>
          ${discovery.map(
            ({ ask, answer }) =>
              html`<div>
                <dt>${ask}</dt>
                <dd>${answer}</dd>
              </div>`,
          )}
        </dl>
      </div>
    `;
  }

  override render() {
    if (this.briefing === null) return nothing;
    const { situation, invitation } = this.briefing;
    return html`
      <section>
        <h2>${say.situation}</h2>
        ${situation.map((paragraph) => html`<p>${paragraph}</p>`)}
      </section>
      <section>${this.discovery(this.briefing)}</section>
      <section class="invitation">
        <h2>${say.invitation}</h2>
        <ul>
          ${invitation.map((line) => html`<li>${line}</li>`)}
        </ul>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-briefing-notes': BriefingNotes;
  }
}
