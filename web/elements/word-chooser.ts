import { html, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { marking as say } from '../strings/marking.ts';
import type { Span } from './cut-segments.ts';
import { LightElement } from './light-element.ts';
import { wordsOf, wordsTouched } from './words-of.ts';

/**
 * A text of which words are marked: with the mouse by clicking the first and the last or drawing over them, with the keyboard by
 * arrow keys and Shift.
 * @fires coequal-span with what is marked
 */
@customElement('coequal-word-chooser')
export class WordChooser extends LightElement {
  /** The word at which the mark began and may go on, or null. */
  #from: number | null = null;
  /** True while the mouse draws a mark. */
  #drawn = false;

  /** The word that the keyboard is on. */
  @state() private at = 0;

  @property({ attribute: false }) text = '';
  @property({ attribute: false }) span: Span | null = null;
  /** Id of what names it, and of what tells how it works. */
  @property({ attribute: false }) labelledBy = '';
  @property({ attribute: false }) describedBy = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('text')) return;
    this.#from = null;
    this.at = this.touched()?.first ?? 0;
  }

  private touched() {
    return this.span === null ? null : wordsTouched(wordsOf(this.text), this.span);
  }

  private mark(one: number, other: number): void {
    const words = wordsOf(this.text);
    const start = words[Math.min(one, other)]?.start;
    const end = words[Math.max(one, other)]?.end;
    if (start === undefined || end === undefined) return;
    const detail: Span = { start, end };
    this.dispatchEvent(new CustomEvent<Span>('coequal-span', { detail }));
  }

  /** The first click begins a mark, the next one ends it, one more begins anew. */
  private press(event: MouseEvent, at: number): void {
    this.at = at;
    if (this.#from === null || this.#from === at) {
      this.#from = event.shiftKey ? (this.touched()?.first ?? at) : at;
      this.mark(this.#from, at);
      return;
    }
    this.mark(this.#from, at);
    this.#from = null;
  }

  /** A mouse that leaves one word for the next with its button down draws the mark along. */
  private draw({ buttons, pointerType, relatedTarget }: PointerEvent, at: number): void {
    if (buttons !== 1 || pointerType !== 'mouse') return;
    const left = [...this.querySelectorAll('button')].findIndex((one) => one === relatedTarget);
    if (this.#from === null) this.#from = left === -1 ? at : left;
    this.#drawn = true;
    this.mark(this.#from, at);
  }

  /** Where a mark was drawn, the next click begins anew; a click on one word goes on. */
  private release(): void {
    if (this.#drawn) this.#from = null;
    this.#drawn = false;
  }

  private async key(event: KeyboardEvent): Promise<void> {
    const last = wordsOf(this.text).length - 1;
    const to = {
      ArrowRight: Math.min(last, this.at + 1),
      ArrowLeft: Math.max(0, this.at - 1),
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    if (event.shiftKey) {
      this.#from ??= this.at;
      this.mark(this.#from, to);
    } else this.#from = null;
    this.at = to;
    await this.updateComplete;
    this.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  override render() {
    const marked = this.touched();
    const isMarked = (at: number) => marked !== null && at >= marked.first && at <= marked.last;
    return html`<div
        class="word-chooser"
        role="group"
        aria-labelledby=${this.labelledBy}
        aria-describedby=${this.describedBy}
        @keydown=${this.key}
        @pointerup=${this.release}
      >
        ${wordsOf(this.text).map(
          ({ text }, at) =>
            html`<button
              type="button"
              tabindex=${at === this.at ? 0 : -1}
              aria-pressed=${isMarked(at) ? 'true' : 'false'}
              @click=${(event: MouseEvent) => this.press(event, at)}
              @pointerover=${(event: PointerEvent) => this.draw(event, at)}
            >
              ${text}
            </button> `,
        )}
      </div>
      <p class="marked" role="status">
        ${this.span === null ? say.none : say.marked(this.text.slice(this.span.start, this.span.end))}
      </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-word-chooser': WordChooser;
  }
}
