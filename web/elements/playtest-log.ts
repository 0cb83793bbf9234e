import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Playtest, PlaytestExchange } from '../../server/api/contract/playtest.ts';
import { format } from '../strings/format.ts';
import { practice } from '../strings/practice.ts';
import { playtest as say } from '../strings/trial.ts';
import './client-portrait.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';

/** A playtest as far as it was played. */
export type Play = NonNullable<Playtest['play']>;

/**
 * What was said in a playtest, and under each turn what was heard in it and where the answer comes from.
 * @fires coequal-rewind with the index of the turn to go back to
 * @fires coequal-place with the place in the text to go to
 */
@customElement('coequal-playtest-log')
export class PlaytestLog extends LightElement {
  @property({ attribute: false }) play: Play | null = null;
  @property({ attribute: false }) client = '';
  /** Titles of behaviours and asks by id. */
  @property({ attribute: false }) titles: ReadonlyMap<string, string> = new Map();
  /** The turn on its way: null for staying quiet, undefined for none. */
  @property({ attribute: false }) sending: string | null | undefined = undefined;

  private go(line: number, column: number): void {
    const detail = { line, column };
    this.dispatchEvent(new CustomEvent('coequal-place', { detail, bubbles: true }));
  }

  private rewind(detail: number): void {
    this.dispatchEvent(new CustomEvent<number>('coequal-rewind', { detail }));
  }

  private coach(text: string | null) {
    if (text === null) return html`<p class="line quiet">${icon('quiet')} ${practice.quiet}</p>`;
    return html`<p class="line coach">
      <span class="who">${practice.you}</span><span class="words">${text}</span>
    </p>`;
  }

  private reply(text: string) {
    return html`<div class="line client">
      <coequal-client-portrait .name=${this.client}></coequal-client-portrait>
      <p><span class="who">${this.client}</span><span class="words">${text}</span></p>
    </div>`;
  }

  private titleOf(id: string): string {
    return this.titles.get(id) ?? id;
  }

  private heard({ asks, behaviours, lines, moved, topics }: PlaytestExchange) {
    const row = (name: string, words: readonly string[]) =>
      words.length === 0
        ? nothing
        : html`<div>
            <dt>${name}</dt>
            <dd>${words.join(', ')}</dd>
          </div>`;
    const changes = moved.map(
      ({ behaviour, change }) => `${this.titleOf(behaviour)} ${format.change(change)}`,
    );
    return html`<dl class="heard">
      ${row(
        say.heard,
        behaviours.length === 0 ? [say.nothingHeard] : behaviours.map((id) => this.titleOf(id)),
      )}
      ${row(
        say.topics,
        topics.map(({ id }) => id),
      )}
      ${row(
        say.asks,
        asks.map((id) => this.titleOf(id)),
      )}
      ${row(say.moved, changes)}
      ${
        lines.length === 0
          ? nothing
          : html`<div>
              <dt>${say.from}</dt>
              <dd>
                ${lines.map(
                  ({ column, id, line }) =>
                    html`<button
                      type="button"
                      class="link"
                      title=${id}
                      @click=${() => this.go(line, column)}
                    >
                      ${say.line(line)}
                    </button> `,
                )}
              </dd>
            </div>`
      }
    </dl>`;
  }

  private exchange(exchange: PlaytestExchange) {
    const { coach, index, reply } = exchange;
    return html`${this.coach(coach)}
      <div class="turn-notes" aria-live="off">
        ${this.heard(exchange)}
        <button
          type="button"
          class="button quiet small"
          aria-label=${say.rewindTo(index + 1)}
          @click=${() => this.rewind(index)}
        >
          ${icon('back-to')} ${say.rewind}
        </button>
      </div>
      ${this.reply(reply)}`;
  }

  override render() {
    if (this.play === null) return nothing;
    const { ending, exchanges, opening } = this.play;
    return html`<div class="chat" role="log" aria-label=${practice.log}>
        ${this.reply(opening)}
        ${repeat(
          exchanges,
          ({ index, coach }) => `${index} ${coach ?? ''}`,
          (exchange) => this.exchange(exchange),
        )}
        ${ending === null ? nothing : html`<p class="news">${say.ended[ending]}</p>`}
      </div>
      ${
        this.sending === undefined
          ? nothing
          : html`<div class="chat sending" aria-hidden="true">${this.coach(this.sending)}</div>`
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-playtest-log': PlaytestLog;
  }
}
