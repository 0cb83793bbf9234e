import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ExerciseView } from '../../server/api/contract/calibration.ts';
import type { CalibrationResults } from '../../server/api/contract/calibration-results.ts';
import { calibration as say } from '../strings/calibration.ts';
import './agreement-table.ts';
import { LightElement } from './light-element.ts';
import './rater-pairs.ts';
import './rating-differences.ts';

/** What came of an exercise: agreement in numbers and words, and where raters differ. */
@customElement('coequal-calibration-outcome')
export class CalibrationOutcome extends LightElement {
  @property({ attribute: false }) exercise: ExerciseView | null = null;
  @property({ attribute: false }) results: CalibrationResults | null = null;

  private head({ id, cohort, raters, closedAt }: ExerciseView, people: readonly string[]) {
    const waited = raters.filter(({ handedIn }) => !handedIn).map(({ name }) => name);
    const path = `/api/cohorts/${encodeURIComponent(cohort.id)}/calibrations/${encodeURIComponent(id)}`;
    return html`<h2 id="results">${say.results}</h2>
      <p class="aside">${say.resultsOf(people.join(', '))}</p>
      ${
        closedAt === null && waited.length > 0
          ? html`<p class="news">${say.resultsWait(waited.join(', '))}</p>`
          : nothing
      }
      <p class="tables"><a href=${`${path}/ratings.csv`} download>${say.csv}</a></p>`;
  }

  override render() {
    const { exercise, results } = this;
    if (exercise === null || results === null) return nothing;
    const people = results.raters.filter(({ engine }) => !engine).map(({ name }) => name);
    if (people.length === 0)
      return html`<section aria-labelledby="results">
        <h2 id="results">${say.results}</h2>
        <p class="aside">${say.resultsNone}</p>
      </section>`;
    const names = new Map(
      results.raters.map(({ id, name, engine }) => [id, engine ? say.engine : name]),
    );
    return html`
      <section aria-labelledby="results">
        ${this.head(exercise, people)}
        <h3>${say.agreement}</h3>
        <p class="aside">${say.agreementLead}</p>
        <coequal-agreement-table
          .rows=${results.markers}
          .whole=${results.whole}
          .heading=${say.marker}
          .caption=${say.agreementCaption}
        ></coequal-agreement-table>
        <p class="aside">${say.sources}</p>
        <h3>${say.pairs}</h3>
        <p class="aside">${say.pairsLead}</p>
        <coequal-rater-pairs .pairs=${results.pairs} .names=${names}></coequal-rater-pairs>
        ${
          results.behaviours.length === 0
            ? nothing
            : html`<details class="same-numbers">
                <summary>${say.behavioursTitle}</summary>
                <p class="aside">${say.behavioursLead}</p>
                <coequal-agreement-table
                  .rows=${results.behaviours}
                  .heading=${say.behaviour}
                  .caption=${say.behavioursCaption}
                ></coequal-agreement-table>
              </details>`
        }
      </section>
      <section aria-labelledby="differ">
        <h2 id="differ">${say.differ}</h2>
        <p class="aside">${say.differLead}</p>
        <coequal-rating-differences
          .sessions=${results.sessions}
          .names=${names}
        ></coequal-rating-differences>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-calibration-outcome': CalibrationOutcome;
  }
}
