import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { practice as say } from '../strings/practice.ts';
import { take as takes } from '../strings/take.ts';
import './client-portrait.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';
import type { PractisedView } from './practised-view.ts';
import './take-again.ts';

/**
 * The conversation so far. New lines are read out politely by a screen reader.
 * @fires coequal-take with the index of the turn to go back to, 0 for the first
 */
@customElement('coequal-chat-log')
export class ChatLog extends LightElement {
  /** The session whose talk it shows. */
  @property({ attribute: false }) session: PractisedView | null = null;
  /** A turn on its way: the coach's words, null for staying quiet, undefined for none. */
  @property({ attribute: false }) sending: string | null | undefined = undefined;
  /** True while the client's last reply is held back because the client is still typing it. */
  @property({ type: Boolean }) typing = false;
  /** What the coach said in an earlier take where this one goes on: null for staying quiet, undefined for nothing to show. */
  @property({ attribute: false }) earlier: string | null | undefined = undefined;

  /** The way back to a turn, which an exam has not; not read out with the new lines. */
  private back(index: number) {
    if (this.session?.assignment?.mode === 'exam') return nothing;
    return html`<coequal-take-again
      aria-live="off"
      back
      .index=${index}
      .busy=${this.typing || this.sending !== undefined}
    ></coequal-take-again>`;
  }

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
            html`${this.coach(coach)} ${this.back(index)}
            ${index === held ? nothing : this.client(name, reply)}`,
        )}
      </div>
      ${
        this.earlier === undefined
          ? nothing
          : html`<p class="line earlier">
              <span class="who">${takes.lastTime}</span>
              ${
                this.earlier === null
                  ? takes.lastTimeQuiet
                  : html`<span class="words">${this.earlier}</span>`
              }
            </p>`
      }
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
