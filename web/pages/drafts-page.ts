import { Task } from '@lit/task';
import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { listScenarios } from '../api.ts';
import { listDrafts } from '../draft-api.ts';
import type { DraftSummary } from '../../server/api/contract/draft.ts';
import type { ScenarioSummary } from '../../server/api/contract/scenario.ts';
import { drafts as say } from '../strings/drafts.ts';
import './draft-begin.ts';
import './own-drafts.ts';
import { PageElement } from './page-element.ts';

/** The scenarios that an instructor writes, and ways to begin another one. */
@customElement('coequal-drafts-page')
export class DraftsPage extends PageElement {
  readonly #loading = new Task(this, {
    task: (_, { signal }) => Promise.all([listDrafts(signal), listScenarios(signal)]),
    args: () => [],
  });

  protected override pageTitle(): string | null {
    return this.titleOf(this.#loading, () => say.title);
  }

  private whole(drafts: readonly DraftSummary[], scenarios: readonly ScenarioSummary[]) {
    return html`<div class="drafts">
      <header>
        <h1>${say.title}</h1>
        <p class="lead">${say.lead}</p>
      </header>
      <section aria-labelledby="own">
        <h2 id="own">${say.list}</h2>
        <coequal-own-drafts .drafts=${drafts}></coequal-own-drafts>
      </section>
      <section class="card" aria-labelledby="begin">
        <h2 id="begin">${say.begin}</h2>
        <coequal-draft-begin .scenarios=${scenarios}></coequal-draft-begin>
      </section>
    </div>`;
  }

  override render() {
    return this.loaded(this.#loading, ([drafts, scenarios]) => this.whole(drafts, scenarios));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-drafts-page': DraftsPage;
  }
}
