import { html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { LightElement } from './light-element.ts';

let made = 0;

/**
 * One line to write and a button to send it.
 * @fires coequal-line with what was written, without the blanks around it
 */
@customElement('coequal-line-form')
export class LineForm extends LightElement {
  readonly #id = `line-${++made}`;

  @query('input') private readonly field!: HTMLInputElement;

  @property({ attribute: false }) label = '';
  @property({ attribute: false }) help = '';
  @property({ attribute: false }) kind: 'text' | 'email' | 'number' = 'text';
  /** What stands there to begin with. */
  @property({ attribute: false }) value = '';
  /** The most characters. */
  @property({ attribute: false }) longest = 254;
  /** The button that sends. */
  @property({ attribute: false }) yes = '';
  @property({ attribute: false }) busy = false;

  private send(event: Event): void {
    event.preventDefault();
    if (this.busy) return;
    const detail = this.field.value.trim();
    this.dispatchEvent(new CustomEvent<string>('coequal-line', { detail }));
  }

  override render() {
    const help = `${this.#id}-help`;
    return html`<form class="line-form" novalidate @submit=${this.send}>
      <label for=${this.#id}>${this.label}</label>
      ${this.help === '' ? nothing : html`<p class="aside" id=${help}>${this.help}</p>`}
      <div>
        <input
          id=${this.#id}
          class="written"
          type=${this.kind === 'email' ? 'email' : 'text'}
          inputmode=${this.kind === 'number' ? 'numeric' : this.kind}
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          maxlength=${this.longest}
          value=${this.value}
          aria-describedby=${this.help === '' ? nothing : help}
        />
        <button type="submit" class="button" aria-disabled=${this.busy ? 'true' : 'false'}>
          ${this.yes}
        </button>
      </div>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-line-form': LineForm;
  }
}
