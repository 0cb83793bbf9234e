import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AllianceSession } from '../../server/api/contract/alliance.ts';
import { pathTo } from '../router.ts';
import { alliance as say } from '../strings/alliance.ts';
import { format } from '../strings/format.ts';
import './briefing-notes.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';

/**
 * The sessions of an alliance, one after the other: what was held, what comes next.
 * @fires coequal-start when the next one is to begin
 */
@customElement('coequal-alliance-sessions')
export class AllianceSessions extends LightElement {
  /** All sessions in their order. */
  @property({ attribute: false }) sessions: readonly AllianceSession[] = [];
  /** True while the next one is on its way. */
  @property({ type: Boolean }) starting = false;

  private start(): void {
    if (!this.starting) this.dispatchEvent(new Event('coequal-start'));
  }

  private way({ session, standing, title }: AllianceSession) {
    if (standing === 'next') {
      return html`<button
        type="button"
        class="button primary"
        aria-disabled=${this.starting}
        @click=${this.start}
      >
        ${this.starting ? say.starting : say.start(title)} ${icon('arrow')}
      </button>`;
    }
    if (session === null) return nothing;
    const running = standing === 'running';
    const way = running ? say.open : say.debrief;
    return html`<a
      class="button ${running ? 'primary' : ''}"
      href=${running ? pathTo.practice(session.id) : pathTo.debrief(session.id)}
      aria-label=${say.nameOf(way, title)}
      >${way} ${icon('arrow')}</a
    >`;
  }

  private briefing({ briefing, session, standing }: AllianceSession) {
    if (briefing === null) return nothing;
    const notes = html`<coequal-briefing-notes
      nested
      .briefing=${briefing}
    ></coequal-briefing-notes>`;
    // One that has begun, and in which nothing is said yet, is an attempt that has brought its coach here.
    if (standing === 'next' || (standing === 'running' && session?.turns === 0)) return notes;
    return html`<details>
      <summary>${say.briefing}</summary>
      ${notes}
    </details>`;
  }

  private session(held: AllianceSession) {
    const { order, session, standing, title } = held;
    const ended = session?.endedAt ?? null;
    return html`<li class=${standing}>
      <p class="aside">
        ${say.number[order] ?? ''} · ${say.standing[standing]}
        ${ended === null ? nothing : html`· ${format.moment(ended)}`}
      </p>
      <h3>${title}</h3>
      ${this.briefing(held)} ${this.way(held)}
    </li>`;
  }

  override render() {
    return html`<ol class="alliance-sessions">
      ${this.sessions.map((session) => this.session(session))}
    </ol>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-alliance-sessions': AllianceSessions;
  }
}
