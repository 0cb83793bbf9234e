import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { KeptTurn } from '../import-draft.ts';
import { importing as say } from '../strings/import.ts';
import { LightElement } from './light-element.ts';

const SHOWN = 30;

/** How a talk will read once names are taken out of it. */
@customElement('coequal-import-preview')
export class ImportPreview extends LightElement {
  @property({ attribute: false }) turns: readonly KeptTurn[] = [];
  /** The turns' texts without the names, by place, or null while they are on their way. */
  @property({ attribute: false }) texts: readonly string[] | null = null;
  /** What the client is called. */
  @property() client = '';
  /** Why there is nothing to show, or empty. */
  @property() problem = '';

  @state() private shown = SHOWN;

  override render() {
    const { texts, turns } = this;
    const hidden = turns.length - this.shown;
    return html`
      <h3 id="preview">${say.names.preview}</h3>
      <p class="aside" role="status">
        ${texts === null && this.problem === '' ? say.names.previewWait : nothing}
      </p>
      <p class="refusal" role="alert">${this.problem}</p>
      <ol class="import-preview" aria-labelledby="preview">
        ${(texts ?? []).slice(0, this.shown).map(
          (text, at) =>
            html`<li class=${turns[at]?.speaker ?? 'client'}>
              <strong>${turns[at]?.speaker === 'coach' ? say.parts.coach : this.client}</strong>
              <p>${text}</p>
            </li>`,
        )}
      </ol>
      ${
        texts !== null && hidden > 0
          ? html`<button
              type="button"
              class="button"
              @click=${() => {
                this.shown += 5 * SHOWN;
              }}
            >
              ${say.names.more(Math.min(hidden, 5 * SHOWN))}
            </button>`
          : nothing
      }
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-import-preview': ImportPreview;
  }
}
