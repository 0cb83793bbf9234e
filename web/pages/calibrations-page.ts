import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { listCalibrations } from '../calibration-api.ts';
import { readCohort } from '../cohort-api.ts';
import type { CalibrationList } from '../../server/api/contract/calibration-results.ts';
import type { CohortView } from '../../server/api/contract/cohort.ts';
import '../elements/agreement-drift.ts';
import '../elements/exercise-list.ts';
import { icon } from '../elements/icon.ts';
import { pathTo } from '../router.ts';
import { calibration as say } from '../strings/calibration.ts';
import './exercise-making.ts';
import { PageElement } from './page-element.ts';

/** A cohort's calibration exercises, the way to make one, and how agreement changes over them. */
@customElement('coequal-calibrations-page')
export class CalibrationsPage extends PageElement {
  readonly #loading = new Task(this, {
    task: ([cohort], { signal }) =>
      Promise.all([readCohort(cohort, signal), listCalibrations(cohort, signal)]),
    args: () => [this.cohortId] as const,
  });

  /** Id of the cohort. */
  @property({ attribute: false }) cohortId = '';

  protected override pageTitle(): string | null {
    return this.titleOf(this.#loading, () => say.title);
  }

  private whole(cohort: CohortView, { exercises, drift }: CalibrationList) {
    return html`
      <a class="back" href=${pathTo.cohort(cohort.id)}
        >${icon('back')} ${say.toCohort(cohort.title)}</a
      >
      <div class="calibrations">
        <header>
          <p class="kicker">${cohort.title}</p>
          <h1>${say.title}</h1>
          <p class="lead">${say.lead}</p>
          ${cohort.archived ? html`<p class="news">${say.archived}</p>` : nothing}
        </header>
        <section aria-labelledby="exercises">
          <h2 id="exercises">${say.list}</h2>
          ${
            exercises.length === 0
              ? html`<p class="aside">${say.none}</p>`
              : html`<coequal-exercise-list
                  .exercises=${exercises}
                  .cohort=${cohort.id}
                  .timeZone=${cohort.timeZone}
                ></coequal-exercise-list>`
          }
          ${
            cohort.archived
              ? nothing
              : html`<details class="make card">
                  <summary>${say.make}</summary>
                  <coequal-exercise-making .cohort=${cohort}></coequal-exercise-making>
                </details>`
          }
        </section>
        <section aria-labelledby="drift">
          <h2 id="drift">${say.drift}</h2>
          <p class="aside">${say.driftLead}</p>
          <coequal-agreement-drift
            .drift=${drift}
            .cohort=${cohort.id}
            .timeZone=${cohort.timeZone}
          ></coequal-agreement-drift>
        </section>
      </div>
    `;
  }

  override render() {
    return this.loaded(this.#loading, ([cohort, list]) => this.whole(cohort, list));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-calibrations-page': CalibrationsPage;
  }
}
