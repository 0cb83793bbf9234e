import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { desk } from '../strings/desk.ts';
import { partingOf } from './change-between.ts';
import { LightElement } from './light-element.ts';

/** What is said of two texts. */
export interface TwoTextsWords {
  readonly conflictTitle: string;
  /** @param line where they part, counted from 1 */
  readonly conflictText: (line: number) => string;
  readonly mine: string;
  readonly theirs: string;
  readonly nothingThere: string;
  readonly keepMine: string;
  readonly keepTheirs: string;
}

/** Longest piece of a text that is shown, in code units. */
const SHOWN = 6000;

/**
 * What two windows have written, beside each other.
 * @fires coequal-keep with `mine` or `theirs`
 */
@customElement('coequal-two-texts')
export class TwoTexts extends LightElement {
  @property({ attribute: false }) mine = '';
  /** Null while there is nothing to decide. */
  @property({ attribute: false }) theirs: string | null = null;
  @property({ attribute: false }) busy = false;
  /** What it says; of scenarios where nothing is given. */
  @property({ attribute: false }) say: TwoTextsWords = desk;

  private keep(detail: 'mine' | 'theirs'): void {
    if (this.busy) return;
    this.dispatchEvent(new CustomEvent('coequal-keep', { detail }));
  }

  private piece(name: string, title: string, text: string) {
    const words = text.trim() === '' ? this.say.nothingThere : text.slice(0, SHOWN);
    return html`<section aria-labelledby=${`text-${name}`}>
      <h3 id=${`text-${name}`}>${title}</h3>
      <pre tabindex="0" role="region" aria-labelledby=${`text-${name}`}>${words}</pre>
    </section>`;
  }

  override render() {
    if (this.theirs === null) return nothing;
    const { line, mine, theirs } = partingOf(this.mine, this.theirs);
    const disabled = this.busy ? 'true' : 'false';
    return html`<section class="two-texts card" aria-labelledby="two-texts">
      <h2 id="two-texts" tabindex="-1">${this.say.conflictTitle}</h2>
      <p>${this.say.conflictText(line)}</p>
      <div class="pieces">
        ${this.piece('mine', this.say.mine, mine)} ${this.piece('theirs', this.say.theirs, theirs)}
      </div>
      <p class="actions">
        <button
          type="button"
          class="button primary"
          aria-disabled=${disabled}
          @click=${() => this.keep('mine')}
        >
          ${this.say.keepMine}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled=${disabled}
          @click=${() => this.keep('theirs')}
        >
          ${this.say.keepTheirs}
        </button>
      </p>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-two-texts': TwoTexts;
  }
}
