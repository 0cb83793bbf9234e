import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';

/** The way back to something that was begun before. */
export interface WayBack {
  readonly path: string;
  readonly label: string;
}

/**
 * The button that begins what the page tells of, and beside it the way back to what was begun before.
 * @fires coequal-start when it is to begin
 */
@customElement('coequal-way-in')
export class WayIn extends LightElement {
  /** What the button says. */
  @property() label = '';
  /** What it says while it begins. */
  @property() wait = '';
  /** True while it begins: another press does nothing. */
  @property({ type: Boolean }) starting = false;
  /** Why it could not begin, or null. */
  @property({ attribute: false }) refusal: string | null = null;
  /** Null where nothing was begun before. */
  @property({ attribute: false }) back: WayBack | null = null;

  private start(): void {
    if (!this.starting) this.dispatchEvent(new Event('coequal-start'));
  }

  override render() {
    return html`
      <div class="actions">
        <button
          type="button"
          class="button primary large"
          aria-disabled=${this.starting}
          @click=${this.start}
        >
          ${this.starting ? this.wait : this.label} ${icon('arrow')}
        </button>
        ${
          this.back === null
            ? nothing
            : html`<a class="button large" href=${this.back.path}>${this.back.label}</a>`
        }
      </div>
      <p class="refusal" role="alert">${this.refusal ?? nothing}</p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-way-in': WayIn;
  }
}
