import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { pathTo } from '../router.ts';
import { alliance as alliances } from '../strings/alliance.ts';
import { practice as say } from '../strings/practice.ts';
import { selfRating as ratings } from '../strings/self-rating.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';
import type { PractisedView } from './practised-view.ts';

/** Stands where the text box was once a session has ended: how it ended, and the ways on: to rate oneself first, or to the debrief. */
@customElement('coequal-session-over')
export class SessionOver extends LightElement {
  /** The session that has ended. */
  @property({ attribute: false }) session: PractisedView | null = null;

  override render() {
    if (this.session === null) return nothing;
    const { alliance, id, ending, scenario } = this.session;
    return html`<section class="over">
      <h2 tabindex="-1">${say.over}</h2>
      <p>${say.endings[ending ?? 'finished'](scenario.client.name)}</p>
      <p class="actions">
        <a class="button primary large" href=${pathTo.debrief(id)}>
          ${say.toDebrief} ${icon('arrow')}
        </a>
        <a class="button large" href=${pathTo.selfRating(id)}>${ratings.wayIn}</a>
        ${
          alliance === null
            ? nothing
            : html`<a class="button large" href=${pathTo.alliance(alliance.id)}>
                ${alliances.toAlliance(scenario.client.name)}
              </a>`
        }
      </p>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-session-over': SessionOver;
  }
}
