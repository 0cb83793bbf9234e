import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { playtest as say } from '../strings/trial.ts';
import { LightElement } from './light-element.ts';

const MOST = 4_294_967_295;

/**
 * How a playtest begins: at a seed, anew, or at another one.
 * @fires coequal-begin with the seed
 */
@customElement('coequal-playtest-head')
export class PlaytestHead extends LightElement {
  @property({ attribute: false }) seed = 1;
  /** Whether a playtest is under way. */
  @property({ attribute: false }) begun = false;
  @property({ attribute: false }) busy = false;

  private begin(detail: number): void {
    if (this.busy) return;
    this.dispatchEvent(new CustomEvent<number>('coequal-begin', { detail }));
  }

  private written(event: Event): void {
    const { value } = event.target as HTMLInputElement;
    if (/^\d{1,10}$/.test(value)) this.begin(Math.min(Number(value), MOST));
  }

  override render() {
    const wait = this.busy ? 'true' : 'false';
    return html`<div class="playtest-head">
      <div>
        <label for="playtest-seed">${say.seed}</label>
        <p class="aside" id="playtest-seed-help">${say.seedHelp}</p>
        <input
          id="playtest-seed"
          class="written short"
          type="number"
          min="0"
          max=${MOST}
          aria-describedby="playtest-seed-help"
          .value=${String(this.seed)}
          @change=${this.written}
        />
      </div>
      <p class="actions">
        <button
          type="button"
          class="button ${this.begun ? '' : 'primary'}"
          aria-disabled=${wait}
          @click=${() => this.begin(this.seed)}
        >
          ${this.begun ? say.again : say.begin}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled=${wait}
          @click=${() => this.begin(Math.floor(Math.random() * 10_000))}
        >
          ${say.otherSeed}
        </button>
      </p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-playtest-head': PlaytestHead;
  }
}
