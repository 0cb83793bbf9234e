import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { SessionSummary } from '../../server/api/contract/session.ts';
import { pathTo } from '../router.ts';
import { format } from '../strings/format.ts';
import { growth } from '../strings/growth.ts';
import { realSession as say } from '../strings/real-session.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';

/** As many as are read at a glance; the growth page has them all. */
const FEW = 3;

/** The latest of a person's real sessions, each with the way to its report. Nothing where there are none. */
@customElement('coequal-real-sessions')
export class RealSessions extends LightElement {
  /** All sessions of the person. */
  @property({ attribute: false }) sessions: readonly SessionSummary[] = [];

  override render() {
    const real = this.sessions
      .flatMap((session) => (session.real === null ? [] : [{ ...session, real: session.real }]))
      .toSorted((a, b) => b.real.talkedAt.localeCompare(a.real.talkedAt));
    if (real.length === 0) return nothing;
    return html`<section class="due" aria-labelledby="real">
      <h2 id="real">${say.list}</h2>
      <p class="aside">
        ${say.listLead}
        ${real.length > FEW ? html`<a href=${pathTo.growth}>${say.toAll}</a>` : nothing}
      </p>
      <ul class="way-list">
        ${real.slice(0, FEW).map(({ id, real: { client, talkedAt, title }, turns }) => {
          const count = format.count(turns, growth.turns.one, growth.turns.many);
          return html`<li>
            <a href=${pathTo.debrief(id)}>
              <strong>${title}</strong>
              <span>${say.facts(client, format.date(talkedAt), count)}</span>
              <span class="go">${say.read} ${icon('arrow')}</span>
            </a>
          </li>`;
        })}
      </ul>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-real-sessions': RealSessions;
  }
}
