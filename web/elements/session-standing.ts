import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { practice as say } from '../strings/practice.ts';
import { LightElement } from './light-element.ts';
import type { PractisedView } from './practised-view.ts';
import './talk-share.ts';

/** Where a running session stands: turns, agreed focus, who is talking. */
@customElement('coequal-session-standing')
export class SessionStanding extends LightElement {
  /** The session that it tells about. */
  @property({ attribute: false }) session: PractisedView | null = null;

  override render() {
    if (this.session === null) return nothing;
    const { endedAt, exchanges, focus, scenario, talkShare } = this.session;
    const { least, most } = scenario.turns;
    const done = `${Math.min(1, exchanges.length / most) * 100}%`;
    const from = `${(least / most) * 100}%`;
    return html`
      <dl class="standing">
        <div>
          <dt>${say.turnLabel}</dt>
          <dd>
            <svg class="progress" width="100%" height="12" aria-hidden="true">
              <rect class="track" width="100%" height="12" rx="6"></rect>
              <rect class="done" width=${done} height="12" rx="6"></rect>
              <line x1=${from} x2=${from} y1="0" y2="12"></line>
            </svg>
            <p class="aside">
              ${say.turn(exchanges.length, least, most)}
              ${endedAt === null && exchanges.length >= least ? html`<br />${say.enough}` : nothing}
            </p>
          </dd>
        </div>
        <div>
          <dt>${say.talkShare}</dt>
          <dd>
            <coequal-talk-share
              .client=${scenario.client.name}
              .share=${talkShare}
            ></coequal-talk-share>
          </dd>
        </div>
        <div>
          <dt>${say.focus}</dt>
          <dd>
            ${
              focus === null
                ? html`<p class="aside">${say.noFocus}</p>`
                : html`<p class="focus">${focus}</p>`
            }
          </dd>
        </div>
      </dl>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-session-standing': SessionStanding;
  }
}
