import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { forgetWords, keepWords, readWords, type KeptWords } from '../kept-words.ts';
import { review as say } from '../strings/review.ts';
import { LightElement } from './light-element.ts';
import { wishFor, type ReviewWish } from './review-wish.ts';

let made = 0;

/** Choices before the words, one of which is needed. */
export interface WordsChoice {
  readonly label: string;
  /** What stands there while nothing is chosen. */
  readonly empty: string;
  /** What is wrong with choosing nothing. */
  readonly fault: string;
  readonly options: readonly { readonly id: string; readonly title: string }[];
}

/**
 * Words in a review, with a choice before them where one belongs to them. What is typed stays in the browser until it is kept.
 * @fires coequal-done once what was written is kept
 * @fires coequal-cancel when it is given up
 */
@customElement('coequal-words-form')
export class WordsForm extends LightElement {
  readonly #id = `written-${++made}`;

  @query('textarea') private readonly field!: HTMLTextAreaElement;
  @query('select') private readonly select!: HTMLSelectElement | null;
  @state() private typed: KeptWords = { option: '', words: '' };
  @state() private busy = false;
  @state() private refusal: string | null = null;

  @property({ attribute: false }) label = '';
  @property({ attribute: false }) help = '';
  /** What stands there to begin with. */
  @property({ attribute: false }) words = '';
  @property({ attribute: false }) choice: WordsChoice | null = null;
  /** Whether there have to be words. */
  @property({ attribute: false }) needed = false;
  /** The most characters. */
  @property({ attribute: false }) longest = 2000;
  /** Where what is typed is kept meanwhile. */
  @property({ attribute: false }) place = '';
  /** True where somebody has just asked for the form: they go on in it. */
  @property({ attribute: false }) eager = false;
  /** The button that sends. */
  @property({ attribute: false }) yes = '';
  /** What is wished for with what is written. */
  @property({ attribute: false }) wish: ((said: KeptWords) => ReviewWish) | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('place')) return;
    this.typed = readWords(this.place) ?? { option: '', words: this.words };
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    if (!this.eager) return;
    const first = this.select ?? this.field;
    first.focus();
    first.closest('form')?.scrollIntoView({ block: 'nearest' });
  }

  private type(): void {
    this.typed = { option: this.select?.value ?? '', words: this.field.value };
    keepWords(this.place, this.typed);
  }

  private async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy || this.wish === null) return;
    const words = this.typed.words.trim();
    if (this.choice !== null && this.typed.option === '') {
      this.refusal = this.choice.fault;
      this.select?.focus();
      return;
    }
    if (this.needed && words === '') {
      this.refusal = say.noWords;
      this.field.focus();
      return;
    }
    this.busy = true;
    this.refusal = null;
    this.refusal = await wishFor(this, this.wish({ ...this.typed, words }));
    this.busy = false;
    if (this.refusal !== null) return;
    forgetWords(this.place);
    this.dispatchEvent(new Event('coequal-done'));
  }

  private cancel(): void {
    forgetWords(this.place);
    this.dispatchEvent(new Event('coequal-cancel'));
  }

  private choose({ label, empty, options }: WordsChoice) {
    const id = `${this.#id}-choice`;
    return html`<label for=${id}>${label}</label>
      <select id=${id} class="written" @change=${this.type}>
        <option value="" ?selected=${this.typed.option === ''}>${empty}</option>
        ${options.map(
          (one) =>
            html`<option value=${one.id} ?selected=${this.typed.option === one.id}>
              ${one.title}
            </option>`,
        )}
      </select>`;
  }

  override render() {
    const help = `${this.#id}-help`;
    return html`<form class="words-form" novalidate @submit=${this.send}>
      ${this.choice === null ? nothing : this.choose(this.choice)}
      <label for=${this.#id}>${this.label}</label>
      ${this.help === '' ? nothing : html`<p class="aside" id=${help}>${this.help}</p>`}
      <textarea
        id=${this.#id}
        class="written"
        rows="2"
        maxlength=${this.longest}
        aria-describedby=${this.help === '' ? nothing : help}
        .value=${this.typed.words}
        @input=${this.type}
      ></textarea>
      <p class="refusal" role="alert">${this.refusal ?? nothing}</p>
      <span class="ways">
        <button
          type="submit"
          class="button small primary"
          aria-disabled=${this.busy ? 'true' : 'false'}
        >
          ${this.busy ? say.wait : this.yes}
        </button>
        <button type="button" class="button small quiet" @click=${this.cancel}>${say.leave}</button>
      </span>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-words-form': WordsForm;
  }
}
