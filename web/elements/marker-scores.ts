import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { MarkerScoreView } from '../../server/api/contract/figures.ts';
import type { RubricView } from '../../server/api/contract/rubric.ts';
import { debrief as say } from '../strings/debrief.ts';
import { realSession } from '../strings/real-session.ts';
import { whole } from '../strings/whole.ts';
import { LightElement } from './light-element.ts';

/** The markers of a session as bars: best guess, interval, and how much it rests on. */
@customElement('coequal-marker-scores')
export class MarkerScores extends LightElement {
  /** The scores of the session. */
  @property({ attribute: false }) scores: readonly MarkerScoreView[] = [];
  /** True where only the engine found what the client offered. */
  @property({ attribute: false }) byEngine = false;
  /** The markers of the rubric, in its order. */
  @property({ attribute: false }) markers: RubricView['markers'] = [];

  private bar(score: number, low: number, high: number) {
    return html`<svg class="range" width="100%" height="20" aria-hidden="true">
      <rect class="track" y="7" width="100%" height="6" rx="3"></rect>
      <line class="middle" x1="50%" x2="50%" y1="4" y2="16"></line>
      <rect class="interval" x="${low}%" y="5" width="${high - low}%" height="10" rx="5"></rect>
      <circle class="score" cx="${score}%" cy="10" r="6"></circle>
    </svg>`;
  }

  private row({ id, title, asks }: RubricView['markers'][number]) {
    const found = this.scores.find((one) => one.id === id);
    const { score = null, low = null, high = null } = found ?? {};
    const known = score !== null && low !== null && high !== null;
    return html`<li class=${known ? 'known' : 'unknown'}>
      <h3>${title}</h3>
      <p class="value">
        ${
          known
            ? html`<strong aria-hidden="true">${Math.round(score)}</strong>
                <span class="hidden">${say.markerValue(score, low, high)}</span>`
            : say.notEnough
        }
      </p>
      <p class="asks">${asks}</p>
      ${known ? this.bar(score, low, high) : nothing} ${this.basis(found)}
    </li>`;
  }

  /** What the score rests on: findings, and what became of the client's offers. */
  private basis(found: MarkerScoreView | undefined) {
    if (found === undefined) return nothing;
    const { taken, missed, spoiled } = found.opportunities;
    const parts = [
      ...(found.evidence > 0 ? [say.evidence(found.evidence)] : []),
      ...(taken + missed + spoiled > 0
        ? [
            `${whole.outcomes(found.opportunities)}${this.byEngine ? `, ${realSession.byEngine}` : ''}`,
          ]
        : []),
    ];
    return parts.length === 0 ? nothing : html`<p class="basis">${parts.join(' · ')}</p>`;
  }

  override render() {
    return html`<ul class="marker-scores">
      ${this.markers.map((marker) => this.row(marker))}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-marker-scores': MarkerScores;
  }
}
