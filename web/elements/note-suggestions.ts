import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { NoteFinding } from '../../server/api/contract/case-note.ts';
import { caseNote as say } from '../strings/case-note.ts';
import { LightElement } from './light-element.ts';

/** Words that somebody takes in the place of a sentence. */
export interface WordsTaken {
  readonly finding: NoteFinding;
  readonly words: string;
}

/**
 * The sentences of a note that judge the client, with curious words for each place.
 * @fires coequal-take-words with a finding and the words that were chosen
 * @fires coequal-leave-words with the finding that stays as it is
 */
@customElement('coequal-note-suggestions')
export class NoteSuggestions extends LightElement {
  /** The note that was read. */
  @property() text = '';
  @property({ attribute: false }) findings: readonly NoteFinding[] = [];

  private take(finding: NoteFinding, words: string): void {
    const detail: WordsTaken = { finding, words };
    this.dispatchEvent(new CustomEvent('coequal-take-words', { detail }));
  }

  private leave(detail: NoteFinding): void {
    this.dispatchEvent(new CustomEvent('coequal-leave-words', { detail }));
  }

  private rewording(finding: NoteFinding, words: string) {
    return html`<li>
      <span>${words}</span>
      <button
        type="button"
        class="button small"
        aria-label=${say.takeOf(words)}
        @click=${() => {
          this.take(finding, words);
        }}
      >
        ${say.take}
      </button>
    </li>`;
  }

  private place(finding: NoteFinding) {
    const { message, why, instead, quote } = finding;
    const [first = '', ...others] = instead;
    return html`<li>
      <p><strong>${message}</strong></p>
      <p class="aside">${why}</p>
      <p class="label">${say.instead}</p>
      <ul class="rewordings">
        ${this.rewording(finding, first)}
      </ul>
      <details>
        <summary>${say.others(others.length)}</summary>
        <ul class="rewordings">
          ${others.map((words) => this.rewording(finding, words))}
        </ul>
      </details>
      <button
        type="button"
        class="button small quiet"
        aria-label=${say.leaveOf(quote)}
        @click=${() => {
          this.leave(finding);
        }}
      >
        ${say.leave}
      </button>
    </li>`;
  }

  /** A sentence with all its marks; what overlaps is one mark. */
  private marked(findings: readonly NoteFinding[]) {
    const [first] = findings;
    if (first === undefined) return nothing;
    let at = first.sentence.start;
    const parts = findings.map(({ start, end }) => {
      const [from, to] = [Math.max(start, at), Math.max(end, at)];
      const before = this.text.slice(at, from);
      at = to;
      return html`${before}${
        from === to ? nothing : html`<mark class="flag">${this.text.slice(from, to)}</mark>`
      }`;
    });
    return html`<blockquote>${parts}${this.text.slice(at, first.sentence.end)}</blockquote>`;
  }

  private sentence(findings: readonly NoteFinding[]) {
    return html`<li class="card">
      ${this.marked(findings)}
      <ul class="note-kinds">
        ${repeat(
          findings,
          ({ language, quote }) => `${language}: ${quote}`,
          (finding) => this.place(finding),
        )}
      </ul>
    </li>`;
  }

  override render() {
    const sentences = [...new Set(this.findings.map(({ sentence }) => sentence.start))];
    return html`<ul class="note-places">
      ${repeat(
        sentences,
        (start) => start,
        (start) => this.sentence(this.findings.filter(({ sentence }) => sentence.start === start)),
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-note-suggestions': NoteSuggestions;
  }
}
