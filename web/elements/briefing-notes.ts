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
  /** True where it stands under a heading of the third level. */
  @property({ type: Boolean }) nested = false;

  private heading(text: string) {
    return this.nested ? html`<h4>${text}</h4>` : html`<h2>${text}</h2>`;
  }

  private discovery({ client, discovery }: Briefing) {
    if (discovery.length === 0) return html`<p class="aside">${say.noDiscovery(client.name)}</p>`;
    return html`
      <div class="discovery">
        ${this.heading(say.discovery)}
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
        ${this.heading(say.situation)} ${situation.map((paragraph) => html`<p>${paragraph}</p>`)}
      </section>
      <section>${this.discovery(this.briefing)}</section>
      <section class="invitation">
        ${this.heading(say.invitation)}
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
