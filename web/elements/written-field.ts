import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LightElement } from './light-element.ts';

/** Pause in the typing after which what was typed is told, in milliseconds. */
const PAUSE = 400;

/**
 * One text in a form that tells each change while somebody types.
 * @fires coequal-written with the text, after a pause or once the field is left
 */
@customElement('coequal-written-field')
export class WrittenField extends LightElement {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #told: string | null = null;

  /** Id of its input, for the label. */
  @property({ attribute: false }) inputId = '';
  @property({ attribute: false }) label = '';
  @property({ attribute: false }) help = '';
  @property({ attribute: false }) value = '';
  /** `line` for one line, `text` for several, `number` for a whole number. */
  @property({ attribute: false }) kind: 'line' | 'text' | 'number' = 'line';
  /** Where the label is told to screen readers alone. */
  @property({ attribute: false }) quiet = false;

  /** Puts the cursor into the field. */
  override focus(): void {
    this.querySelector<HTMLElement>('input, textarea')?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  private typed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.tell();
    }, PAUSE);
  }

  private tell(): void {
    clearTimeout(this.#timer);
    const field = this.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
    const detail = field?.value ?? '';
    if (field === null || detail === (this.#told ?? this.value)) return;
    this.#told = detail;
    this.dispatchEvent(new CustomEvent<string>('coequal-written', { detail, bubbles: true }));
  }

  protected override willUpdate(): void {
    this.#told = null;
  }

  private field(describedBy: string | typeof nothing) {
    if (this.kind === 'text')
      return html`<textarea
        id=${this.inputId}
        class="written"
        rows="2"
        aria-describedby=${describedBy}
        .value=${this.value}
        @input=${this.typed}
        @change=${this.tell}
      ></textarea>`;
    return html`<input
      id=${this.inputId}
      class=${this.kind === 'number' ? 'written short' : 'written'}
      type=${this.kind === 'number' ? 'number' : 'text'}
      autocomplete="off"
      aria-describedby=${describedBy}
      .value=${this.value}
      @input=${this.typed}
      @change=${this.tell}
    />`;
  }

  override render() {
    const helpId = `${this.inputId}-help`;
    return html`
      <label for=${this.inputId} class=${this.quiet ? 'hidden' : ''}>${this.label}</label>
      ${this.help === '' ? nothing : html`<p class="aside" id=${helpId}>${this.help}</p>`}
      ${this.field(this.help === '' ? nothing : helpId)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-written-field': WrittenField;
  }
}
