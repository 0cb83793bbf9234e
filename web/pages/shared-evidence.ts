import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CohortView } from '../../server/api/contract/cohort.ts';
import type { SharedEvidenceSummary } from '../../server/api/contract/evidence.ts';
import { icon } from '../elements/icon.ts';
import { LightElement } from '../elements/light-element.ts';
import { listSharedEvidence } from '../evidence-api.ts';
import { pathTo } from '../router.ts';
import { evidence as say } from '../strings/evidence.ts';
import { zonedTime } from '../strings/zoned-time.ts';
import { tellProblem } from '../tell-problem.ts';

/** The evidence files that trainees of a cohort share with its instructors. */
@customElement('coequal-shared-evidence')
export class SharedEvidence extends LightElement {
  readonly #loading = new Task(this, {
    task: async ([cohort], { signal }) =>
      cohort === null ? [] : listSharedEvidence(cohort.id, signal),
    // Anew whenever the cohort has changed: somebody may have left.
    args: () => [this.cohort] as const,
  });

  @property({ attribute: false }) cohort: CohortView | null = null;

  private row({ id, timeZone }: CohortView, one: SharedEvidenceSummary) {
    const { trainee, title, sharedAt } = one;
    return html`<li>
      <a href=${pathTo.sharedEvidence(id, one.id)}>
        <strong>${trainee.name}: ${title}</strong>
        <span>${say.since(zonedTime.named(sharedAt, timeZone))}</span>
        <span class="go">${say.read} ${icon('arrow')}</span>
      </a>
    </li>`;
  }

  override render() {
    const { cohort } = this;
    if (cohort === null) return nothing;
    return html`<section aria-labelledby="shared-evidence">
      <h2 id="shared-evidence">${say.shared}</h2>
      <p class="aside">${say.sharedLead}</p>
      ${this.#loading.render({
        complete: (files) =>
          files.length === 0
            ? html`<p>${say.sharedNone}</p>`
            : html`<ul class="way-list">
                ${files.map((one) => this.row(cohort, one))}
              </ul>`,
        error: (cause) => html`<p class="refusal">${tellProblem(cause)}</p>`,
      })}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-shared-evidence': SharedEvidence;
  }
}
