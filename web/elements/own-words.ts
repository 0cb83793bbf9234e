import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { forgetWords, keepWords, readWords } from '../kept-words.ts';
import { evidence as say } from '../strings/evidence.ts';
import { LightElement } from './light-element.ts';

let made = 0;

/**
 * A text of one's own with the button that keeps it. What is typed stays in the browser until `kept` says that the server has it.
 * @fires coequal-own-words with the text that is to be kept
 * @fires coequal-cancel where there is a way to leave everything as it was, and it is taken
 */
@customElement('coequal-own-words')
export class OwnWords extends LightElement {
  readonly #id = `own-words-${++made}`;

  @query('textarea') private readonly field!: HTMLTextAreaElement;
  @state() private typed: string | null = null;

  @property({ attribute: false }) label = '';
  @property({ attribute: false }) help = '';
  /** What the server has. */
  @property({ attribute: false }) words = '';
  /** Where what is typed is kept meanwhile. */
  @property({ attribute: false }) place = '';
  @property({ attribute: false }) longest = 2000;
  /** The button, and its name where several say the same. */
  @property({ attribute: false }) yes = '';
  @property({ attribute: false }) yesName = '';
  /** The way to leave everything as it was, or empty. */
  @property({ attribute: false }) no = '';
  @property({ attribute: false }) rows = 2;
  @property({ attribute: false }) busy = false;

  /** Forgets what was kept in the browser: the server has it. */
  kept(): void {
    forgetWords(this.place);
    this.typed = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('place')) this.typed = readWords(this.place)?.words ?? null;
  }

  private type(): void {
    this.typed = this.field.value;
    // Words that were emptied are a change, too; only what reads as before is none.
    if (this.typed === this.words) forgetWords(this.place);
    else keepWords(this.place, { option: '', words: this.typed });
  }

  private send(event: Event): void {
    event.preventDefault();
    const detail = this.typed ?? this.words;
    this.dispatchEvent(new CustomEvent<string>('coequal-own-words', { detail }));
  }

  private leave(): void {
    this.kept();
    this.dispatchEvent(new CustomEvent('coequal-cancel'));
  }

  override render() {
    const help = `${this.#id}-help`;
    const waits = this.typed !== null && this.typed !== this.words;
    return html`<form class="evidence-words" @submit=${this.send}>
      <label for=${this.#id}>${this.label}</label>
      ${this.help === '' ? nothing : html`<p class="aside" id=${help}>${this.help}</p>`}
      <textarea
        id=${this.#id}
        class="written"
        rows=${this.rows}
        maxlength=${this.longest}
        aria-describedby=${this.help === '' ? nothing : help}
        .value=${this.typed ?? this.words}
        @input=${this.type}
      ></textarea>
      <span class="ways">
        <button
          type="submit"
          class="button small"
          aria-label=${this.yesName === '' ? nothing : this.yesName}
          aria-disabled=${this.busy ? 'true' : 'false'}
        >
          ${this.yes}
        </button>
        ${
          this.no === ''
            ? nothing
            : html`<button type="button" class="button small quiet" @click=${this.leave}>
                ${this.no}
              </button>`
        }
        ${waits ? html`<span class="aside">${say.kept}</span>` : nothing}
      </span>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-own-words': OwnWords;
  }
}
