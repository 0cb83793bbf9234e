import { Task } from '@lit/task';
import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { TriedMoments } from '../../server/api/contract/moment.ts';
import { icon } from '../elements/icon.ts';
import { listMoments } from '../moment-api.ts';
import { pathTo } from '../router.ts';
import { moment as say } from '../strings/moment.ts';
import { PageElement } from './page-element.ts';

/** The moments of a real session that were answered anew. */
@customElement('coequal-moments-page')
export class MomentsPage extends PageElement {
  readonly #loading = new Task(this, {
    task: ([session], { signal }) => listMoments(session, signal),
    args: () => [this.sessionId] as const,
  });

  /** Id of the session. */
  @property({ attribute: false }) sessionId = '';

  protected override pageTitle(): string | null {
    return this.titleOf(this.#loading, () => say.list);
  }

  private one({ latest, place, said, tries }: TriedMoments['moments'][number], client: string) {
    return html`<li class="card">
      <p class="line client">
        <span class="who">${client}</span><span class="words">${said}</span>
      </p>
      <p class="line coach">
        <span class="who">${say.latest}, ${say.tries(tries)}</span
        ><span class="words">${latest}</span>
      </p>
      <p class="actions">
        <a
          class="button small"
          href=${pathTo.moment(this.sessionId, String(place))}
          aria-label=${say.againAt(place)}
          >${say.again}</a
        >
      </p>
    </li>`;
  }

  private whole({ client, moments, title }: TriedMoments) {
    return html`<div class="moment">
      <a class="back" href=${pathTo.debrief(this.sessionId)}>${icon('back')} ${say.toDebrief}</a>
      <header>
        <h1>${say.list}</h1>
        <p class="lead">${say.listLead(title)}</p>
      </header>
      ${
        moments.length === 0
          ? html`<p class="empty">${say.listNone}</p>`
          : html`<ol class="tried">
              ${moments.map((one) => this.one(one, client))}
            </ol>`
      }
      <p class="aside">${say.notCounted}</p>
    </div>`;
  }

  override render() {
    return this.loaded(this.#loading, (tried) => this.whole(tried));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-moments-page': MomentsPage;
  }
}
