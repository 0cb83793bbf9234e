import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { SessionView } from '../../server/api/contract/session.ts';
import { practice as say } from '../strings/practice.ts';
import './client-portrait.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';

/** The conversation so far. New lines are read out politely by a screen reader. */
@customElement('coequal-chat-log')
export class ChatLog extends LightElement {
  /** The session whose talk it shows. */
  @property({ attribute: false }) session: SessionView | null = null;
  /** A turn on its way: the coach's words, null for staying quiet, undefined for none. */
  @property({ attribute: false }) sending: string | null | undefined = undefined;
  /** True while the client's last reply is held back because the client is still typing it. */
  @property({ type: Boolean }) typing = false;

  private coach(text: string | null) {
    if (text === null) {
      return html`<p class="line quiet">${icon('quiet')} ${say.quiet}</p>`;
    }
    return html`<p class="line coach">
      <span class="who">${say.you}</span><span class="words">${text}</span>
    </p>`;
  }

  private client(name: string, text: string) {
    return html`<div class="line client">
      <coequal-client-portrait .name=${name}></coequal-client-portrait>
      <p><span class="who">${name}</span><span class="words">${text}</span></p>
    </div>`;
  }

  private waiting(name: string) {
    return html`<div class="line client typing" aria-hidden="true">
      <coequal-client-portrait .name=${name}></coequal-client-portrait>
      <p><span class="who">${say.typing(name)}</span><i></i><i></i><i></i></p>
    </div>`;
  }

  override render() {
    if (this.session === null) return nothing;
    const { exchanges, opening, scenario } = this.session;
    const { name } = scenario.client;
    const held = this.typing ? exchanges.length - 1 : -1;
    return html`
      <div class="chat" role="log" aria-label=${say.log}>
        ${this.client(name, opening)}
        ${repeat(
          exchanges,
          ({ index }) => index,
          ({ index, coach, reply }) =>
            html`${this.coach(coach)} ${index === held ? nothing : this.client(name, reply)}`,
        )}
      </div>
      ${
        this.sending === undefined
          ? nothing
          : // Read out once it is taken, and not twice.
            html`<div class="chat sending" aria-hidden="true">${this.coach(this.sending)}</div>`
      }
      ${this.typing || this.sending !== undefined ? this.waiting(name) : nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-chat-log': ChatLog;
  }
}
