import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Me } from '../../server/api/contract/account.ts';
import { pathTo } from '../router.ts';
import { app as say } from '../strings/app.ts';
import { ownData } from '../strings/own-data.ts';
import { LightElement } from './light-element.ts';

/** The foot of the page: where the practice is kept, and what it is not. */
@customElement('coequal-app-footer')
export class AppFooter extends LightElement {
  /** Who is at the screen, or null while that is not known. */
  @property({ attribute: false }) me: Me | null = null;
  /** Where to make an account. */
  @property({ attribute: false }) signUp: string = pathTo.signUp;

  private kept() {
    if (this.me === null) return nothing;
    if (this.me.kind === 'person') return say.keptPerson;
    return html`${say.kept} <a href=${this.signUp}>${say.keptMore}</a>`;
  }

  override render() {
    return html`
      <footer class="app-footer">
        <p>${this.kept()}</p>
        <p>${say.practice} <a href=${pathTo.ownData}>${ownData.title}</a></p>
      </footer>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-app-footer': AppFooter;
  }
}
