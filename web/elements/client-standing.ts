import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ClientStanding as Standing } from '../../server/api/contract/playtest.ts';
import { format } from '../strings/format.ts';
import { playtest as say } from '../strings/trial.ts';
import { LightElement } from './light-element.ts';

const VALUES = ['trust', 'openness', 'agency'] as const;

/** Where the client of a playtest stands: trust, openness and agency as bars, and the stage of the story. */
@customElement('coequal-client-standing')
export class ClientStanding extends LightElement {
  @property({ attribute: false }) client: Standing | null = null;

  override render() {
    if (this.client === null) return nothing;
    const { beat, depth, focus, tangent } = this.client;
    const client = this.client;
    return html`<section class="client-standing" aria-label=${say.standing}>
      <dl>
        ${VALUES.map(
          (value) =>
            html`<div>
              <dt>${say[value]}</dt>
              <dd>
                <svg class="bar ${value}" width="100%" height="8" aria-hidden="true">
                  <rect class="ground" width="100%" height="8" rx="4" />
                  <rect class="level" width="${client[value] * 100}%" height="8" rx="4" />
                </svg>
                <span>${format.percent(client[value])}</span>
              </dd>
            </div>`,
        )}
      </dl>
      <ul class="tags">
        <li>${say.depth[depth]}</li>
        <li>${say.beat(beat)}</li>
        <li>${focus === null ? say.noFocus : say.focus(focus)}</li>
        ${tangent === null ? nothing : html`<li>${say.tangent(tangent)}</li>`}
      </ul>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-client-standing': ClientStanding;
  }
}
