import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { NotePrompts as Prompts } from '../../server/api/contract/case-note.ts';
import { caseNote as say } from '../strings/case-note.ts';
import { LightElement } from './light-element.ts';

/**
 * Questions that a note can answer.
 * @fires coequal-prompt with the question that was chosen
 */
@customElement('coequal-note-prompts')
export class NotePrompts extends LightElement {
  @property({ attribute: false }) prompts: Prompts = [];
  /** Whether they are shown at once. */
  @property({ attribute: false }) open = false;

  private choose(detail: string): void {
    this.dispatchEvent(new CustomEvent<string>('coequal-prompt', { detail }));
  }

  override render() {
    if (this.prompts.length === 0) return nothing;
    return html`<details class="note-prompts" ?open=${this.open}>
      <summary>${say.prompts(this.prompts.length)}</summary>
      <p class="aside">${say.promptHelp}</p>
      <ul>
        ${this.prompts.map(
          ({ asks, id, more }) =>
            html`<li>
              <button
                type="button"
                class="button small"
                aria-describedby=${`prompt-${id}`}
                @click=${() => {
                  this.choose(asks);
                }}
              >
                ${asks}
              </button>
              <span class="aside" id=${`prompt-${id}`}>${more}</span>
            </li>`,
        )}
      </ul>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-note-prompts': NotePrompts;
  }
}
