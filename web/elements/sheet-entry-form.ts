import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { LONGEST_ENTRY } from './longest-entry.ts';
import { LightElement } from './light-element.ts';

let made = 0;

/**
 * Words for the alliance sheet, new ones or other ones.
 * @fires coequal-words with the words, once there are some
 * @fires coequal-cancel when they are left as they were
 */
@customElement('coequal-sheet-entry-form')
export class SheetEntryForm extends LightElement {
  readonly #id = `entry-${++made}`;

  @query('textarea') private readonly field!: HTMLTextAreaElement;
  @state() private typed = '';

  /** What stands there to begin with; empty for a new entry. */
  @property({ attribute: false }) words = '';
  @property({ attribute: false }) label = '';
  @property({ attribute: false }) help = '';
  /** The button that keeps the words. */
  @property({ attribute: false }) yes = '';
  /** The button that leaves them as they were; none for a new entry. */
  @property({ attribute: false }) no = '';

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.typed = this.words;
    // A person who asked to change an entry goes on typing.
    if (this.words !== '') this.field.focus();
  }

  private type(): void {
    this.typed = this.field.value;
  }

  private keep(event: Event): void {
    event.preventDefault();
    const words = this.typed.trim();
    if (words === '') return void this.field.focus();
    this.dispatchEvent(new CustomEvent<string>('coequal-words', { detail: words }));
  }

  /** Empties the field, once what was in it is kept. */
  clear(): void {
    this.typed = '';
    this.field.value = '';
  }

  private cancel(): void {
    this.dispatchEvent(new Event('coequal-cancel'));
  }

  override render() {
    const help = this.help === '' ? nothing : `${this.#id}-help`;
    return html`<form @submit=${this.keep}>
      <label for=${this.#id}>${this.label}</label>
      ${this.help === '' ? nothing : html`<p class="aside" id=${`${this.#id}-help`}>${this.help}</p>`}
      <textarea
        id=${this.#id}
        rows="2"
        maxlength=${LONGEST_ENTRY}
        aria-describedby=${help}
        .value=${this.typed}
        @input=${this.type}
      ></textarea>
      <span class="ways">
        <button type="submit" class="button small" aria-disabled=${this.typed.trim() === ''}>
          ${this.yes}
        </button>
        ${
          this.no === ''
            ? nothing
            : html`<button type="button" class="button small quiet" @click=${this.cancel}>
                ${this.no}
              </button>`
        }
      </span>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-sheet-entry-form': SheetEntryForm;
  }
}
