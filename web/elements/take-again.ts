import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { take as say } from '../strings/take.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';

/** A turn that a person wants to take again, and why it could not be. */
export interface TakeRefused {
  /** 0 for the first coach turn. */
  readonly index: number;
  readonly message: string;
}

/**
 * The way back to a turn.
 * @fires coequal-take with the turn's index, 0 for the first
 */
@customElement('coequal-take-again')
export class TakeAgain extends LightElement {
  /** The turn, 0 for the first coach turn. */
  @property({ type: Number }) index = 0;
  /** True in a talk, where it means going back; false in a debrief. */
  @property({ type: Boolean }) back = false;
  /** True while something else is on its way. */
  @property({ type: Boolean }) busy = false;
  /** The last turn that could not be taken again, or null. */
  @property({ attribute: false }) refused: TakeRefused | null = null;

  private ask(): void {
    if (this.busy) return;
    const detail = this.index;
    this.dispatchEvent(new CustomEvent<number>('coequal-take', { detail, bubbles: true }));
  }

  override render() {
    const refusal = this.refused?.index === this.index ? this.refused.message : null;
    return html`
      <button
        type="button"
        class="button small quiet take-again"
        aria-label=${(this.back ? say.backTo : say.againAt)(this.index + 1)}
        title=${this.back ? say.backText : say.againText}
        aria-disabled=${this.busy}
        @click=${this.ask}
      >
        ${icon('back-to')} ${this.back ? say.back : say.again}
      </button>
      ${refusal === null ? nothing : html`<p class="refusal" role="alert">${refusal}</p>`}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-take-again': TakeAgain;
  }
}
