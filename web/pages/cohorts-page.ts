import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { listCohorts } from '../cohort-api.ts';
import type { CohortSummary } from '../../server/api/contract/cohort.ts';
import '../elements/cohort-list.ts';
import { cohort as say } from '../strings/cohort.ts';
import { followVisitor } from '../visitor.ts';
import './cohort-entry.ts';
import './cohort-making.ts';
import { PageElement } from './page-element.ts';

/** The cohorts that a person is in, the way into another one, and for instructors the way to make one. */
@customElement('coequal-cohorts-page')
export class CohortsPage extends PageElement {
  readonly #visitor = followVisitor(this);
  readonly #loading = new Task(this, {
    task: (_, { signal }) => listCohorts(signal),
    args: () => [],
  });

  protected override pageTitle(): string | null {
    return this.titleOf(this.#loading, () => say.title);
  }

  private whole(cohorts: readonly CohortSummary[]) {
    const teaches = this.#visitor.me !== null && this.#visitor.me.role !== 'trainee';
    return html`<div class="cohorts">
      <header>
        <h1>${say.title}</h1>
        <p class="lead">${say.lead}</p>
      </header>
      <section class="wide" aria-labelledby="own">
        <h2 id="own">${say.own}</h2>
        ${
          cohorts.length === 0
            ? html`<p class="aside">${say.none}</p>`
            : html`<coequal-cohort-list .cohorts=${cohorts}></coequal-cohort-list>`
        }
      </section>
      <section class="card" aria-labelledby="join">
        <h2 id="join">${say.join}</h2>
        <coequal-cohort-entry></coequal-cohort-entry>
      </section>
      ${
        teaches
          ? html`<section class="card" aria-labelledby="make">
              <h2 id="make">${say.make}</h2>
              <p class="aside">${say.makeLead}</p>
              <coequal-cohort-making></coequal-cohort-making>
            </section>`
          : nothing
      }
    </div>`;
  }

  override render() {
    return this.loaded(this.#loading, (cohorts) => this.whole(cohorts));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-cohorts-page': CohortsPage;
  }
}
