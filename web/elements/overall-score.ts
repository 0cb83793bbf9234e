import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Debrief } from '../../server/api/contract/debrief.ts';
import { weights as say } from '../strings/weights.ts';
import { LightElement } from './light-element.ts';

/** What all markers come to where a cohort has weights of its own, beside what the rubric's say; nothing elsewhere. */
@customElement('coequal-overall-score')
export class OverallScore extends LightElement {
  @property({ attribute: false }) debrief: Debrief | null = null;

  override render() {
    const { weighted = null, score = null } = this.debrief ?? {};
    if (weighted === null) return nothing;
    const { cohort, high, low, markers, score: own } = weighted;
    const known = own !== null && low !== null && high !== null;
    return html`<div class="overall">
      <p>
        ${say.overall} <strong>${known ? say.value(own, low, high) : say.notEnough}</strong>,
        ${say.as(cohort)}.
      </p>
      <p class="aside">${say.byRubric(score)}</p>
      <details>
        <summary>${say.which}</summary>
        <p>${markers.map(({ title, weight }) => say.weighs(title, weight)).join(' · ')}</p>
      </details>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-overall-score': OverallScore;
  }
}
