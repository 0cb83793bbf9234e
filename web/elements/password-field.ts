import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { account as say } from '../strings/account.ts';
import { LightElement } from './light-element.ts';

/** A password, covered until somebody wants to see it. It belongs to the form round it, as any input does. */
@customElement('coequal-password-field')
export class PasswordField extends LightElement {
  @query('input') private readonly input!: HTMLInputElement;
  @state() private shown = false;

  /** The id of the input, for its label. */
  @property({ attribute: false }) inputId = '';
  /** Its name in the form. */
  @property({ attribute: false }) name = '';
  /** The words of its label, for the button that shows it. */
  @property({ attribute: false }) label = '';
  @property({ attribute: false }) autocomplete: 'current-password' | 'new-password' =
    'current-password';
  /** Ids of what describes it, or empty. */
  @property({ attribute: false }) describedBy = '';
  @property({ attribute: false }) faulty = false;

  /** Covers it again, as before it is sent: browsers offer to keep covered passwords only. */
  cover(): void {
    this.shown = false;
    // At once, and not only with the next rendering.
    this.input.type = 'password';
  }

  private turn(): void {
    this.shown = !this.shown;
  }

  override render() {
    return html`
      <span class="password">
        <input
          id=${this.inputId}
          name=${this.name}
          type=${this.shown ? 'text' : 'password'}
          autocomplete=${this.autocomplete}
          autocapitalize="off"
          spellcheck="false"
          maxlength="200"
          aria-invalid=${this.faulty ? 'true' : 'false'}
          aria-describedby=${this.describedBy === '' ? nothing : this.describedBy}
        />
        <button
          type="button"
          class="button small quiet"
          aria-label=${this.shown ? say.hideOf(this.label) : say.showOf(this.label)}
          @click=${this.turn}
        >
          ${this.shown ? say.hide : say.show}
        </button>
      </span>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-password-field': PasswordField;
  }
}
