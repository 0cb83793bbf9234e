import { html } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { CohortWeights } from '../../server/api/contract/weights.ts';
import { weights as say } from '../strings/weights.ts';
import { LightElement } from './light-element.ts';

/** What was written: weights by marker, or the title of the first marker whose weight is none. */
export type WrittenWeights =
  { readonly weights: Record<string, number> } | { readonly fault: string };

/**
 * What each marker weighs, to be changed.
 * @fires coequal-weigh with what was written
 */
@customElement('coequal-weight-form')
export class WeightForm extends LightElement {
  @query('form') private readonly form!: HTMLFormElement;

  @property({ attribute: false }) markers: CohortWeights['markers'] = [];
  /** True while something is on its way. */
  @property({ attribute: false }) busy = false;

  private send(event: Event): void {
    event.preventDefault();
    if (this.busy) return;
    this.dispatchEvent(new CustomEvent<WrittenWeights>('coequal-weigh', { detail: this.read() }));
  }

  private read(): WrittenWeights {
    const data = new FormData(this.form);
    const weights: Record<string, number> = {};
    for (const { id, title } of this.markers) {
      const written = data.get(id);
      const weight = typeof written === 'string' && written.trim() !== '' ? Number(written) : NaN;
      if (!(weight >= 0 && weight <= 3 && Number.isInteger(weight * 2))) return { fault: title };
      weights[id] = weight;
    }
    return { weights };
  }

  override render() {
    return html`<form class="stack-form weights" novalidate @submit=${this.send}>
      <p class="aside" id="weights-help">${say.help}</p>
      <ul>
        ${this.markers.map(
          ({ id, title, weight }) =>
            html`<li>
              <label for=${`weight-${id}`}>${title}</label>
              <input
                id=${`weight-${id}`}
                class="written"
                type="number"
                name=${id}
                min="0"
                max="3"
                step="0.5"
                aria-describedby="weights-help"
                .value=${String(weight)}
              />
            </li>`,
        )}
      </ul>
      <button type="submit" class="button" aria-disabled=${this.busy ? 'true' : 'false'}>
        ${say.save}
      </button>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-weight-form': WeightForm;
  }
}
