import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LightElement } from './light-element.ts';

/** A client's initial on a tone of their own, always the same for the same name. Decoration only. */
@customElement('coequal-client-portrait')
export class ClientPortrait extends LightElement {
  /** The client's name. */
  @property() name = '';

  override render() {
    const tone =
      [...this.name].reduce((sum, letter) => sum * 2 + (letter.codePointAt(0) ?? 0), 1) % 5;
    return html`<span class="portrait tone-${tone}" aria-hidden="true"
      >${this.name.slice(0, 1)}</span
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-client-portrait': ClientPortrait;
  }
}
