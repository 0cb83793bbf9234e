import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { app as say } from '../strings/app.ts';
import { LightElement } from './light-element.ts';

/** The shape of what is coming, in grey, so that nothing jumps when it arrives. */
@customElement('coequal-loading-shape')
export class LoadingShape extends LightElement {
  /** What is coming: cards in a grid, or lines of text under a heading. */
  @property() kind: 'cards' | 'text' = 'text';

  override render() {
    const pieces = Array.from({ length: this.kind === 'cards' ? 3 : 5 });
    return html`
      <p class="hidden" role="status">${say.loading}</p>
      <div class="shape ${this.kind}" aria-hidden="true">${pieces.map(() => html`<i></i>`)}</div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-loading-shape': LoadingShape;
  }
}
