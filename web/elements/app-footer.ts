import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { app as say } from '../strings/app.ts';
import { LightElement } from './light-element.ts';

/** The foot of the page: where the practice is kept, and what it is not. */
@customElement('coequal-app-footer')
export class AppFooter extends LightElement {
  override render() {
    return html`
      <footer class="app-footer">
        <p>${say.kept}</p>
        <p>${say.practice}</p>
      </footer>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-app-footer': AppFooter;
  }
}
