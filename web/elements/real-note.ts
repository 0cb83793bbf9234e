import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { RealView } from '../../server/api/contract/session.ts';
import { realSession as say } from '../strings/real-session.ts';
import { LightElement } from './light-element.ts';

/** Whose words these are, where they stay, and how their client agreed. Nothing for a session that was practised here. */
@customElement('coequal-real-note')
export class RealNote extends LightElement {
  /** What is known of the session, or null. */
  @property({ attribute: false }) real: RealView | null = null;
  /** True for who reads it because its coach shares it. */
  @property({ type: Boolean }) reader = false;

  override render() {
    if (this.real === null) return nothing;
    const { client, consent } = this.real;
    return html`<div class="real-note">
      <p>${this.reader ? say.toReader(client) : say.private}</p>
      <p class="aside"><strong>${say.consent(client)}:</strong> ${consent}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-real-note': RealNote;
  }
}
