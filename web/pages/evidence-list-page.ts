import { Task } from '@lit/task';
import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { FrameworkView } from '../../server/api/contract/crosswalk.ts';
import type { EvidenceSummary } from '../../server/api/contract/evidence.ts';
import { listFrameworks } from '../crosswalk-api.ts';
import { icon } from '../elements/icon.ts';
import { listEvidence } from '../evidence-api.ts';
import { pathTo } from '../router.ts';
import { evidence as say } from '../strings/evidence.ts';
import { format } from '../strings/format.ts';
import './evidence-begin.ts';
import { PageElement } from './page-element.ts';

/** The person's evidence files, and the way to begin one. */
@customElement('coequal-evidence-list-page')
export class EvidenceListPage extends PageElement {
  readonly #loading = new Task(this, {
    task: (_, { signal }) => Promise.all([listEvidence(signal), listFrameworks(signal)]),
    args: () => [],
  });

  protected override pageTitle(): string | null {
    return this.titleOf(this.#loading, () => say.title);
  }

  private row({ id, title, sessions, pieces, changedAt }: EvidenceSummary) {
    return html`<li>
      <a href=${pathTo.evidenceFile(id)}>
        <strong>${title}</strong>
        <span>${say.counts(sessions, pieces, format.date(changedAt))}</span>
        <span class="go">${icon('arrow')}</span>
      </a>
    </li>`;
  }

  private whole(files: readonly EvidenceSummary[], frameworks: readonly FrameworkView[]) {
    return html`<div class="evidence-files">
      <header>
        <h1>${say.title}</h1>
        <p class="lead">${say.lead}</p>
        <p class="news">${say.private}</p>
      </header>
      <section aria-labelledby="own">
        <h2 id="own">${say.list}</h2>
        ${
          files.length === 0
            ? html`<p class="aside">${say.none}</p>`
            : html`<ul class="way-list">
                ${files.map((file) => this.row(file))}
              </ul>`
        }
      </section>
      <section class="card" aria-labelledby="begin">
        <h2 id="begin">${say.begin}</h2>
        <coequal-evidence-begin .frameworks=${frameworks}></coequal-evidence-begin>
      </section>
    </div>`;
  }

  override render() {
    return this.loaded(this.#loading, ([files, frameworks]) => this.whole(files, frameworks));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-evidence-list-page': EvidenceListPage;
  }
}
