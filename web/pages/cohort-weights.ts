import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { readWeights, setWeights } from '../cohort-api.ts';
import type { CohortView } from '../../server/api/contract/cohort.ts';
import type { CohortWeights as Weights } from '../../server/api/contract/weights.ts';
import '../elements/weight-form.ts';
import type { WrittenWeights } from '../elements/weight-form.ts';
import { weights as say } from '../strings/weights.ts';
import { zonedTime } from '../strings/zoned-time.ts';
import { tellProblem } from '../tell-problem.ts';
import { ActingPart } from './acting-part.ts';

/** What markers weigh in a cohort's overall figures, for its instructors, who can change it. */
@customElement('coequal-cohort-weights')
export class CohortWeights extends ActingPart {
  readonly #loading = new Task(this, {
    task: async ([id], { signal }) => {
      if (id !== undefined) this.weights = await readWeights(id, signal);
    },
    args: () => [this.cohort?.id] as const,
  });

  @state() private weights: Weights | null = null;

  @property({ attribute: false }) cohort: CohortView | null = null;

  private set(cohort: string, written: WrittenWeights): Promise<void> {
    if ('fault' in written) return this.refuse(say.fault(written.fault));
    return this.act(async () => {
      this.weights = await setWeights(cohort, { weights: written.weights });
      return say.saved;
    });
  }

  private reset(cohort: string): Promise<void> {
    return this.act(async () => {
      this.weights = await setWeights(cohort, { weights: null });
      return say.resetDone;
    });
  }

  private told({ markers, since }: Weights, timeZone: string) {
    if (since === null) return html`<p class="aside">${say.own}</p>`;
    return html`<p>${markers.map(({ title, weight }) => say.weighs(title, weight)).join(' · ')}</p>
      <p class="aside">${say.since(zonedTime.named(since, timeZone))}</p>`;
  }

  private changing({ id }: CohortView, { markers, since }: Weights) {
    return html`<details class="make card">
      <summary>${say.open}</summary>
      <coequal-weight-form
        .markers=${markers}
        .busy=${this.busy}
        @coequal-weigh=${({ detail }: CustomEvent<WrittenWeights>) => this.set(id, detail)}
      ></coequal-weight-form>
      ${
        since === null
          ? nothing
          : html`<p class="actions">
              <button
                type="button"
                class="button small"
                aria-disabled=${this.busy ? 'true' : 'false'}
                @click=${() => this.reset(id)}
              >
                ${say.reset}
              </button>
            </p>`
      }
    </details>`;
  }

  override render() {
    const { cohort, weights } = this;
    const { error } = this.#loading;
    if (error !== undefined) return html`<p class="refusal">${tellProblem(error)}</p>`;
    if (cohort === null || weights === null) return nothing;
    return html`<section aria-labelledby="weights">
      <h2 id="weights">${say.heading}</h2>
      <p class="aside">${say.lead}</p>
      ${this.outcome()} ${this.told(weights, cohort.timeZone)}
      ${cohort.archived ? nothing : this.changing(cohort, weights)}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-cohort-weights': CohortWeights;
  }
}
