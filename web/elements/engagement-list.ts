import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AllianceSummary, EngagementSummary } from '../../server/api/contract/alliance.ts';
import { pathTo } from '../router.ts';
import { alliance as say } from '../strings/alliance.ts';
import { home } from '../strings/home.ts';
import './client-portrait.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';

/** Clients who come back: the alliances that go on, and whom one can begin with. */
@customElement('coequal-engagement-list')
export class EngagementList extends LightElement {
  /** Every engagement. */
  @property({ attribute: false }) engagements: readonly EngagementSummary[] = [];
  /** The person's alliances, newest first. */
  @property({ attribute: false }) alliances: readonly AllianceSummary[] = [];

  private running() {
    const open = this.alliances.filter(({ held, sessions }) => held < sessions);
    if (open.length === 0) return nothing;
    return html`
      <div class="running">
        <h3>${say.yours}</h3>
        <ul>
          ${open.map(
            ({ engagement, held, id, sessions }) =>
              html`<li>
                <a href=${pathTo.alliance(id)}>
                  <strong>${engagement.title}</strong>
                  <span>${engagement.client} · ${say.held(held, sessions)}</span>
                  <span class="go">${say.goOn} ${icon('arrow')}</span>
                </a>
              </li>`,
          )}
        </ul>
      </div>
    `;
  }

  private card({ client, id, level, sessions, summary, title }: EngagementSummary) {
    return html`<li>
      <article class="scenario-card">
        <header>
          <coequal-client-portrait .name=${client.name}></coequal-client-portrait>
          <p>
            <strong>${client.name}</strong>
            <span>${client.about}</span>
          </p>
        </header>
        <h3><a href=${pathTo.engagement(id)}>${title}</a></h3>
        <p class="summary">${summary}</p>
        <p class="facts">
          <span>${home.levels[level - 1] ?? ''} · ${say.sessions(sessions)}</span>
          <span class="go" aria-hidden="true">${say.read(client.name)} ${icon('arrow')}</span>
        </p>
      </article>
    </li>`;
  }

  override render() {
    return html`
      ${this.running()}
      <ul class="scenarios">
        ${this.engagements.map((engagement) => this.card(engagement))}
      </ul>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-engagement-list': EngagementList;
  }
}
