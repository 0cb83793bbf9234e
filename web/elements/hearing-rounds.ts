import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { HearingView } from '../../server/api/contract/drill.ts';
import { pathTo } from '../router.ts';
import { drill as say } from '../strings/drill.ts';
import { format } from '../strings/format.ts';
import { agreedCells } from './agreed-cells.ts';
import { LightElement } from './light-element.ts';
import './line-chart.ts';
import type { ShownLines } from './line-chart.ts';

const WHO = [
  { who: 'own', title: say.you },
  { who: 'engine', title: say.engine },
] as const;

/** One's own kappa and the engine's over the rounds: a chart, and the same numbers as a table. */
@customElement('coequal-hearing-rounds')
export class HearingRounds extends LightElement {
  #shown: ShownLines | null = null;

  @property({ attribute: false }) rounds: HearingView['rounds'] = [];

  protected override willUpdate(): void {
    const lows = this.rounds.flatMap(({ own, engine }) => [own?.low ?? 0, engine?.low ?? 0]);
    this.#shown = {
      lines: WHO.map(({ who, title }, shape) => {
        const run = this.rounds.flatMap((round, at) => {
          const kappa = round[who];
          return kappa === null
            ? []
            : [{ at, score: kappa.value, low: kappa.low, high: kappa.high }];
        });
        return { title, shape, runs: [run] };
      }),
      points: this.rounds.map(({ begunAt }) => [format.day(begunAt), format.clock(begunAt)]),
      breaks: [],
      scale: {
        min: Math.floor(Math.min(0, ...lows) * 5) / 5,
        max: 1,
        step: 0.2,
        tell: (value, low, high) => say.figure({ value, low, high }) ?? '',
      },
      label: say.chart,
      failed: say.chartFailed,
    };
  }

  private table() {
    return html`<div class="scrolls" tabindex="0" role="region" aria-label=${say.byRoundCaption}>
      <table class="agreement">
        <caption>
          <span>${say.byRoundCaption}</span>
        </caption>
        <thead>
          <tr>
            ${[say.round, say.n, say.you, say.engine].map(
              (title) => html`<th scope="col">${title}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${this.rounds.map(
            ({ id, begunAt, ...agreed }) =>
              html`<tr>
                <th scope="row">
                  <a href=${pathTo.drillRound(id)}>${format.moment(begunAt)}</a>
                </th>
                ${agreedCells(agreed)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  override render() {
    if (this.rounds.length === 0) return nothing;
    return html`
      ${
        this.rounds.length < 2
          ? nothing
          : html`<p class="drift-key" aria-hidden="true">
                ${WHO.map(({ title }, at) => html`<span class=${`line-${at}`}>${title}</span>`)}
              </p>
              <coequal-line-chart .shown=${this.#shown}></coequal-line-chart>`
      }
      ${
        this.rounds.length < 2
          ? this.table()
          : html`<details>
              <summary>${say.asTable}</summary>
              ${this.table()}
            </details>`
      }
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-hearing-rounds': HearingRounds;
  }
}
