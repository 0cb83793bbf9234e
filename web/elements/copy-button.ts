import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { cohort as say } from '../strings/cohort.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';

/** Copies a text, and says beside itself whether that came about. */
@customElement('coequal-copy-button')
export class CopyButton extends LightElement {
  @state() private news: string | null = null;

  /** What is copied. */
  @property({ attribute: false }) text = '';
  /** What the button says. */
  @property({ attribute: false }) label = '';

  private async copy(): Promise<void> {
    this.news = null;
    try {
      // Browsers keep the clipboard from pages that come without encryption.
      await navigator.clipboard.writeText(this.text);
      this.news = say.copied;
    } catch {
      this.news = say.notCopied;
    }
  }

  override render() {
    return html`
      <button type="button" class="button small" @click=${this.copy}>
        ${icon('copy')} ${this.label}
      </button>
      <span class="copied" role="status">${this.news ?? nothing}</span>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-copy-button': CopyButton;
  }
}
