import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CohortView } from '../../server/api/contract/cohort.ts';
import { icon } from '../elements/icon.ts';
import { LightElement } from '../elements/light-element.ts';
import { readQueue } from '../review-api.ts';
import { pathTo } from '../router.ts';
import { reviews as say } from '../strings/reviews.ts';

/** The way from a cohort to its reviews, with how many wait. */
@customElement('coequal-reviews-way')
export class ReviewsWay extends LightElement {
  readonly #loading = new Task(this, {
    task: ([cohort], { signal }) => (cohort === undefined ? null : readQueue(cohort, signal)),
    args: () => [this.cohort?.id] as const,
  });

  @property({ attribute: false }) cohort: CohortView | null = null;

  override render() {
    if (this.cohort === null) return nothing;
    // The way is there, whether the count can be told or not.
    const waiting = this.#loading.value?.waiting ?? null;
    const disputed = waiting?.filter(({ openDisputes }) => openDisputes > 0).length ?? 0;
    return html`<ul class="way-list">
      <li>
        <a href=${pathTo.reviews(this.cohort.id)}>
          <strong>${say.way}</strong>
          <span>${waiting === null ? nothing : say.wayText(waiting.length, disputed)}</span>
          <span class="go">${say.open} ${icon('arrow')}</span>
        </a>
      </li>
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-reviews-way': ReviewsWay;
  }
}
