import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AllianceSummary, EngagementSummary } from '../../server/api/contract/alliance.ts';
import { pathTo } from '../router.ts';
import { alliance as say } from '../strings/alliance.ts';
import { home } from '../strings/home.ts';
import './client-card.ts';
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

  private card(engagement: EngagementSummary) {
    const { id, level, sessions } = engagement;
    return html`<li>
      <coequal-client-card
        .meeting=${engagement}
        .path=${pathTo.engagement(id)}
        .facts=${say.facts(home.levels[level - 1] ?? '', sessions)}
      ></coequal-client-card>
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
