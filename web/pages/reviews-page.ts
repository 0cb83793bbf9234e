import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { readCohort } from '../cohort-api.ts';
import type { CohortView } from '../../server/api/contract/cohort.ts';
import type { LocalAccuracyView } from '../../server/api/contract/local-accuracy.ts';
import type { QueuedReview, ReviewQueue } from '../../server/api/contract/review-queue.ts';
import { icon } from '../elements/icon.ts';
import '../elements/local-accuracy.ts';
import '../elements/review-queue.ts';
import { labelledTurnsPath, readLocalAccuracy, readQueue } from '../review-api.ts';
import { pathTo } from '../router.ts';
import { cohort as cohorts } from '../strings/cohort.ts';
import { reviews as say } from '../strings/reviews.ts';
import { PageElement } from './page-element.ts';

/** A cohort’s reviews, for its instructors: disputes, what waits, what is begun, what is released, and how often they agreed with the engine. */
@customElement('coequal-reviews-page')
export class ReviewsPage extends PageElement {
  readonly #loading = new Task(this, {
    task: ([cohort], { signal }) =>
      Promise.all([
        readCohort(cohort, signal),
        readQueue(cohort, signal),
        readLocalAccuracy(cohort, signal),
      ]),
    args: () => [this.cohortId] as const,
  });

  /** Id of the cohort. */
  @property({ attribute: false }) cohortId = '';

  protected override pageTitle(): string | null {
    return this.titleOf(this.#loading, ([{ title }]) => say.titleOf(title));
  }

  private section(id: string, title: string, lead: string, content: unknown) {
    return html`<section aria-labelledby=${id}>
      <h2 id=${id}>${title}</h2>
      ${lead === '' ? nothing : html`<p class="aside">${lead}</p>`} ${content}
    </section>`;
  }

  private list(reviews: readonly QueuedReview[], { id, timeZone }: CohortView) {
    return html`<coequal-review-queue
      .reviews=${reviews}
      .cohort=${id}
      .timeZone=${timeZone}
    ></coequal-review-queue>`;
  }

  private queue({ released, waiting }: ReviewQueue, cohort: CohortView) {
    const disputed = waiting.filter(({ openDisputes }) => openDisputes > 0);
    const rest = waiting.filter(({ openDisputes }) => openDisputes === 0);
    const begun = rest.filter((one) => one.begun);
    const fresh = rest.filter((one) => !one.begun);
    return html`
      ${
        disputed.length === 0
          ? nothing
          : this.section('disputes', say.disputes, '', this.list(disputed, cohort))
      }
      ${
        fresh.length === 0
          ? this.section('waiting', say.waiting, say.waitingNone, nothing)
          : this.section('waiting', say.waiting, '', this.list(fresh, cohort))
      }
      ${
        begun.length === 0
          ? nothing
          : this.section('begun', say.begun, say.begunLead, this.list(begun, cohort))
      }
      ${
        released.length > 0
          ? this.section('released', say.released, '', this.list(released, cohort))
          : disputed.length > 0
            ? nothing
            : this.section('released', say.released, say.releasedNone, nothing)
      }
    `;
  }

  private whole(cohort: CohortView, queue: ReviewQueue, accuracy: LocalAccuracyView) {
    return html`
      <a class="back" href=${pathTo.cohort(cohort.id)}>${icon('back')} ${say.back(cohort.title)}</a>
      <div class="reviews">
        <header>
          <p class="kicker">${cohort.title}</p>
          <h1>${say.title}</h1>
          <p class="lead">${say.lead}</p>
          ${cohort.archived ? html`<p class="news">${cohorts.archivedNote}</p>` : nothing}
        </header>
        ${this.queue(queue, cohort)}
        ${this.section(
          'accuracy',
          say.accuracy,
          say.accuracyLead,
          html`<coequal-local-accuracy
            .accuracy=${accuracy}
            .download=${labelledTurnsPath(cohort.id)}
          ></coequal-local-accuracy>`,
        )}
      </div>
    `;
  }

  override render() {
    return this.loaded(this.#loading, ([cohort, queue, accuracy]) =>
      this.whole(cohort, queue, accuracy),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-reviews-page': ReviewsPage;
  }
}
