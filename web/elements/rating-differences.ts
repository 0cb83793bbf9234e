import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type {
  CalibrationResults,
  DisputedTurn,
} from '../../server/api/contract/calibration-results.ts';
import { calibration as say } from '../strings/calibration.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';

type Differing = CalibrationResults['sessions'][number];

/** Where raters differ, session by session: who put a marker on which step, and who heard what in which words. */
@customElement('coequal-rating-differences')
export class RatingDifferences extends LightElement {
  @property({ attribute: false }) sessions: readonly Differing[] = [];
  /** The name of each rater, by what the results call them. */
  @property({ attribute: false }) names: ReadonlyMap<string, string> = new Map();

  private marker({ title, apart, ratings }: Differing['markers'][number]) {
    return html`<li>
      <p><strong>${title}</strong> <span class="aside">${say.apart(apart)}</span></p>
      <dl class="steps-said">
        ${ratings.map(
          ({ rater, step }) =>
            html`<div>
              <dt>${this.names.get(rater)}</dt>
              <dd class=${`step ${step}`}>${say.step[step]}</dd>
            </div>`,
        )}
      </dl>
    </li>`;
  }

  private behaviour({ title, kind, ratings }: DisputedTurn['behaviours'][number]) {
    return html`<li>
      <p class=${kind}>${icon(kind)} <strong>${title}</strong></p>
      <dl class="steps-said">
        ${ratings.map(
          ({ rater, heard, quote }) =>
            html`<div>
              <dt>${this.names.get(rater)}</dt>
              <dd>
                ${
                  heard
                    ? quote === null
                      ? say.heardGone
                      : html`${say.heard} <q>${quote}</q>`
                    : html`<span class="aside">${say.notHeard}</span>`
                }
              </dd>
            </div>`,
        )}
      </dl>
    </li>`;
  }

  private turn({ index, before, coach, behaviours }: DisputedTurn) {
    return html`<li>
      <h4>${say.turn(index)}</h4>
      ${
        coach === null
          ? html`<p class="aside">${say.wordsGone}</p>`
          : html`<p class="line client"><span class="words">${before}</span></p>
              <p class="line coach"><span class="words">${coach}</span></p>`
      }
      <ul class="differing">
        ${behaviours.map((one) => this.behaviour(one))}
      </ul>
    </li>`;
  }

  private session({ place, scenario, gone, markers, turns }: Differing, at: number) {
    const count = markers.length + turns.reduce((sum, one) => sum + one.behaviours.length, 0);
    return html`<details class="card" ?open=${at === 0}>
      <summary>
        ${say.sessionOf(place, scenario)} <span class="aside">${say.differCount(count)}</span>
      </summary>
      ${gone ? html`<p class="news">${say.goneResult}</p>` : nothing}
      ${count === 0 ? html`<p class="aside">${say.differNone}</p>` : nothing}
      ${
        markers.length === 0
          ? nothing
          : html`<h3>${say.differMarkers}</h3>
              <ul class="differing">
                ${markers.map((one) => this.marker(one))}
              </ul>`
      }
      ${
        turns.length === 0
          ? nothing
          : html`<h3>${say.differTurns}</h3>
              <ol class="compared-turns differing-turns">
                ${turns.map((one) => this.turn(one))}
              </ol>`
      }
    </details>`;
  }

  override render() {
    return html`<div class="differences">
      ${this.sessions.map((session, at) => this.session(session, at))}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-rating-differences': RatingDifferences;
  }
}
