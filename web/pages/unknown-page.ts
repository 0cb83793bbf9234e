import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { pathTo } from '../router.ts';
import { problem as say } from '../strings/problem.ts';
import { PageElement } from './page-element.ts';

/** Shown at an address that names no page. */
@customElement('coequal-unknown-page')
export class UnknownPage extends PageElement {
  protected override pageTitle(): string {
    return say.lostTitle;
  }

  override render() {
    return html`
      <section class="notice">
        <h1>${say.lostTitle}</h1>
        <p class="lead">${say.lostText}</p>
        <p class="actions">
          <a class="button primary" href=${pathTo.home}>${say.toScenarios}</a>
        </p>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-unknown-page': UnknownPage;
  }
}
