import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Field } from './field-faults.ts';
import { LightElement } from './light-element.ts';
import './password-field.ts';

/** One field of a form with its label and what helps to fill it in. */
@customElement('coequal-account-field')
export class AccountField extends LightElement {
  @property({ attribute: false }) field: Field | null = null;
  /** The id of its input. */
  @property({ attribute: false }) inputId = '';
  /** The id of what tells its fault, or null where it has none. */
  @property({ attribute: false }) fault: string | null = null;

  private password({ name, label, autocomplete }: Field, describedBy: string) {
    return html`<coequal-password-field
      .inputId=${this.inputId}
      .name=${name}
      .label=${label}
      .autocomplete=${autocomplete === 'new-password' ? autocomplete : 'current-password'}
      .describedBy=${describedBy}
      .faulty=${this.fault !== null}
    ></coequal-password-field>`;
  }

  private plain({ name, kind, autocomplete, value }: Field, describedBy: string) {
    return html`<input
      id=${this.inputId}
      name=${name}
      type=${kind === 'email' ? 'email' : 'text'}
      autocomplete=${autocomplete}
      autocapitalize=${kind === 'email' ? 'off' : 'words'}
      spellcheck="false"
      maxlength=${kind === 'email' ? 254 : 120}
      value=${value ?? ''}
      aria-invalid=${this.fault === null ? 'false' : 'true'}
      aria-describedby=${describedBy === '' ? nothing : describedBy}
    />`;
  }

  override render() {
    if (this.field === null) return nothing;
    const { label, kind, help } = this.field;
    const helpId = help === undefined ? null : `${this.inputId}-help`;
    const describedBy = [helpId, this.fault].filter((id) => id !== null).join(' ');
    return html`
      <label for=${this.inputId}>${label}</label>
      ${helpId === null ? nothing : html`<p class="aside" id=${helpId}>${help}</p>`}
      ${kind === 'password' ? this.password(this.field, describedBy) : this.plain(this.field, describedBy)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-account-field': AccountField;
  }
}
